// A list of communes, as people paste and save it, read once for the page and for the command line: which commune
// each line means, what is asked, what is said, and which columns were read.
import type { NameIndex } from '../search/index.ts';
import type { LocatedEntry } from '../terms/search-entry.ts';
import { type AskedLine, askedAt, askedUnder } from './asked-line.ts';
import { codeInCell, isPublishedCode } from './code-cell.ts';
import type { CommuneColumn } from './commune-columns.ts';
import {
  type CommuneLine,
  type CommuneMeaning,
  inseeOf,
  isConfirmed,
  meaningOf,
  othersOn,
} from './commune-line.ts';
import {
  type CommuneSource,
  createGazetteer,
  type Gazetteer,
  keysOfCodes,
  keysOfNames,
  type Pause,
} from './commune-source.ts';
import { type FileKind, fileKindOf } from './file-kind.ts';
import { type ListLayout, layoutOf } from './list-layout.ts';
import { type ListRow, readRows } from './rows.ts';

export interface CommuneList {
  /** The line of the header and the columns that were read; null when nothing names the columns. */
  readonly header: {
    readonly line: number;
    /** As written: "Code commune". */
    readonly read: readonly { readonly column: CommuneColumn; readonly title: string }[];
  } | null;
  /** The column read when nothing names them, from 1; null when there is only one. */
  readonly columnRead: number | null;
  /** How codes were read that are an INSEE code and a postal code; null when there are none, or they are asked. */
  readonly codes: CodesRead | null;
  /** In order; the header and empty lines are left out. */
  readonly lines: readonly CommuneLine[];
  /** Lines that hold nothing but several communes: each of these is a line of its own above. */
  readonly severalOn: readonly number[];
  /** Lines where a quote opens and is never closed. */
  readonly unclosedQuotes: readonly number[];
}

export interface CodesRead {
  readonly as: 'insee' | 'postal';
  /** How many lines hold a code that is both. */
  readonly both: number;
  /** A line whose code is only one of the two; null when the caller said which. */
  readonly proof: { readonly line: number; readonly code: string } | null;
}

/** Why a text is not read at all. */
export type NotAList =
  | { readonly kind: 'empty' }
  | { readonly kind: 'file'; readonly file: FileKind }
  | { readonly kind: 'too-long'; readonly max: number };

export type ReadList =
  | { readonly ok: true; readonly list: CommuneList }
  | { readonly ok: false; readonly why: NotAList };

/** More lines than France has communes, today's and former ones, are no list of communes. */
export const MAX_LINES = 50_000;
/** Lines read between two pauses: some milliseconds. */
const SLICE = 200;

/** Reads texts; with `codes`, what codes are that may be an INSEE code or a postal code, once that was asked. */
export type CommuneListReader = (text: string, codes?: 'insee' | 'postal') => Promise<ReadList>;

const noPause: Pause = async () => {};

/**
 * A reader of lists that keeps what it has looked names up in, so that a second list costs no file. It awaits
 * `pause` between slices of some milliseconds. Rejects as the source does.
 */
