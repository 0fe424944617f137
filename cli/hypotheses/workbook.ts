// Hypotheses as a spreadsheet: the totals, then each commune before and after, written as they come.
import { type Cell, cellsOf } from '../../reports/columns.ts';
import { exportText } from '../../reports/copy.ts';
import type { Provenance } from '../../reports/provenance.ts';
import { tableLines } from '../../reports/report.ts';
import { column, type SheetTable } from '../../reports/table.ts';
import { formOf } from '../../reports/tables.ts';
import { finishedWorkbook, provenanceSheet } from '../../reports/xlsx.ts';
import { baseText } from '../../src/explain/base.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import { CliError } from '../cli-error.ts';
import { MAX_ROWS, streamedSheets } from '../workbook/streamed-sheets.ts';
import { hypothesesText as text } from './copy.ts';
import type { Outcomes } from './outcomes.ts';
import { COMMUNE_COLUMNS, gapCells, HYPOTHESIS_COLUMNS, rowsOf, stoppedNotes } from './tables.ts';

/** Communes estimated and written at a time. */
const BATCH = 100;
/** Rank of the sheet of communes, from 1. */
const COMMUNES = 2;

/** @throws CliError when there are more communes under hypotheses than a sheet holds */
export function hypothesesWorkbook(
  outcomes: Outcomes,
  model: Model,
  provenance: Provenance,
): AsyncIterable<Uint8Array> {
  const count = outcomes.communes.length * outcomes.outcomes.length;
  // The header is one of them.
  if (count >= MAX_ROWS) throw new CliError(text.tooManyForExcel(MAX_ROWS));
  return written(outcomes, model, provenance, count);
}

async function* written(
  outcomes: Outcomes,
  model: Model,
  provenance: Provenance,
  count: number,
): AsyncGenerator<Uint8Array> {
  const { place, original } = outcomes;
  const told = [
    ...baseText[original.base ?? 'all'].told(original.population),
    text.caution,
    text.ownRanges,
    ...stoppedNotes(outcomes),
  ];
  const batches = communeRows(outcomes, model);
  const first = batches.next().value ?? [];
  const sheets: SheetTable[] = [
    totalsTable(outcomes, model.id),
    communesSample(first),
    { name: text.toKnow, columns: [column(text.toKnow)], rows: told.map((one) => [one]) },
    provenanceSheet(provenance),
  ];
  const workbook = await finishedWorkbook(
    { title: text.workbookTitle(place.nom), provenance },
    sheets,
    new Map([[exportText.sheets.communes, count]]),
  );
  const streamed = streamedSheets(workbook);
  yield* streamed.rows(COMMUNES, first);
  for (const rows of batches) yield* streamed.rows(COMMUNES, rows);
  yield* streamed.end(workbook);
}

function totalsTable(outcomes: Outcomes, modelId: string): SheetTable {
  const columns = HYPOTHESIS_COLUMNS.map(({ name, type, title }) =>
    column(title, name === 'ecart_points' ? 'points' : formOf(name, type)),
  );
  return { name: text.title, naming: 2, columns, rows: rowsOf(outcomes, modelId) };
}

const [NAMING, FIGURES] = [COMMUNE_COLUMNS.slice(0, 2), COMMUNE_COLUMNS.slice(2)];

/** What a row begins with, then its figures, then what changes. @param rows enough of them for the widths */
function communesSample(rows: readonly (readonly Cell[])[]): SheetTable {
  const { described } = text;
  const figures = (said: (title: string) => string) =>
    FIGURES.map(({ name, type, title }) => column(said(title), formOf(name, type)));
  const columns = [
    ...NAMING.map(({ title }) => column(title)),
    column(described.hypothese.title),
    ...figures(text.before),
    ...figures(text.after),
    column(described.ecartConcernes.title, 'people'),
    column(described.ecartPoints.title, 'points'),
  ];
  // A row that has a look in every column: see `streamedSheets`.
  const looks = columns.map(({ form }): Cell => (form === 'text' ? 'a' : 0));
  return { name: exportText.sheets.communes, naming: 3, columns, rows: [...rows, looks] };
}

/** A hypothesis after another, as the totals; in each, in the order of codes. */
function* communeRows({ communes, original, outcomes }: Outcomes, model: Model) {
  const base: BaseOption = { base: original.base ?? 'all' };
  const linesOf = (profiles: readonly CommuneProfile[], at: number) =>
    tableLines(profiles.slice(at, at + BATCH), model, base);
  for (const { nom, profiles } of outcomes) {
    const supposed = profiles();
    for (let at = 0; at < communes.length; at += BATCH) {
      const after = linesOf(supposed, at);
      yield linesOf(communes, at).map((before, i): Cell[] => {
        const then = after[i] ?? before;
        return [
          ...cellsOf(before, model.id, NAMING),
          nom,
          ...cellsOf(before, model.id, FIGURES),
          ...cellsOf(then, model.id, FIGURES),
          ...gapCells(then.estimate, before.estimate),
        ];
      });
    }
  }
}
