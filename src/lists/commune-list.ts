// A list of communes, as people paste and save it, read once for the page and for the command line: which commune
// each line means, what is asked, what is said, and which columns were read.
import type { LocatedEntry } from '../terms/search-entry.ts';
import { alsoTerritory } from './also-territory.ts';
import { withoutBullet } from './bullets.ts';
import { type CommuneColumn, mayBeBoth } from './commune-columns.ts';
import {
  type CommuneLine,
  type CommuneMeaning,
  inseeOf,
  isConfirmed,
  meaningOf,
  othersOn,
  type Remark,
} from './commune-line.ts';
import {
  type CommuneSource,
  createGazetteer,
  type Gazetteer,
  keysOfCodes,
  keysOfNames,
} from './commune-source.ts';
import { damageOf, mendedEncoding } from './damage.ts';
import { departementColumns, figuresOf, withoutFigures } from './departement-columns.ts';
import { type FileKind, fileKindOf } from './file-kind.ts';
import { inSlices, type Pause } from './in-slices.ts';
import { type ListLayout, layoutOf } from './list-layout.ts';
import { asideIn, isNoName } from './no-name.ts';
import { type RequestedLine, requestedAt, requestedUnder } from './requested-line.ts';
import { type ListRow, readRows } from './rows.ts';
import {
  inOneCell,
  isSeveral,
  type Label,
  namesIn,
  oneALine,
  partsNamed,
  withoutLabels,
} from './several.ts';

export interface CommuneList {
  /** The line of the header and the columns that were read; null when nothing names the columns. */
  readonly header: {
    readonly line: number;
    /** That of its second row, where it has two. */
    readonly last: number;
    /** As written: "Code commune". */
    readonly read: readonly { readonly column: CommuneColumn; readonly title: string }[];
    /** The titles of these that other columns have too: the first of each is read. */
    readonly doubled: readonly string[];
  } | null;
  /** The column read when nothing names them, from 1; null when there is only one. */
  readonly columnRead: number | null;
  /** The columns of figures that were read as départements, from 1, where nothing names them. */
  readonly departements: readonly number[];
  /** How codes were read that are an INSEE code and a postal code; null when there are none, or they are asked. */
  readonly codes: CodesInterpretation | null;
  /** In order; the header and empty lines are left out. */
  readonly lines: readonly CommuneLine[];
  /** What stood before a colon and was passed over: the communes that follow it are read. */
  readonly labels: readonly Label[];
  /** Lines that hold nothing but several communes: each of these is a line of its own above, read or not. */
  readonly severalOn: readonly number[];
  /** Lines where a quote opens and is never closed. */
  readonly unclosedQuotes: readonly number[];
}

interface CodesInterpretation {
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

type ReadList =
  | { readonly ok: true; readonly list: CommuneList }
  | { readonly ok: false; readonly why: NotAList };

/** More lines than France has communes, today's and former ones, are no list of communes. */
const MAX_LINES = 50_000;

/** Reads texts; with `codes`, what codes are that may be an INSEE code or a postal code, once that was asked. */
export type CommuneListReader = (text: string, codes?: 'insee' | 'postal') => Promise<ReadList>;

/** « ['58194', '58160'] », a list of Python. */
const BRACKETS = /^\s*\[([^[\]{}]*)\]\s*$/;

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
    const { rows: written, separator, unclosedQuotes } = readRows(text.replace(BRACKETS, '$1'));
    if (written.length === 0) return { ok: false, why: { kind: 'empty' } };
    if (written.length > MAX_LINES) return { ok: false, why: { kind: 'too-long', max: MAX_LINES } };
    await pause();
    const gazetteer = await open();
    const { wholeNames } = gazetteer;
    const plain = ({ line, cells }: ListRow) =>
      withoutBullet({ line, cells: separator === ',' ? wholeNames(cells) : cells });
    const rows = await inSlices(written, plain, pause);
    const { labels, ...named } = await withoutLabels(rows, gazetteer);
    const apart = await oneALine(named.rows, separator, gazetteer);
    const cut = await inOneCell(apart, gazetteer);
    const severalOn = [
      ...named.severalOn,
      ...(apart === named.rows ? [] : named.rows.filter(isSeveral).map(({ line }) => line)),
      ...cut.severalOn,
    ].sort((a, b) => a - b);
    const list = await read(cut.rows, gazetteer, codes);
    return { ok: true, list: { ...list, labels, severalOn, unclosedQuotes } };
  };
}

