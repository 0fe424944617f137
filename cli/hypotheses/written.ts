// Hypotheses as text, CSV, XLSX and JSON: a line each, below the estimate they start from.
import { type Cell, COLUMNS } from '../../reports/columns.ts';
import { type CsvFlavour, csvHeader, csvRows } from '../../reports/csv.ts';
import type { DescribedColumn } from '../../reports/dictionary.ts';
import { metadataOf, type Provenance } from '../../reports/provenance.ts';
import { publishableFigures } from '../../reports/publishable-estimate.ts';
import { tableLines } from '../../reports/report.ts';
import { column } from '../../reports/table.ts';
import { recordOf } from '../../reports/table-json.ts';
import { formOf } from '../../reports/tables.ts';
import { baseText } from '../../src/explain/base.ts';
import { changesText, changeText } from '../../src/explain/hypotheses.ts';
import { people } from '../../src/explain/index.ts';
import { type Model, TIERS } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { MEASURES } from '../../src/terms/tier.ts';
import { CliError } from '../cli-error.ts';
import { heading, paragraph, table } from '../layout.ts';
import { provenanceBlock } from '../provenance-block.ts';
import { hypothesesText as text } from './copy.ts';
import type { Figures, Outcome, Outcomes } from './outcomes.ts';

const FORMATS = ['texte', 'json', 'csv', 'xlsx'] as const;
export type HypothesisFormat = (typeof FORMATS)[number];

/** @throws CliError when the format holds no hypothesis */
export function hypothesisFormat(format: string): HypothesisFormat {
  const found = FORMATS.find((one) => one === format);
  if (found === undefined) throw new CliError(text.formats(FORMATS));
  return found;
}

const bounds = (name: string) => [name, `${name}_bas`, `${name}_haut`];

interface Written {
  readonly model: Model;
  readonly provenance: Provenance;
  readonly csv: CsvFlavour;
}

