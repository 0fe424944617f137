// Which lines hold nothing but several communes, or several territories? Each of these is then a line of its own.
import { cleanCell } from './clean-cell.ts';
import { codeInCell, isPublishedCode } from './code-cell.ts';
import { COMMUNE_COLUMNS } from './commune-columns.ts';
import { type Gazetteer, keysOfCodes, keysOfNames } from './commune-source.ts';
import { headerOf } from './header.ts';
import { inSlices } from './in-slices.ts';
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
  gazetteer: Gazetteer,
): Promise<readonly ListRow[]> {
  const several = rows.filter(isSeveral);
  const [first] = several;
  if (!first) return rows;
  const partsOfRow = (row: ListRow) =>
    filled(row).flatMap((cell) => partsOf(cell, gazetteer) ?? [cell]);
  const apart = (told: readonly ListRow[]) => {
    const kept = new Set(told);
    return rows.flatMap((row) =>
      kept.has(row) ? partsOfRow(row).map((cell) => ({ line: row.line, cells: [cell] })) : [row],
    );
  };
  const areTerritories = async (some: readonly ListRow[]): Promise<boolean> => {
    await loadParts(some.flatMap(filled), gazetteer);
    return some.flatMap(filled).every((cell) => isTerritory(cell, gazetteer));
  };
  // No commune is read of them: all of them are told, in a table too.
  if ((await areTerritories([first])) && (await areTerritories(several))) return apart(several);
  const widest = several.reduce((most, row) => Math.max(most, filled(row).length), 0);
  const [row, other] = rows;
  const even = rows.every(({ cells }) => cells.length === row?.cells.length);
  if (other && even && widest < 3) return rows;
  const beside = several.flatMap((one) => filled(one).slice(1));
  if (other && new Set(beside).size < beside.length) return rows;
  const areCommunes = async (some: readonly ListRow[]): Promise<boolean> => {
    await loadParts(some.flatMap(filled), gazetteer);
    const parts = some.map(partsOfRow);
    const hasCodes = parts.flat().some((cell) => codeInCell(cell) !== null);
    // Two cells of a spreadsheet may be a code and a number of people.
    if (hasCodes && widest < 3 && separator !== ',') return false;
    return parts.every((own) => areAlike(own, gazetteer));
  };
  // What one line shows spares the files of the others.
  // Three communes on a line are no table, whatever stands on lines of one cell: the words of a mail.
  const isTitled = row !== undefined && headerOf(row, COMMUNE_COLUMNS) !== null;
  const told = widest < 3 || isTitled ? rows : several;
  if (!(await areCommunes([first])) || !(await areCommunes(told))) return rows;
  return apart(told);
}