export function createCommuneListReader(
  source: CommuneSource,
  pause: Pause = noPause,
): CommuneListReader {
  let opened: Promise<Gazetteer> | null = null;
  // What could not be opened is tried again.
  const open = () => {
    opened ??= createGazetteer(source, pause).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return async (text, codes) => {
    const file = fileKindOf(text);
    if (file !== null) return { ok: false, why: { kind: 'file', file } };
    const { rows, separator, unclosedQuotes } = readRows(text);
    if (rows.length === 0) return { ok: false, why: { kind: 'empty' } };
    if (rows.length > MAX_LINES) return { ok: false, why: { kind: 'too-long', max: MAX_LINES } };
    await pause();
    const gazetteer = await open();
    const apart = await oneALine(rows, separator, gazetteer);
    const severalOn = apart === rows ? [] : rows.filter(isSeveral).map(({ line }) => line);
    const list = await read(apart, gazetteer, pause, codes);
    return { ok: true, list: { ...list, severalOn, unclosedQuotes } };
  };
}

async function read(
  rows: readonly ListRow[],
  gazetteer: Gazetteer,
  pause: Pause,
  chosen: 'insee' | 'postal' | undefined,
): Promise<Omit<CommuneList, 'severalOn' | 'unclosedQuotes'>> {
  const layout = await layoutOf(rows, gazetteer);
  const asked = (await inSlices(rows, (row, i) => askedOf(row, i, layout), pause)).flat();
  await holdAll(asked, gazetteer, pause);
  const reading = chosen === undefined ? evidenceOf(asked, gazetteer) : { as: chosen, proof: null };
  let both = 0;
  const meaning = (one: AskedLine): CommuneMeaning => {
    const first = meaningOf(one, gazetteer);
    if (first.kind !== 'either-code' || !one.code || !reading) return first;
    both++;
    const read = meaningOf({ ...one, code: { ...one.code, reading: reading.as } }, gazetteer);
    if (read.kind !== 'commune' || reading.proof === null || reading.as === 'postal') return read;
    const { value: code } = one.code;
    const served = first.choices.slice(1);
    return { ...read, remarks: [...read.remarks, { kind: 'doubtful-code', code, served }] };
  };
  const lines = await inSlices(
    asked,
    (one, i): CommuneLine => {
      const known = meaning(one);
      const title = layout.header !== null && i < layout.above && known.kind === 'unknown';
      const others = othersOn(one, known, gazetteer);
      const { line, written } = one;
      return { line, written, meaning: title ? { kind: 'title' } : known, others };
    },
    pause,
  );
  const codes = reading && both > 0 ? { ...reading, both } : null;
  return { ...readFrom(layout, rows), codes, lines: await withNear(lines, gazetteer, pause) };
}

/** Unknown names for which near ones are looked for: more are another list than one of communes. */
const MAX_NEAR = 50;

/** What unknown names may mean, for the first of them. */
async function withNear(
  lines: readonly CommuneLine[],
  gazetteer: Gazetteer,
  pause: Pause,
): Promise<readonly CommuneLine[]> {
  let asked = 0;
  const told: CommuneLine[] = [];
  for (const line of lines) {
    if (line.meaning.kind !== 'unknown' || asked === MAX_NEAR) {
      told.push(line);
      continue;
    }
    asked++;
    const { written } = line;
    const choices = await gazetteer.near(written);
    const outside = gazetteer.outsideMisspelt(written);
    told.push({ ...line, meaning: { kind: 'unknown', choices, outside } });
    await pause();
  }
  return told;
}

const filled = ({ cells }: ListRow): string[] => cells.filter((cell) => cell !== '');
const isSeveral = (row: ListRow): boolean => filled(row).length > 1;

/**
 * Rows that hold nothing but communes, several on a line, one by one: « 58194, 58160, 58121 », « Nevers;Marzy;Garchizy »
 * above « Fourchambault ». In two full columns, or where one repeats itself, the second may be a canton: left as they are.
 */
async function oneALine(
  rows: readonly ListRow[],
  separator: string | null,
  { index, isAreaName, hold }: Gazetteer,
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
    await hold(keysOfNames(some.flatMap(filled)));
    const cells = some.flatMap(filled).flatMap((cell) => joined(cell, index));
    if (cells.some((cell) => isAreaName(cell) || codeInCell(cell)?.mended)) return false;
    const codes = cells.filter(isPublishedCode);
    if (codes.length > 0 && codes.length < cells.length) return false;
    // Two cells of a spreadsheet may be a code and a number of people.
    if (codes.length > 0 && widest < 3 && separator !== ',') return false;
    await hold([
      ...keysOfCodes(codes),
      ...keysOfNames(cells.filter((cell) => !isPublishedCode(cell))),
    ]);
    return cells.every((cell) =>
      isPublishedCode(cell)
        ? index.byCode(cell) !== null || index.byPostalCode(cell).length > 0
        : index.byName(cell).length > 0 || index.byFormerName(cell).length > 0,
    );
  };
  // What one line shows spares the files of the others.
  if (!(await areCommunes([first])) || !(await areCommunes(rows))) return rows;
  return rows.flatMap((one) =>
    filled(one)
      .flatMap((cell) => joined(cell, index))
      .map((cell) => ({ line: one.line, cells: [cell] })),
  );
}

