// What comes out of hypotheses, beside the estimate they start from: of a commune, by `simulate`; of a territory,
// commune by commune, as columns. METHOD §3.10.
import { areaSums, columnsOf, estimateColumns } from '../../src/estimate/index.ts';
import {
  type Area,
  type CommuneProfile,
  diagnoseArea,
  type Model,
  simulate,
} from '../../src/index.ts';
import { supposed } from '../../src/simulate.ts';
import { type BaseOption, inBase } from '../../src/terms/base.ts';
import type { Estimate } from '../../src/terms/estimate.ts';
import { perMeasure } from '../../src/terms/tier.ts';
import { applied } from './applied.ts';
import type { Hypothesis } from './read.ts';

/** What an estimate of a commune and one of a territory both say. */
export type Figures = Pick<
  Estimate,
  'population' | 'base' | 'national' | 'rates' | 'shares' | 'adjusted' | 'rounded'
>;

export interface Outcome extends Hypothesis {
  readonly figures: Figures;
  /** Communes in which a figure stopped at 0 or at 100 %. */
  readonly stopped: number;
}

export interface Outcomes {
  readonly place: { readonly kind: string; readonly code: string | null; readonly nom: string };
  readonly original: Figures;
  /** France: the survey itself, without a range. */
  readonly exactByDefinition: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Of a commune. */
export function outcomesOfCommune(
  commune: CommuneProfile,
  hypotheses: readonly Hypothesis[],
  model: Model,
  base: BaseOption,
): Outcomes {
  const { code, nom } = commune;
  return {
    place: { kind: 'commune', code, nom },
    original: figuresOf(simulate(commune, model, {}, base).original),
    exactByDefinition: false,
    outcomes: hypotheses.map((hypothesis) => {
      const { changes, stopped } = applied(commune, hypothesis.changes);
      const { hypothesis: figures } = simulate(commune, model, changes, base);
      return { ...hypothesis, figures: figuresOf(figures), stopped: stopped ? 1 : 0 };
    }),
  };
}

/** Of a territory: each of its communes is changed, then they are added up with a range of their own. METHOD §3.9. */
export function outcomesOfArea(
  area: Area,
  communes: readonly CommuneProfile[],
  hypotheses: readonly Hypothesis[],
  model: Model,
  base: BaseOption,
): Outcomes {
  const original = diagnoseArea(area, communes, model, base);
  return {
    place: area,
    original: figuresOf(original),
    exactByDefinition: original.exactByDefinition,
    outcomes: hypotheses.map((hypothesis) => {
      let stopped = 0;
      const profiles = communes.map((commune) => {
        const { changes, stopped: here } = applied(commune, hypothesis.changes);
        if (here) stopped += 1;
        return supposed(commune, changes);
      });
      const sums = areaSums(model, base);
      const inIt = profiles.map((profile) => inBase(profile, base.base ?? 'all'));
      const columns = estimateColumns(columnsOf(inIt), model);
      for (const [i, profile] of profiles.entries()) {
        const rates = perMeasure((measure) => columns[measure].point[i] ?? 0);
        sums.add(profile, { rates, drivers: [] });
      }
      return { ...hypothesis, figures: figuresOf(sums.estimate(area)), stopped };
    }),
  };
}

function figuresOf({
  population,
  base,
  national,
  rates,
  shares,
  adjusted,
  rounded,
}: Figures): Figures {
  const ofBase = base === undefined ? {} : { base };
  return { population, ...ofBase, national, rates, shares, adjusted, rounded };
}
