// Hypotheses as text, CSV, XLSX and JSON: a line each, below the estimate they start from; and each commune, before and after.
import { type CsvFlavour, csvHeader, csvRows } from '../../reports/csv.ts';
import { metadataOf, type Provenance } from '../../reports/provenance.ts';
import { publishableFigures } from '../../reports/publishable-estimate.ts';
import { tableLines } from '../../reports/report.ts';
import { recordOf } from '../../reports/table-json.ts';
import { baseText } from '../../src/explain/base.ts';
import { changesText, changeText } from '../../src/explain/hypotheses.ts';
import { people } from '../../src/explain/index.ts';
import { type CommuneProfile, type Model, TIERS } from '../../src/index.ts';
import { hasShare, type Rounded } from '../../src/terms/estimate.ts';
import type { Measure } from '../../src/terms/tier.ts';
import { CliError } from '../cli-error.ts';
import { heading, paragraph, table } from '../layout.ts';
import { provenanceBlock } from '../provenance-block.ts';
import type { Content } from '../territory.ts';
import { hypothesesText as text } from './copy.ts';
import type { Outcome, Outcomes } from './outcomes.ts';
import { COMMUNE_COLUMNS, gapOf, HYPOTHESIS_COLUMNS, rowsOf, stoppedNotes } from './tables.ts';

const FORMATS = ['texte', 'json', 'csv', 'xlsx'] as const;
export type HypothesisFormat = (typeof FORMATS)[number];

/**
 * @param several whether it is of a territory, which a spreadsheet tells commune by commune
 * @throws CliError when the format holds no hypothesis
 */
export function hypothesisFormat(format: string, several: boolean): HypothesisFormat {
  const formats = FORMATS.filter((one) => several || one !== 'xlsx');
  const found = formats.find((one) => one === format);
  if (found === undefined) throw new CliError(text.formats(formats));
  return found;
}

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
): Promise<Content> {
  if (format === 'csv') return csvOf(outcomes, csv, model.id);
  if (format === 'xlsx') {
    const { hypothesesWorkbook } = await import('./workbook.ts');
    return hypothesesWorkbook(outcomes, model, provenance);
  }
  if (format === 'texte') return textOf(outcomes) + provenanceBlock(provenance);
  const { place, original, communes, outcomes: lines } = outcomes;
  const recordsOf = (profiles: readonly CommuneProfile[]) =>
    tableLines(profiles, model, { base: original.base ?? 'all' }).map((line) =>
      recordOf(line, model.id, COMMUNE_COLUMNS),
    );
  const document = {
    provenance: metadataOf(provenance),
    model: model.id,
    reference: model.reference,
    caution: text.caution,
    place,
    original: publishableFigures(original),
    communes: recordsOf(communes),
    hypotheses: lines.map(({ nom, changes, stopped, figures, profiles }) => ({
      nom,
      changes: changes.map(changeText),
      stopped,
      gap: gapOf(figures, original),
      hypothesis: publishableFigures(figures),
      communes: recordsOf(profiles()),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What is said on the error stream: a table has no room for it. */
export function hypothesesNotes(outcomes: Outcomes, format: HypothesisFormat): string[] {
  const notes = stoppedNotes(outcomes);
  return format === 'csv' || format === 'xlsx' ? [...notes, text.caution] : notes;
}

function csvOf(outcomes: Outcomes, flavour: CsvFlavour, modelId: string): string {
  const names = HYPOTHESIS_COLUMNS.map(({ name }) => name);
  return csvHeader(flavour, names) + csvRows(rowsOf(outcomes, modelId), flavour);
}

/** The number, or in words why there is none. METHOD §3.8. */
function counted(rounded: Rounded, measure: Measure): string {
  return rounded.display === 'figures'
    ? people(rounded[measure].point)
    : text.notCounted[rounded.display];
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
      counted(rounded, 'concerned'),
      shown ? (i === 0 && exactByDefinition ? text.exact : text.range(rounded)) : text.nothing,
      hasShare(rounded) ? text.share(rates.concerned) : text.nothing,
      i === 0 || concernes === null || share === null ? text.nothing : text.gap(concernes, share),
    ];
  });
  const needs = lines.map(({ nom, figures: { rounded } }) => [
    nom,
    ...TIERS.map((tier) => counted(rounded, tier)),
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
