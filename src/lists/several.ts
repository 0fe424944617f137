// Which lines hold nothing but several communes? Each of these is then a line of its own.
import type { NameIndex } from '../search/index.ts';
import { cleanCell } from './clean-cell.ts';
import { codeInCell, isPublishedCode } from './code-cell.ts';
import { COMMUNE_COLUMNS } from './commune-columns.ts';
import { type Gazetteer, keysOfCodes, keysOfNames } from './commune-source.ts';
import { headerOf } from './header.ts';
import { isNoName } from './no-name.ts';
import type { ListRow } from './rows.ts';

const filled = ({ cells }: ListRow): string[] => cells.filter((cell) => cell !== '');
/** Whether it holds several cells. */
export const isSeveral = (row: ListRow): boolean => filled(row).length > 1;

/**
 * Rows that hold nothing but communes, several on a line, one by one: « 58194, 58160, 58121 », « Nevers;Marzy;Garchizy »
 * above « Fourchambault ». In two full columns, or where one repeats itself, the second may be a canton: left as they are.
 */
export async function oneALine(
  rows: readonly ListRow[],
  separator: string | null,
  { index, isAreaName, load }: Gazetteer,
): Promise<readonly ListRow[]> {
  const several = rows.filter(isSeveral);
  const [first] = several;
  if (!first) return rows;
  const widest = several.reduce((most, row) => Math.max(most, filled(row).length), 0);
  const [row, other] = rows;
  const even = rows.every(({ cells }) => cells.length === row?.cells.length);
  if (other && even && widest < 3) return rows;
  const beside = several.flatMap((one) => filled(one).slice(1));
  if (other && new Set(beside).size < beside.length) return rows;
  const areCommunes = async (some: readonly ListRow[]): Promise<boolean> => {
    await load(keysOfNames(some.flatMap(filled)));
    const cells = some.flatMap(filled).flatMap((cell) => joined(cell, index));
    if (cells.some((cell) => isAreaName(cell) || codeInCell(cell)?.mended)) return false;
    const codes = cells.filter(isPublishedCode);
    if (codes.length > 0 && codes.length < cells.length) return false;
    // Two cells of a spreadsheet may be a code and a number of people.
    if (codes.length > 0 && widest < 3 && separator !== ',') return false;
    await load([
      ...keysOfCodes(codes),
      ...keysOfNames(cells.filter((cell) => !isPublishedCode(cell))),
    ]);
    return cells.every((cell) => isCommune(cell, index));
  };
  // What one line shows spares the files of the others.
  // Three communes on a line are no table, whatever stands on lines of one cell: the words of a mail.
  const isTitled = row !== undefined && headerOf(row, COMMUNE_COLUMNS) !== null;
  const told = widest < 3 || isTitled ? rows : several;
  const kept = new Set(told);
  if (!(await areCommunes([first])) || !(await areCommunes(told))) return rows;
  return rows.flatMap((one) =>
    kept.has(one)
      ? filled(one)
          .flatMap((cell) => joined(cell, index))
          .map((cell) => ({ line: one.line, cells: [cell] }))
      : [one],
  );
}

/** Codes or names in one cell: « 58194 58160 », « Nevers / Marzy ». */
const BETWEEN = / et | & | \+ |\/|(?<=\d{3}) (?=\d[\dAB]\d{3}\b)/i;

/** Rows of one cell that holds nothing but several communes, one by one, whatever the other rows are. */
export async function inOneCell(
  rows: readonly ListRow[],
  { index, isAreaName, load }: Gazetteer,
): Promise<{ readonly rows: readonly ListRow[]; readonly severalOn: readonly number[] }> {
  const parts = new Map<ListRow, readonly string[]>();
  for (const row of rows) {
    const [cell = '', other] = filled(row);
    if (other !== undefined || !BETWEEN.test(cell) || codeInCell(cell)) continue;
    parts.set(row, partsOf(cell));
  }
  if (parts.size === 0) return { rows, severalOn: [] };
  const cells = [...parts].flatMap(([row, own]) => [...filled(row), ...own]);
  await load([...keysOfCodes(cells.filter(isPublishedCode)), ...keysOfNames(cells)]);
  const several = [...parts].filter(
    ([row, own]) =>
      !filled(row).some((cell) => isNamed(cell, index)) &&
      own.every((cell) => isCommune(cell, index) && !isAreaName(cell)),
  );
  const meant = new Map(several);
  return {
    rows: rows.flatMap((row) =>
      (meant.get(row) ?? [null]).map((cell) => (cell === null ? row : { ...row, cells: [cell] })),
    ),
    severalOn: several.map(([{ line }]) => line),
  };
}