/** Rows of one cell that holds nothing but several communes, one by one, whatever the other rows are. */
export async function inOneCell(
  rows: readonly ListRow[],
  gazetteer: Gazetteer,
): Promise<{ readonly rows: readonly ListRow[]; readonly severalOn: readonly number[] }> {
  const { pause } = gazetteer;
  const ofOneCell = (row: ListRow) => {
    const [cell = '', other] = filled(row);
    return other === undefined && atomsOf(cell).length > 1 ? [[row, cell] as const] : [];
  };
  const alone = (await inSlices(rows, ofOneCell, pause)).flat();
  if (alone.length === 0) return { rows, severalOn: [] };
  await loadParts(
    alone.map(([, cell]) => cell),
    gazetteer,
  );
  const several = ([row, cell]: (typeof alone)[number]) => {
    const parts = partsOf(cell, gazetteer) ?? [];
    return parts.length > 1 ? [[row, parts] as const] : [];
  };
  const meant = new Map((await inSlices(alone, several, pause)).flat());
  return {
    rows: rows.flatMap(
      (row) => meant.get(row)?.map((cell) => ({ line: row.line, cells: [cell] })) ?? [row],
    ),
    severalOn: [...meant.keys()].map(({ line }) => line),
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
  gazetteer: Gazetteer,
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
  await loadParts(
    labelled.flatMap(({ first, text, cells }) => [first, text, ...cells]),
    gazetteer,
  );
  const meant = new Map(
    labelled.flatMap(({ row, first, text, cells }) => {
      const parts = cells.flatMap((cell) => partsOf(cell, gazetteer) ?? atomsOf(cell));
      const [own = '', ...others] = parts;
      // « Nevers : Marzy » may be a commune and its neighbour.
      if (isNamed(first, gazetteer) || isCommune(text, gazetteer)) return [];
      if (!isCommune(own, gazetteer) || gazetteer.isAreaName(own)) return [];
      const isApart = others.every((cell) => isPublishedCode(cell) || /\p{L}{2}/u.test(cell));
      return [[row, { text, apart: isApart ? parts.map((cell) => [cell]) : [cells] }] as const];
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

/** What people write between two names or two codes of one cell. Most of it stands in names too: « Saint - Denis ». */
const BETWEEN = [
  /[\n\t;,|]/,
  /\. /,
  /:/,
  /-?>|[→•·]/,
  /\//,
  / et | & | \+ /i,
  /[–—]| -|- /,
  /(?<=\d{3}) (?=\d[\dAB]\d{3}\b)/,
];

const cut = (cell: string, between: RegExp): string[] =>
  cell
    .split(between)
    .map(cleanCell)
    .filter((part) => part !== '');

/** A cell cut wherever it may be. */
const atomsOf = (cell: string): string[] =>
  BETWEEN.reduce((parts, between) => parts.flatMap((part) => cut(part, between)), [cell]);

/** The names that one cell holds, once the files of its parts are read: see `partsOf`. None where it is one name, or holds words. */
export function namesIn(cell: string, gazetteer: Gazetteer): readonly string[] {
  const parts = partsOf(cell, gazetteer) ?? [];
  return parts.length > 1 ? parts : [];
}

/** What may be a name of its own in a cell that holds several. */
export const partsNamed = (cell: string): readonly string[] =>
  /[/&+;,\n]| et /i.test(cell) ? atomsOf(cell) : [];

/**
 * The names or codes that a cell holds and nothing else, itself where it is one; null where some are not known. Those that
 * a whole name holds are no parts of it.
 */
function partsOf(cell: string, gazetteer: Gazetteer): readonly string[] | null {
  if (isCommune(cell, gazetteer) || isTerritory(cell, gazetteer)) return [cell];
  for (const between of BETWEEN) {
    const cells = cut(cell, between);
    if (cells.length < 2) continue;
    const parts = cells.map((one) => partsOf(one, gazetteer) ?? []);
    if (parts.every(({ length }) => length > 0) && areAlike(parts.flat(), gazetteer)) {
      return parts.flat();
    }
  }
  return null;
}

/**
 * Whether these are all codes, all names of communes, or all names of territories. What else a name is beside a code, or
 * « Mayenne » beside « Laval », is no other commune.
 */
function areAlike(cells: readonly string[], gazetteer: Gazetteer): boolean {
  if (cells.every((cell) => isTerritory(cell, gazetteer))) return true;
  if (!cells.every((cell) => isCommune(cell, gazetteer))) return false;
  const codes = cells.filter(isPublishedCode);
  if (codes.length > 0) return codes.length === cells.length;
  const { index, isAreaName, isAreaOf } = gazetteer;
  return !cells.some(
    (area) =>
      isAreaName(area) &&
      cells.some(
        (cell) => cell !== area && index.byName(cell).some(({ entry }) => isAreaOf(area, entry)),
      ),
  );
}

/** Reads the files of all that cells may hold. Rejects as the gazetteer does. */
async function loadParts(cells: readonly string[], { load, pause }: Gazetteer): Promise<void> {
  const keysOf = (cell: string) => {
    const parts = [cell, ...atomsOf(cell)];
    return [
      ...keysOfCodes(parts.filter(isPublishedCode)),
      ...keysOfNames(parts.filter((part) => !isPublishedCode(part))),
    ];
  };
  await load((await inSlices(cells, keysOf, pause)).flat());
}

const isNamed = (cell: string, { index }: Gazetteer): boolean =>
  index.byName(cell).length > 0 || index.byFormerName(cell).length > 0;

/** By its code, that of its post office, or its name. */
const isCommune = (cell: string, gazetteer: Gazetteer): boolean =>
  isPublishedCode(cell)
    ? gazetteer.index.byCode(cell) !== null || gazetteer.index.byPostalCode(cell).length > 0
    : isNamed(cell, gazetteer);

/** « CC du Diois », « Nièvre », and no commune. */
const isTerritory = (cell: string, gazetteer: Gazetteer): boolean =>
  !isCommune(cell, gazetteer) && gazetteer.territoriesNamed(cell).length > 0;
