// The tables of hypotheses: a line each below the estimate they start from, and what each commune is compared by.
import { type Cell, COLUMNS } from '../../reports/columns.ts';
import type { DescribedColumn } from '../../reports/dictionary.ts';
import { changesText } from '../../src/explain/hypotheses.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { MEASURES } from '../../src/terms/tier.ts';
import { hypothesesText as text } from './copy.ts';
import type { Figures, Outcomes } from './outcomes.ts';

const bounds = (name: string) => [name, `${name}_bas`, `${name}_haut`];

/** Of a commune under a hypothesis: what two scenarios are compared by. */
export const COMMUNE_COLUMNS = COLUMNS.filter(({ name }) =>
  ['code', 'nom', 'population', ...bounds('concernes'), ...bounds('part_concernes')].includes(name),
);

/** Hypotheses of which a figure stopped at its bound. */
export function stoppedNotes({ place, outcomes }: Outcomes): string[] {
  return outcomes
    .filter(({ stopped }) => stopped > 0)
    .map(({ nom, stopped: count }) =>
      place.kind === 'commune' ? text.stoppedHere(nom) : text.stoppedIn(nom, count),
    );
}

/** All that a difference reads of two estimates. */
type Compared = Pick<Figures, 'rounded' | 'rates'>;

/** People as shown, so that a reader finds the difference again; null where one of them is not. METHOD §3.8. */
export function gapOf({ rounded, rates }: Compared, original: Compared) {
  const shown = hasShare(rounded) && hasShare(original.rounded);
  const inFigures = rounded.display === 'figures' && original.rounded.display === 'figures';
  return {
    concernes: inFigures ? rounded.concerned.point - original.rounded.concerned.point : null,
    /** Of shares, 0..1. */
    share: shown ? rates.concerned - original.rates.concerned : null,
  };
}

/** What changes, in people and in points; null where it is not told. */
export function gapCells(figures: Compared, original: Compared): Cell[] {
  const { concernes, share } = gapOf(figures, original);
  return [concernes, share === null ? null : Math.round(share * 10_000) / 100 + 0];
}

const NAMES = {
  exclus: 'exclus',
  eloignes: 'eloignes',
  presqueAutonomes: 'presque_autonomes',
  concerned: 'concernes',
} as const;

/** Four decimals, as in the table of communes. */
const share = (value: number) => Math.round(value * 10_000) / 10_000;

const KNOWN: ReadonlyMap<string, DescribedColumn> = new Map(
  COLUMNS.map((column) => [column.name, column]),
);

/** As the table of communes describes it; a range that it has not is that of the share beside it. */
function described(name: string): DescribedColumn {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const bound = name.endsWith('_bas') ? 'bas' : 'haut';
  const { title } = described(name.replace(`_${bound}`, ''));
  const { description } = described(`part_concernes_${bound}`);
  return { name, type: 'number', title: text.bound[bound](title), description };
}

/** Of the table of hypotheses. */
export const HYPOTHESIS_COLUMNS: readonly DescribedColumn[] = [
  { name: 'hypothese', type: 'string', ...text.described.hypothese },
  { name: 'changements', type: 'string', ...text.described.changements },
  described('population'),
  ...MEASURES.flatMap((measure) => bounds(NAMES[measure]).map(described)),
  ...MEASURES.flatMap((measure) => bounds(`part_${NAMES[measure]}`).map(described)),
  { name: 'ecart_concernes', type: 'integer', ...text.described.ecartConcernes },
  { name: 'ecart_points', type: 'number', ...text.described.ecartPoints },
  described('modele'),
];

/** The estimate they start from, then a line each. */
export function rowsOf(
  { original, exactByDefinition, outcomes }: Outcomes,
  modelId: string,
): Cell[][] {
  const row = (nom: string, changes: string, figures: Figures, exact: boolean): Cell[] => {
    const { population, rounded, shares } = figures;
    return [
      nom,
      changes,
      Math.round(population),
      ...MEASURES.flatMap((measure): Cell[] => {
        if (rounded.display !== 'figures') return [null, null, null];
        const { point, low, high } = rounded[measure];
        return exact ? [point, null, null] : [point, low, high];
      }),
      ...MEASURES.flatMap((measure): Cell[] => {
        if (!hasShare(rounded)) return [null, null, null];
        const { point, low, high } = shares[measure];
        return exact ? [share(point), null, null] : [share(point), share(low), share(high)];
      }),
      ...gapCells(figures, original),
      modelId,
    ];
  };
  const lines = outcomes.map(({ nom, changes, figures }) =>
    row(nom, changesText(changes), figures, false),
  );
  return [row(text.original, '', original, exactByDefinition), ...lines];
}