async function read(
  rows: readonly ListRow[],
  gazetteer: Gazetteer,
  chosen: 'insee' | 'postal' | undefined,
): Promise<Omit<CommuneList, 'labels' | 'severalOn' | 'unclosedQuotes'>> {
  const { pause } = gazetteer;
  const layout = await layoutOf(rows, gazetteer);
  const first = (await inSlices(rows, (row, i) => askedOf(row, i, layout), pause)).flat();
  await loadAll(first, gazetteer);
  const { asked, departements } = await withDepartements(rows, first, layout, gazetteer);
  const reading = chosen === undefined ? evidenceOf(asked, gazetteer) : { as: chosen, proof: null };
  let both = 0;
  const meaning = (one: RequestedLine): CommuneMeaning => {
    const first = meaningOf(one, gazetteer);
    const isBoth = first.kind === 'either-code' || first.kind === 'also-outside';
    if (!isBoth || !one.code || !reading) return first;
    both++;
    const read = meaningOf({ ...one, code: { ...one.code, reading: reading.as } }, gazetteer);
    if (read.kind !== 'commune' || reading.proof === null || reading.as === 'postal') return read;
    const { value: code } = one.code;
    const served = first.choices.slice(1);
    const outside = first.kind === 'also-outside' ? first.outside : [];
    const doubt: Remark = { kind: 'doubtful-code', code, served, outside };
    return { ...read, remarks: [...read.remarks, doubt] };
  };
  const lines = await inSlices(
    asked,
    (one, i): CommuneLine => {
      const known = alsoTerritory(one, meaning(one), gazetteer);
      const title = layout.header !== null && i < layout.above && known.kind === 'unknown';
      const others = [...othersOn(one, known, gazetteer), ...othersInCell(one, known, gazetteer)];
      const { line, written } = one;
      if (title) return { line, written, meaning: { kind: 'title' }, others };
      // « villes » above Nevers.
      const both = layout.header === null && i === 0 && asked.length > 1 && mayBeBoth(written);
      return { line, written, meaning: both ? maybeHeader(known) : known, others };
    },
    pause,
  );
  const codes = reading && both > 0 ? { ...reading, both } : null;
  return {
    ...readFrom(layout, rows),
    departements,
    codes,
    lines: withRepeated(await withNear(lines, asked, gazetteer)),
  };
}

/** What rows without header ask, once it is known which of their columns of figures are départements. */
async function withDepartements(
  rows: readonly ListRow[],
  first: readonly RequestedLine[],
  layout: ListLayout,
  gazetteer: Gazetteer,
): Promise<{ readonly asked: readonly RequestedLine[]; readonly departements: readonly number[] }> {
  if (layout.header !== null) return { asked: first, departements: [] };
  const { subject } = layout;
  const { pause } = gazetteer;
  const figures = (await inSlices(rows, (row) => figuresOf(row, subject, gazetteer), pause)).flat();
  const taken = departementColumns(figures);
  const departements = [...taken].map((column) => column + 1);
  if (figures.every(({ column }) => taken.has(column))) return { asked: first, departements };
  const read = (row: ListRow) => requestedAt(withoutFigures(row, taken, subject), subject);
  return { asked: await inSlices(rows, read, pause), departements };
}

/** Says of each line whose commune a line above has which one that is. */
function withRepeated(lines: readonly CommuneLine[]): readonly CommuneLine[] {
  const seen = new Map<string, number>();
  return lines.map((one) => {
    const { line, meaning } = one;
    if (meaning.kind !== 'commune') return one;
    const first = seen.get(meaning.commune.code);
    if (first === undefined) {
      seen.set(meaning.commune.code, line);
      return one;
    }
    const remarks = [...meaning.remarks, { kind: 'repeated' as const, first }];
    return { ...one, meaning: { ...meaning, remarks } };
  });
}

function maybeHeader(meaning: CommuneMeaning): CommuneMeaning {
  if (meaning.kind === 'commune') return { kind: 'maybe-header', choices: [meaning.commune] };
  return meaning.kind === 'homonyms' ? { kind: 'maybe-header', choices: meaning.choices } : meaning;
}

/** Unknown names for which near ones are looked for: more are another list than one of communes. */
const MAX_NEAR = 50;

/** What unknown names are, and what the first of them may mean. */
async function withNear(
  lines: readonly CommuneLine[],
  requested: readonly RequestedLine[],
  gazetteer: Gazetteer,
): Promise<readonly CommuneLine[]> {
  let asked = 0;
  const completed: CommuneLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.meaning.kind !== 'unknown') {
      completed.push(line);
      continue;
    }
    const areas = gazetteer.territoriesNamed(line.written);
    if (areas.length > 0) {
      completed.push({ ...line, meaning: { kind: 'territory', areas } });
      continue;
    }
    // Beside the code of a post office, it may be a commune all the same.
    const aside = line.meaning.choices.length === 0 ? asideIn(line.written) : null;
    if (aside !== null) {
      completed.push({ ...line, meaning: { kind: aside } });
      continue;
    }
    if (asked === MAX_NEAR) {
      completed.push(line);
      continue;
    }
    asked++;
    const { written } = line;
    const damage = damageOf(written);
    const meant = damage === null ? written : (mendedEncoding(written) ?? '');
    if (meant !== written) await gazetteer.load(keysOfNames([meant]));
    // Those of the postal code beside it, where it has some.
    const served = line.meaning.choices;
    const found = isNoName(meant)
      ? []
      : await gazetteer.near(meant, served, beside(requested[i], gazetteer));
    const choices = found.length > 0 ? found : served;
    const outside = gazetteer.outsideMisspelt(written);
    completed.push({ ...line, meaning: { kind: 'unknown', choices, outside } });
    await gazetteer.pause();
  }
  return completed;
}