/** What stands before the first colon, and after: « CC des Quatre Rivières : Forges-les-Eaux ». */
function aroundColon(cell: string): readonly [label: string, own: string] | null {
  const at = cell.indexOf(':');
  const [label, own] = [cell.slice(0, at).trim(), cell.slice(at + 1).trim()];
  return at > 0 && own !== '' && /\p{L}/u.test(label) ? [label, own] : null;
}

/** Beside one of these, a name is that of a canton or of an EPCI: no commune is asked for. */
const WIDER =
  /^(?:canton|arrondissement|d[ée]partement|r[ée]gion|epci|intercommunalit[ée]|agglom[ée]ration|pays)s?$/iu;

export interface Label {
  readonly line: number;
  /** As written, without the colon. */
  readonly text: string;
}

/**
 * Rows without what names them: « CC des Quatre Rivières : Forges-les-Eaux, Gaillefontaine » is two communes, each a row
 * of its own; one that is not known is told as such. Where numbers of something else stand there too, the row is read
 * as if it had no label.
 */
export async function withoutLabels(
  rows: readonly ListRow[],
  { index, isAreaName, load }: Gazetteer,
): Promise<{
  readonly rows: readonly ListRow[];
  readonly labels: readonly Label[];
  readonly severalOn: readonly number[];
}> {
  const labelled = rows.flatMap((row) => {
    const [first = '', ...others] = filled(row);
    const around = aroundColon(first);
    if (around === null || WIDER.test(around[0]) || isNoName(first)) return [];
    return [{ row, first, text: around[0], cells: [around[1], ...others] }];
  });
  await load(keysOfNames(labelled.flatMap(({ first, text, cells }) => [first, text, ...cells])));
  const parted = labelled.map((one) => ({
    ...one,
    parts: one.cells.flatMap((cell) => (isNamed(cell, index) ? [cell] : partsOf(cell))),
  }));
  const parts = parted.flatMap((one) => one.parts);
  await load([...keysOfCodes(parts.filter(isPublishedCode)), ...keysOfNames(parts)]);
  const isOne = (cell: string) => isCommune(cell, index) && !isAreaName(cell);
  const meant = new Map(
    parted.flatMap(({ row, first, text, cells, parts: [own = '', ...others] }) => {
      // « Nevers : Marzy » may be a commune and its neighbour.
      if (isNamed(first, index) || isCommune(text, index) || !isOne(own)) return [];
      const isApart = others.every((cell) => isPublishedCode(cell) || /\p{L}{2}/u.test(cell));
      const apart = isApart ? [own, ...others].map((cell) => [cell]) : [cells];
      return [[row, { text, apart }] as const];
    }),
  );
  return {
    rows: rows.flatMap((row) =>
      (meant.get(row)?.apart ?? [row.cells]).map((cells) => ({ line: row.line, cells })),
    ),
    labels: [...meant].map(([{ line }, { text }]) => ({ line, text })),
    severalOn: [...meant].flatMap(([{ line }, { apart }]) => (apart.length > 1 ? [line] : [])),
  };
}

/** « Nevers / Marzy ». */
const partsOf = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map(cleanCell)
    .filter((part) => part !== '');

/** « Marzy et Garchizy » ends a list as it is written in a sentence. */
function joined(cell: string, index: NameIndex): string[] {
  return isNamed(cell, index) ? [cell] : cell.split(/ et /);
}

const isNamed = (cell: string, index: NameIndex): boolean =>
  index.byName(cell).length > 0 || index.byFormerName(cell).length > 0;

/** By its code, that of its post office, or its name. */
const isCommune = (cell: string, index: NameIndex): boolean =>
  isPublishedCode(cell)
    ? index.byCode(cell) !== null || index.byPostalCode(cell).length > 0
    : isNamed(cell, index);
