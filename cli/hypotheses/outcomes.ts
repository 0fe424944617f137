// What comes out of hypotheses, beside the estimate they start from. METHOD §3.10.
import { appliedChanges } from '../../src/applied-changes.ts';
import {
  type Area,
  type CommuneProfile,
  diagnoseArea,
  type Model,
  simulate,
} from '../../src/index.ts';
import { supposed } from '../../src/simulate.ts';
import { simulateArea } from '../../src/simulate-area.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import type { Estimate } from '../../src/terms/estimate.ts';
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
  /** What each commune would be: made when it is written. */
  readonly profiles: () => readonly CommuneProfile[];
}

export interface Outcomes {
  readonly place: { readonly kind: string; readonly code: string | null; readonly nom: string };
  readonly original: Figures;
  /** As they are, in the order of the profiles of each outcome. */
  readonly communes: readonly CommuneProfile[];
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
    communes: [commune],
    exactByDefinition: false,
    outcomes: hypotheses.map((hypothesis) => {
      const { changes, stopped } = appliedChanges(commune, hypothesis.changes);
      const { hypothesis: figures } = simulate(commune, model, changes, base);
      return {
        ...hypothesis,
        figures: figuresOf(figures),
        stopped: stopped ? 1 : 0,
        profiles: () => [supposed(commune, changes)],
      };
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
    communes,
    exactByDefinition: original.exactByDefinition,
    outcomes: hypotheses.map((hypothesis) => {
      const simulated = simulateArea(area, communes, hypothesis.changes, model, base);
      return {
        ...hypothesis,
        figures: figuresOf(simulated.hypothesis),
        stopped: simulated.stopped,
        profiles: () =>
          communes.map((one) => supposed(one, appliedChanges(one, hypothesis.changes).changes)),
      };
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