/** « Decize / Nevers;58300 »: of the names of one cell, those of no commune that is read or offered. */
function othersInCell(
  { code, names: [name = ''] }: RequestedLine,
  meaning: CommuneMeaning,
  gazetteer: Gazetteer,
): readonly string[] {
  if (code !== null || partsNamed(name).length < 2) return [];
  const choices = 'choices' in meaning ? meaning.choices : [];
  const meant = new Set(
    (meaning.kind === 'commune' ? [meaning.commune] : choices).map((one) => one.code),
  );
  const { index } = gazetteer;
  return namesIn(name, gazetteer).filter((part) =>
    [...index.byName(part), ...index.byFormerName(part)].every(
      ({ entry }) => !meant.has(entry.code),
    ),
  );
}

/** The départements that stand beside a name. */
function beside(asked: RequestedLine | undefined, { departementsNamed }: Gazetteer): Set<string> {
  const cells = asked?.departements ?? [];
  return new Set(cells.flatMap((cell) => [...(departementsNamed(cell) ?? [])]));
}

/** What a row says: nothing when it is the header, which files put end to end bring again. */
function askedOf(row: ListRow, i: number, layout: ListLayout): RequestedLine | [] {
  if (layout.header === null) return requestedAt(row, layout.subject);
  if (i < layout.above) return requestedAt(row, 0);
  if (i > layout.above && i < layout.above + layout.rows) return [];
  const { cells } = layout.header;
  if (row.cells.length === cells.length && row.cells.every((cell, at) => cell === cells[at])) {
    return [];
  }
  return requestedUnder(layout.header, row);
}

/** Reads the files that all lines need: those of their codes, then of names that no code confirms, of today and of old, and of places outside the data. */
async function loadAll(asked: readonly RequestedLine[], gazetteer: Gazetteer): Promise<void> {
  const { pause } = gazetteer;
  await gazetteer.loadOutside();
  await gazetteer.load(
    keysOfCodes(asked.flatMap(({ code, codes }) => [...(code ? [code.value] : []), ...codes])),
  );
  const unconfirmed = (
    await inSlices(asked, (one) => (isConfirmed(one, gazetteer) ? [] : one), pause)
  ).flat();
  const keys = await inSlices(
    unconfirmed,
    ({ names, unread }) => keysOfNames([...names, ...names.flatMap(partsNamed), ...unread]),
    pause,
  );
  await gazetteer.load(keys.flat());
  await gazetteer.loadFormer(unconfirmed.flatMap(({ names }) => names));
}

/** What codes that may be both are, as one that cannot be both shows; null when nothing does. */
function evidenceOf(
  asked: readonly RequestedLine[],
  { index, outside }: Gazetteer,
): Pick<CodesInterpretation, 'as' | 'proof'> | null {
  const proofs: { insee?: CodesInterpretation['proof']; postal?: CodesInterpretation['proof'] } =
    {};
  for (const { line, code } of asked) {
    if (code?.reading !== 'either') continue;
    const insee = inseeOf(code.value, index) !== null;
    const postal = index.byPostalCode(code.value).length > 0;
    if (insee === postal) continue;
    // 97133 is also the postal code of Saint-Barthélemy: it proves nothing.
    if (outside(code.value, insee ? 'postal' : 'insee').length === 0)
      proofs[insee ? 'insee' : 'postal'] ??= { line, code: code.value };
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
  const { line, cells, columns, doubled } = layout.header;
  const read = [...columns].map(([column, at]) => ({ column, title: cells[at] ?? '' }));
  const last = rows[layout.above + layout.rows - 1]?.line ?? line;
  return { header: { line, last, read, doubled }, columnRead: null };
}

/** Each commune once, in the order of the list. */
export function communesOf(lines: readonly CommuneLine[]): ReadonlyMap<string, LocatedEntry> {
  const communes = new Map<string, LocatedEntry>();
  for (const { meaning } of lines) {
    if (meaning.kind === 'commune') communes.set(meaning.commune.code, meaning.commune);
  }
  return communes;
}
