// Which column of a list of communes is read? The header says it; without one, the column that holds most codes
// and names of communes does.

import { codeInCell, isPublishedCode } from './code-cell.ts';
import { COMMUNE_COLUMNS, type CommuneColumn, isCommuneHeader } from './commune-columns.ts';
import { isConfirmed } from './commune-line.ts';
import { type Gazetteer, keysOfCodes, keysOfNames } from './commune-source.ts';
import { findHeader, type Header, headerOf } from './header.ts';
import { requestedAt } from './requested-line.ts';
import type { ListRow } from './rows.ts';

export type ListLayout =
  /** `rows`: how many rows name the columns, from the header on. */
  | { readonly header: Header<CommuneColumn>; readonly above: number; readonly rows: 1 | 2 }
  | { readonly header: null; readonly subject: number };

/** Lines that are looked at to choose a column. */
const SAMPLE = 50;
/** From the column of a number on, words and codes are seldom those of the commune. */
const MAX_COLUMNS = 12;
/** Fewer codes than that, away from the left and without a name that confirms them, may be numbers of people. */
const ENOUGH_CODES = 3;

/**
 * Which row names the columns; where none does, which column holds the communes (its index). The gazetteer is asked for the
 * names and codes it takes to tell. Rejects as the gazetteer does.
 */
export async function layoutOf(
  rows: readonly ListRow[],
  gazetteer: Gazetteer,
): Promise<ListLayout> {
  const found = findHeader(rows, COMMUNE_COLUMNS, (header, above) => {
    if (!isCommuneHeader(header) || header.cells.some(isPublishedCode)) return false;
    // Above the header of a real table stand single cells.
    const titles = rows.slice(0, above);
    if (above > 0 && header.columns.size < 2) return false;
    if (titles.some(({ cells }) => cells.some(isPublishedCode))) return false;
    return !isRepeated(header, rows[above + 1]);
  });
  if (found) {
    const first = [rows[found.above], rows[found.above + 1]].map((row) => row?.cells[0] ?? '');
    await gazetteer.load(keysOfNames(first));
    if (!isCommuneLine(found.header, first, gazetteer)) {
      return { ...found, rows: goesOn(found.header, rows[found.above + 1]) ? 2 : 1 };
    }
  }
  return { header: null, subject: await subjectOf(rows.slice(0, SAMPLE), gazetteer) };
}

/** « Nevers;Commune » above « Marzy;Commune »: a column of kinds, not its name. */
function isRepeated({ columns, cells }: Header<CommuneColumn>, next: ListRow | undefined): boolean {
  return [...columns.values()].some((at) => cells[at] === next?.cells[at]);
}

/**
 * Whether the row below a header is of it: « ;;2020;2021 » below merged cells, or « CODGEO;LIBGEO » below « Code
 * géographique;Libellé géographique », as INSEE has it.
 */
function goesOn({ columns, cells }: Header<CommuneColumn>, next: ListRow | undefined): boolean {
  if (!next) return false;
  const read = [...columns];
  const isMerged = cells.includes('');
  if (isMerged && read.every(([, at]) => (next.cells[at] ?? '') === '')) return true;
  const other = headerOf(next, COMMUNE_COLUMNS);
  if (other === null || !isCommuneHeader(other)) return false;
  return read.every(([column, at]) => other.columns.get(column) === at);
}

/** « Nevers;Commune » above « Marzy;EPCI »: both begin with a commune, under no name of a column. */
function isCommuneLine(
  { columns }: Header<CommuneColumn>,
  firstCells: readonly string[],
  { index }: Gazetteer,
): boolean {
  if ([...columns.values()].includes(0)) return false;
  const known = firstCells.filter((cell) => cell !== '');
  return known.length > 0 && known.every((cell) => index.byName(cell).length > 0);
}

async function subjectOf(rows: readonly ListRow[], gazetteer: Gazetteer): Promise<number> {
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  if (width <= 1) return 0;
  const { index, isAreaName, load } = gazetteer;
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? ''),
  );
  await load(keysOfCodes(columns.flat().flatMap((cell) => codeInCell(cell)?.code ?? [])));
  const isCode = (cell: string): boolean => {
    const code = codeInCell(cell)?.code;
    if (code === undefined) return false;
    return index.byCode(code) !== null || index.byPostalCode(code).length > 0;
  };
  // Codes on the left are a list of codes: the names beside them need not be read.
  if (columns[0]?.every(isCode)) return 0;
  await load(keysOfNames(columns.flat().filter((cell) => codeInCell(cell) === null)));
  const score = (cells: readonly string[], at: number): number => {
    const names = cells.filter((cell) => !isAreaName(cell) && index.byName(cell).length > 0).length;
    const codes = cells.filter(isCode).length;
    const confirmed = rows.filter((row) => isConfirmed(requestedAt(row, at), gazetteer)).length;
    const sure = at === 0 || confirmed > 0 || (codes >= ENOUGH_CODES && codes === cells.length);
    // A code that a name confirms is surer than the name.
    return names + (sure ? codes : 0) + confirmed / 2;
  };
  const scores = columns.map(score);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}