/** « Marzy et Garchizy » ends a list as it is written in a sentence. */
function joined(cell: string, index: NameIndex): string[] {
  const isName = index.byName(cell).length > 0 || index.byFormerName(cell).length > 0;
  return isName ? [cell] : cell.split(/ et /);
}

/** What a row says: nothing when it is the header, which files put end to end bring again. */
function askedOf(row: ListRow, i: number, layout: ListLayout): AskedLine | [] {
  if (layout.header === null) return askedAt(row, layout.subject);
  if (i < layout.above) return askedAt(row, 0);
  const { cells } = layout.header;
  if (row.cells.length === cells.length && row.cells.every((cell, at) => cell === cells[at])) {
    return [];
  }
  return askedUnder(layout.header, row);
}

/** Reads the files that all lines need: those of their codes, then of names that no code confirms, and of places outside the data. */
async function holdAll(
  asked: readonly AskedLine[],
  gazetteer: Gazetteer,
  pause: Pause,
): Promise<void> {
  await gazetteer.holdOutside();
  await gazetteer.hold(
    keysOfCodes(asked.flatMap(({ code, codes }) => [...(code ? [code.value] : []), ...codes])),
  );
  const unconfirmed = await inSlices(
    asked,
    (one) => (isConfirmed(one, gazetteer) ? [] : keysOfNames([...one.names, ...one.unread])),
    pause,
  );
  await gazetteer.hold(unconfirmed.flat());
}

/** Each item turned into another, with a pause between slices. */
async function inSlices<From, To>(
  items: readonly From[],
  turn: (item: From, i: number) => To,
  pause: Pause,
): Promise<To[]> {
  const turned: To[] = [];
  for (const [i, item] of items.entries()) {
    turned.push(turn(item, i));
    if (i % SLICE === SLICE - 1) await pause();
  }
  return turned;
}

/** What codes that may be both are, as one that cannot be both shows; null when nothing does. */
function evidenceOf(
  asked: readonly AskedLine[],
  { index }: Gazetteer,
): Pick<CodesRead, 'as' | 'proof'> | null {
  const proofs: { insee?: CodesRead['proof']; postal?: CodesRead['proof'] } = {};
  for (const { line, code } of asked) {
    if (code?.reading !== 'either') continue;
    const insee = inseeOf(code.value, index) !== null;
    const postal = index.byPostalCode(code.value).length > 0;
    if (insee !== postal) proofs[insee ? 'insee' : 'postal'] ??= { line, code: code.value };
  }
  if (proofs.insee && !proofs.postal) return { as: 'insee', proof: proofs.insee };
  if (proofs.postal && !proofs.insee) return { as: 'postal', proof: proofs.postal };
  return null;
}

function readFrom(
  layout: ListLayout,
  rows: readonly ListRow[],
): Pick<CommuneList, 'header' | 'columnRead'> {
  if (layout.header === null) {
    const single = rows.every(({ cells }) => cells.length === 1);
    return { header: null, columnRead: single ? null : layout.subject + 1 };
  }
  const { line, cells, columns } = layout.header;
  const read = [...columns].map(([column, at]) => ({ column, title: cells[at] ?? '' }));
  return { header: { line, read }, columnRead: null };
}

/** Each commune once, in the order of the list. */
export function communesOf(lines: readonly CommuneLine[]): ReadonlyMap<string, LocatedEntry> {
  const communes = new Map<string, LocatedEntry>();
  for (const { meaning } of lines) {
    if (meaning.kind === 'commune') communes.set(meaning.commune.code, meaning.commune);
  }
  return communes;
}