/** Small numbers are withheld from JSON as they are from text. */
export async function hypothesesContent(
  outcomes: Outcomes,
  format: HypothesisFormat,
  { model, provenance, csv }: Written,
): Promise<string | Uint8Array> {
  if (format === 'csv') return csvOf(outcomes, csv, model.id);
  if (format === 'xlsx') return workbook(outcomes, provenance);
  if (format === 'texte') return textOf(outcomes) + provenanceBlock(provenance);
  const { place, original, outcomes: lines } = outcomes;
  const document = {
    provenance: metadataOf(provenance),
    model: model.id,
    reference: model.reference,
    caution: text.caution,
    place,
    original: publishableFigures(original),
    hypotheses: lines.map(({ nom, changes, stopped, figures, profiles }) => ({
      nom,
      changes: changes.map(changeText),
      stopped,
      gap: gapOf(figures, original),
      hypothesis: publishableFigures(figures),
      communes: tableLines(profiles(), model, { base: original.base ?? 'all' }).map((line) =>
        recordOf(line, model.id, COMMUNE_COLUMNS),
      ),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Of a commune under a hypothesis: what two scenarios are compared by. */
const COMMUNE_COLUMNS = COLUMNS.filter(({ name }) =>
  ['code', 'nom', 'population', ...bounds('concernes'), ...bounds('part_concernes')].includes(name),
);

/** What is said on the error stream: a table has no room for it. */
export function hypothesesNotes(outcomes: Outcomes, format: HypothesisFormat): string[] {
  const notes = stoppedNotes(outcomes);
  return format === 'csv' || format === 'xlsx' ? [...notes, text.caution] : notes;
}

/** Hypotheses of which a figure stopped at its bound. */
function stoppedNotes({ place, outcomes }: Outcomes): string[] {
  return outcomes
    .filter(({ stopped }) => stopped > 0)
    .map(({ nom, stopped: count }) =>
      place.kind === 'commune' ? text.stoppedHere(nom) : text.stoppedIn(nom, count),
    );
}

/** People as shown, so that a reader finds the difference again; null where one of them is not. METHOD §3.8. */
function gapOf({ rounded, rates }: Figures, original: Figures) {
  const shown = hasShare(rounded) && hasShare(original.rounded);
  const inFigures = rounded.display === 'figures' && original.rounded.display === 'figures';
  return {
    concernes: inFigures ? rounded.concerned.point - original.rounded.concerned.point : null,
    /** Of shares, 0..1. */
    share: shown ? rates.concerned - original.rates.concerned : null,
  };
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
function rowsOf({ original, exactByDefinition, outcomes }: Outcomes, modelId: string): Cell[][] {
  const row = (nom: string, changes: string, figures: Figures, exact: boolean): Cell[] => {
    const { population, rounded, shares } = figures;
    const gap = gapOf(figures, original);
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
      gap.concernes,
      gap.share === null ? null : Math.round(gap.share * 10_000) / 100 + 0,
      modelId,
    ];
  };
  const lines = outcomes.map(({ nom, changes, figures }) =>
    row(nom, changesText(changes), figures, false),
  );
  return [row(text.original, '', original, exactByDefinition), ...lines];
}

function csvOf(outcomes: Outcomes, flavour: CsvFlavour, modelId: string): string {
  const names = HYPOTHESIS_COLUMNS.map(({ name }) => name);
  return csvHeader(flavour, names) + csvRows(rowsOf(outcomes, modelId), flavour);
}

/** The same lines under titles, what must be known of them, and where they come from. */
async function workbook(outcomes: Outcomes, provenance: Provenance): Promise<Uint8Array> {
  const { signedWorkbook } = await import('../../reports/xlsx.ts');
  const columns = HYPOTHESIS_COLUMNS.map(({ name, type, title }) =>
    column(title, name === 'ecart_points' ? 'points' : formOf(name, type)),
  );
  const { place, original } = outcomes;
  const told = [
    ...baseText[original.base ?? 'all'].told(original.population),
    text.caution,
    ...stoppedNotes(outcomes),
  ];
  return signedWorkbook(
    [
      { name: text.title, naming: 2, columns, rows: rowsOf(outcomes, provenance.model) },
      { name: text.toKnow, columns: [column(text.toKnow)], rows: told.map((one) => [one]) },
    ],
    text.workbookTitle(place.nom),
    provenance,
  );
}

function textOf({ place, original, exactByDefinition, outcomes }: Outcomes): string {
  const lines: Pick<Outcome, 'nom' | 'figures'>[] = [
    { nom: text.original, figures: original },
    ...outcomes,
  ];
  const totals = lines.map(({ nom, figures }, i) => {
    const { rounded, rates } = figures;
    const { concernes, share } = gapOf(figures, original);
    const shown = rounded.display === 'figures';
    return [
      nom,
      shown ? people(rounded.concerned.point) : text.few,
      shown ? (i === 0 && exactByDefinition ? text.exact : text.range(rounded)) : text.nothing,
      hasShare(rounded) ? text.share(rates.concerned) : text.nothing,
      i === 0 || concernes === null || share === null ? text.nothing : text.gap(concernes, share),
    ];
  });
  const needs = lines.map(({ nom, figures: { rounded } }) => [
    nom,
    ...TIERS.map((tier) =>
      rounded.display === 'figures' ? people(rounded[tier].point) : text.few,
    ),
  ]);
  const blockOf = (
    { title, columns }: { readonly title: string; readonly columns: readonly string[] },
    rows: readonly (readonly string[])[],
  ) =>
    `${heading(title)}\n${table(
      [columns, ...rows],
      columns.map((_, i) => (i === 0 ? 'left' : 'right')),
    )}`;
  const code = place.code === null ? '' : ` (${place.code})`;
  const described = outcomes.filter(({ nom, changes }) => nom !== changesText(changes));
  return `${[
    heading(`${place.nom}${code}`, '='),
    paragraph(text.caution),
    ...baseText[original.base ?? 'all'].told(original.population),
    ...(described.length === 0
      ? []
      : [
          `${heading(text.title)}\n${described
            .map(({ nom, changes }) => paragraph(`${nom}\u00a0: ${changesText(changes)}`, '- '))
            .join('\n')}`,
        ]),
    blockOf(text.totals, totals),
    blockOf(text.needs, needs),
  ].join('\n\n')}\n`;
}
