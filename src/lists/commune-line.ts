// Which commune does one line of a list mean? Its code and its name are read together: what fits both is taken,
// what fits one only is told, what fits several is asked.
import {
  arrondissementOfCode,
  begins,
  exactest,
  figuresRead,
  type Named,
  type NameIndex,
  type Spelt,
} from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import { type CommunePart, isNameGone } from '../terms/commune-part.ts';
import type { KnownArea } from '../terms/known-area.ts';
import type { OutsidePlace } from '../terms/outside-place.ts';
import type { FiguresRead, LocatedEntry } from '../terms/search-entry.ts';
import type { Choice, Gazetteer } from './commune-source.ts';
import type { RequestedCode, RequestedLine } from './requested-line.ts';

/** What is said of a commune that was taken: it was not written as it is read. */
export type Remark =
  | { readonly kind: 'mended-code'; readonly code: string }
  /** A former commune or an arrondissement was asked for: figures are those of the whole commune. */
  | {
      readonly kind: 'part';
      readonly part: CommunePart;
      /** The postal code that says which, beside the name of the whole city. */
      readonly by?: string;
    }
  /** One that serves this commune alone. */
  | { readonly kind: 'postal-code'; readonly code: string }
  /** Beside the code stands a name that is not the commune's, and no other's. */
  | { readonly kind: 'other-name'; readonly name: string }
  /** It was followed, and not the postal code beside it, which is that of other communes. */
  | {
      readonly kind: 'other-postal-code';
      readonly code: string;
      readonly followed: 'name' | 'code';
    }
  /** The postal code beside it is nobody's: a CEDEX, most of the time. */
  | { readonly kind: 'unserved-postal-code'; readonly code: string }
  /** Beside the name, in its cell, a number that tells it from others, or may be of something else. */
  | { readonly kind: 'figures'; readonly read: FiguresRead }
  /** What stands under the name of its département, and names none. */
  | { readonly kind: 'unknown-departement'; readonly cell: string }
  /** An INSEE code that is also the postal code of others, read as the rest of the list. */
  | {
      readonly kind: 'doubtful-code';
      readonly code: string;
      readonly served: Choices;
      readonly outside: Outside;
    }
  /** A line above is of the same commune: it is counted once. */
  | { readonly kind: 'repeated'; readonly first: number }
  /** It bears this very name, and these may be meant by it: larger, or former communes of that name. */
  | { readonly kind: 'rivals'; readonly rivals: Choices };

type Choices = readonly Choice[];
type Outside = readonly OutsidePlace[];

export type CommuneMeaning =
  | {
      readonly kind: 'commune';
      readonly commune: LocatedEntry;
      readonly remarks: readonly Remark[];
    }
  /** Neither a code nor a name that is known; it begins that of the choices, or has one error in it. */
  | {
      readonly kind: 'unknown';
      readonly choices: Choices;
      /** Those outside the data that have this name, but for one typing error. */
      readonly outside: Outside;
    }
  /** No commune, but the name of these: EPCI, département or région. */
  | { readonly kind: 'territory'; readonly areas: readonly KnownArea[] }
  /** No commune has this INSEE code; it may be the postal code of the choices, or stand beside their name. */
  | { readonly kind: 'unknown-code'; readonly code: string; readonly choices: Choices }
  | {
      readonly kind: 'homonyms';
      readonly choices: Choices;
      /** Those outside the data that bear the same name, Saint-Martin, or the code beside it; the only choice may rival them. */
      readonly outside: Outside;
      /** The wider territories that bear the name too: Vienne. */
      readonly areas?: readonly KnownArea[];
    }
  /** A postal code that serves several communes. */
  | { readonly kind: 'postal-code'; readonly code: string; readonly choices: Choices }
  /** The INSEE code of the first choice and the postal code of the others. */
  | { readonly kind: 'either-code'; readonly code: string; readonly choices: Choices }
  /** The code of the only choice, and of places outside the data: 97133 is Vieux-Fort, and the postal code of Saint-Barthélemy. */
  | {
      readonly kind: 'also-outside';
      readonly code: string;
      readonly choices: Choices;
      readonly outside: Outside;
    }
  /** Of the communes of the postal code beside it, those whose name begins so: « Oloron;64400 ». */
  | { readonly kind: 'incomplete-name'; readonly choices: Choices }
  /** The code is the first choice's; the name, the postal code or the département is another's. Or two are named. */
  | { readonly kind: 'mismatch'; readonly choices: Choices }
  /** Nouméa: no survey that is used here covers it. */
  | { readonly kind: 'outside'; readonly places: Outside }
  /** « villes » above names: the name of the column, or the commune of the choices. */
  | { readonly kind: 'maybe-header'; readonly choices: Choices }
  /** No commune, above the header. */
  | { readonly kind: 'title' }
  /** No commune: a sum of other lines, or what is said of the list. */
  | { readonly kind: 'total' | 'note' };

const ASIDES: ReadonlySet<string> = new Set(['title', 'total', 'note']);

/** Whether a line of this kind is no fault of the list, nor a commune: it is passed over, and told. */
export const isAside = (kind: LineKind): boolean => ASIDES.has(kind);

/** What is said of a line: of the commune that was taken, else why none was. */
export type LineKind = Remark['kind'] | CommuneMeaning['kind'];

export interface CommuneLine {
  readonly line: number;
  readonly written: string;
  readonly meaning: CommuneMeaning;
  /** Names and codes of other communes that the line holds, and that are not read. */
  readonly others: readonly string[];
}

/** What a line means. Never a choice made in silence. */
export function meaningOf(asked: RequestedLine, gazetteer: Gazetteer): CommuneMeaning {
  return asked.code ? byCode(asked, asked.code, gazetteer) : byName(asked, gazetteer);
}

/** What is said of the codes beside a commune that are not its own, though of its département. */
function besideRemarks(
  { codes, titled }: Pick<RequestedLine, 'codes' | 'titled'>,
  entry: LocatedEntry,
  followed: 'name' | 'code',
  index: NameIndex,
): Remark[] {
  return codes.flatMap((code): Remark[] => {
    const own = [index.byCode(code), index.byFormerCode(code), ...index.byPostalCode(code)];
    if (own.some((one) => one?.entry === entry)) return [];
    if (!code.startsWith(postalDepartement(entry))) return [];
    // Under its column it is a postal code, whoever has it as an INSEE code: 58036 is a CEDEX of Nevers, and Bouhy's own.
    if (titled && index.byPostalCode(code).length === 0) {
      return [{ kind: 'unserved-postal-code', code }];
    }
    return own.some((one) => one !== null) ? [{ kind: 'other-postal-code', code, followed }] : [];
  });
}

/** The arrondissement of this city that one of the codes beside its name is of. */
function arrondissementAmong(codes: readonly string[], { code }: LocatedEntry): CommunePart | null {
  const parts = codes.flatMap((one) => arrondissementOfCode(one) ?? []);
  return parts.find(({ commune }) => commune === code) ?? null;
}

/** « Paris;15e »: an ordinal in a cell of its own. A bare number may be of anything. */
const ORDINAL = /^\d{1,2} ?\p{L}/u;

/** The arrondissement of this city that an ordinal beside its name says. */
function arrondissementBeside(
  { names: [name], departements }: RequestedLine,
  entry: LocatedEntry,
  index: NameIndex,
): CommunePart | null {
  const read = departements
    .filter((cell) => ORDINAL.test(cell))
    .flatMap((cell) => index.byName(`${name} ${cell}`));
  return read.find((one) => one.entry === entry)?.part ?? null;
}

/** Whether a name beside the code is a commune's that the code may mean: no other name is then looked for. */
export function isConfirmed({ names, code }: RequestedLine, { index }: Gazetteer): boolean {
  if (code === null) return false;
  const whole = entriesNamed(names, index);
  return readingsOf(code, index).all.some(({ entry }) => whole.has(entry));
}

function byCode(
  { names, codes, titled }: RequestedLine,
  code: RequestedCode,
  { index, isAreaName, isAreaOf, outside }: Gazetteer,
): CommuneMeaning {
  const { value } = code;
  const { insee, postal, all } = readingsOf(code, index);
  const take = ({ entry, part }: Named, otherName?: string): CommuneMeaning => {
    const remarks: Remark[] = [];
    if (code.mended) remarks.push({ kind: 'mended-code', code: value });
    if (part) remarks.push({ kind: 'part', part });
    else if (insee?.entry !== entry) remarks.push({ kind: 'postal-code', code: value });
    if (otherName !== undefined) remarks.push({ kind: 'other-name', name: otherName });
    remarks.push(...besideRemarks({ codes, titled }, entry, 'code', index));
    return { kind: 'commune', commune: entry, remarks };
  };

  const whole = entriesNamed(names, index);
  const confirmed = all.filter(({ entry }) => whole.has(entry));
  const [only, rival] = confirmed;
  // No two communes of one postal code bear one name: the line names both.
  if (rival) return { kind: 'mismatch', choices: entriesOf(confirmed) };
  if (only) return take({ entry: only.entry, part: only.part ?? whole.get(only.entry) ?? null });
  const beyond = outside(value, code.reading);
  const beyondNamed = namedAmong(
    beyond,
    names.flatMap((name) => outside(name)),
  );
  if (beyondNamed.length > 0) return { kind: 'outside', places: beyondNamed };
  if (beyond.length > 0 && all.length === 0) return { kind: 'outside', places: beyond };
  for (const name of names) {
    const own = all.filter(({ entry }) => begins(entry.nom, name));
    const near = own.length > 0 ? own : postal.length > 0 ? index.begunBy(name, value) : [];
    if (near.length === 1 && near[0]) return take(near[0], name);
  }

  // « 97411;La Réunion » is no village of Lot-et-Garonne; « 58194;Paris » under « code_insee;nom » is not Nevers alone.
  const isArea = (name: string) =>
    titled ? all.some(({ entry }) => isAreaOf(name, entry)) : isAreaName(name);
  const others = names.filter((name) => !isArea(name));
  const named = others.flatMap((name) => index.byName(name));
  if (all.length > 0 && named.length > 0) {
    return { kind: 'mismatch', choices: entriesOf([...all, ...named]) };
  }
  if (beyond.length > 0) {
    return { kind: 'also-outside', code: value, choices: entriesOf(all), outside: beyond };
  }
  if (insee && postal.length > 0) {
    return { kind: 'either-code', code: value, choices: entriesOf(all) };
  }
  const [served, another] = all;
  if (another) return { kind: 'postal-code', code: value, choices: entriesOf(all) };
  // Without a header, words beside a code may be anything: a canton, a comment.
  if (served) return take(served, titled ? others[0] : undefined);
  const choices = entriesOf([...index.byPostalCode(value), ...named]);
  return { kind: 'unknown-code', code: value, choices };
}

interface Readings {
  readonly insee: Named | null;
  /** Without the commune that has it as its INSEE code too. */
  readonly postal: readonly Named[];
  readonly all: readonly Named[];
}

function readingsOf({ value, reading }: RequestedCode, index: NameIndex): Readings {
  const served = index.byPostalCode(value);
  // Under the name of a column, a code is that of a commune, whoever bears it no more.
  const coded = inseeOf(value, index) ?? (reading === 'insee' ? index.byFormerCode(value) : null);
  const insee = reading === 'postal' ? null : coded;
  const postal = reading === 'insee' ? [] : served.filter(({ entry }) => entry !== insee?.entry);
  return { insee, postal, all: insee ? [insee, ...postal] : postal };
}

/**
 * The commune whose INSEE code it is, or was: 14750 is Vieux-Pont-en-Auge, 01440 was of what is now in Oyonnax, and both
 * are postal codes. One of a département that is gone, the Seine until 1967, is no rival of a postal code: 75015 was
 * that of Bry-sur-Marne.
 */
export function inseeOf(code: string, index: NameIndex): Named | null {
  const former = index.byFormerCode(code);
  const isThere = former !== null && departementOf(former.entry.code) === departementOf(code);
  const isAsked = isThere || index.byPostalCode(code).length === 0;
  return index.byCode(code) ?? (isAsked ? former : null);
}

/** The communes that names are of, today's or former, and the part that each name is of. */
function entriesNamed(
  names: readonly string[],
  index: NameIndex,
): ReadonlyMap<LocatedEntry, CommunePart | null> {
  const found = new Map<LocatedEntry, CommunePart | null>();
  for (const name of names) {
    for (const { entry, part } of [...index.byFormerName(name), ...index.byName(name)]) {
      found.set(entry, part);
    }
  }
  return found;
}

/** « Saint - Denis », as many write it. */
const BLANKS = / ?[-–—] ?/g;

/** Today's communes come first; a former one is meant when what stands beside its name says so, or no other is. */
function byName(asked: RequestedLine, gazetteer: Gazetteer): CommuneMeaning {
  const { index, outside, departementsNamed } = gazetteer;
  const [name = ''] = asked.names;
  const today = narrowed(index.byName(name), asked, gazetteer);
  const former = narrowed(index.byFormerName(name), asked, gazetteer);
  const narrow = former.fits > today.fits || today.left.length === 0 ? former : today;
  const { misfits } = narrow;
  // What a stroke stands for is not known: no meaning of it is nearer than another.
  const left = name.includes('/')
    ? narrow.left
    : exactest(narrow.left, name.replace(BLANKS, '-'), ({ spelling }) => spelling, nameOf);
  const [only, rival] = left;
  // « Saint-Martin;Gers » is no island.
  const places = narrow.fits > 0 ? [] : outside(name);
  // 97150 is Saint-Martin's: Marigot is not Le Marigot, in Martinique.
  const beyond = asked.codes.flatMap((code) =>
    index.byPostalCode(code).length === 0 ? outside(code, asked.titled ? 'postal' : 'either') : [],
  );
  if (beyond.length > 0) {
    const named = namedAmong(beyond, places);
    // « Lorient;97133 » is a village of Saint-Barthélemy, or the town beside a number; « Roubaix;98828 » has so many people.
    if (named.length === 0 && only) {
      return { kind: 'homonyms', choices: choicesOf(left), outside: beyond };
    }
    return { kind: 'outside', places: named.length > 0 ? named : beyond };
  }
  // « Saint-Martin;978 », « Nouméa;Nouvelle-Calédonie ».
  const isThere = (one: string): boolean =>
    outside(one).some(
      ({ code, territoire }) =>
        code.length === 3 && places.some((place) => place.territoire === territoire),
    );
  if (asked.departements.some(isThere)) return { kind: 'outside', places };
  // « 13100;Aix »: nothing of that name is there, and what is there is called Aix-en-Provence.
  const near = asked.codes.flatMap((code) => index.begunBy(name, code));
  if (near.length > 0 && !near.some(({ entry }) => left.some((one) => one.entry === entry))) {
    return { kind: 'incomplete-name', choices: choicesOf(near) };
  }
  const others = narrowed(only ? index.rivalsOf(name, only.entry) : [], asked, gazetteer);
  // « Évry;91 » is not in the Yonne.
  if (only && others.fits > narrow.fits) {
    return { kind: 'mismatch', choices: entriesOf([only, ...others.left]) };
  }
  // Under a header, what stands beside the name is known to be a postal code or a département.
  if (asked.titled && misfits > 0 && only) {
    return { kind: 'mismatch', choices: entriesOf(left) };
  }
  if (!only) {
    if (places.length > 0) return { kind: 'outside', places };
    const served = asked.codes.flatMap((code) => index.byPostalCode(code));
    return { kind: 'unknown', choices: choicesOf(served), outside: [] };
  }
  // « Les Planches » is now in Acquigny, and opens the names of two communes of the Jura.
  const begun =
    isFormerName(only) && narrow.fits === 0
      ? index.goingOn(name, []).filter(({ code }) => code !== only.entry.code)
      : [];
  if (rival || places.length > 0 || begun.length > 0) {
    // Former communes of that name are named too, after those of today.
    const also = narrow === today && former.fits === today.fits ? former.left : [];
    // « Saint-Ouen » is three villages, and what many call Saint-Ouen-sur-Seine: all that go on so are then told.
    const larger = narrow.fits > 0 ? [] : index.goingOn(name, left);
    const named = choicesOf([...left, ...also]);
    const others = [...new Set([...begun, ...larger])].filter(({ code }) =>
      named.every((one) => one.code !== code),
    );
    return { kind: 'homonyms', choices: [...named, ...others], outside: places };
  }
  const remarks: Remark[] = [];
  const part =
    only.part ??
    arrondissementAmong(asked.codes, only.entry) ??
    arrondissementBeside(asked, only.entry, index);
  const by = asked.codes.find((code) => arrondissementOfCode(code)?.code === part?.code);
  if (part) remarks.push({ kind: 'part', part, ...(by === undefined ? {} : { by }) });
  if (part?.kind !== 'arrondissement') {
    const figures = figuresRead(name, only.entry);
    remarks.push(...figures.map((read): Remark => ({ kind: 'figures', read })));
  }
  remarks.push(...besideRemarks(asked, only.entry, 'name', index));
  const unread = asked.titled ? asked.departements.filter((cell) => !departementsNamed(cell)) : [];
  remarks.push(...unread.map((cell): Remark => ({ kind: 'unknown-departement', cell })));
  const rivals = others.fits < narrow.fits || only.part ? [] : choicesOf(others.left);
  if (rivals.length > 0) remarks.push({ kind: 'rivals', rivals });
  return { kind: 'commune', commune: only.entry, remarks };
}

/** Of the places of a code, the one that is named beside it, or those of its territory: Gustavia is in Saint-Barthélemy. */
function namedAmong(places: Outside, named: Outside): Outside {
  const own = places.filter((place) => named.includes(place));
  if (own.length > 0) return own;
  return places.filter((place) => named.some(({ territoire }) => territoire === place.territoire));
}

/** The name that was found: that of the former commune, where it is one. */
const nameOf = ({ entry, part }: Spelt) =>
  part !== null && part.kind !== 'arrondissement' && part.nom !== null ? part.nom : entry.nom;

/** Whether it is found by a name that nothing bears any more. */
const isFormerName = ({ part }: Spelt) =>
  part !== null && part.kind !== 'arrondissement' && isNameGone(part);

/** The cells of a line that nothing reads and that name another commune, or a territory that does not hold it: one is read. */
export function othersOn(
  { unread, names }: RequestedLine,
  meaning: CommuneMeaning,
  { index, isAreaName, isAreaOf }: Gazetteer,
): readonly string[] {
  const own = meaning.kind === 'commune' ? meaning.commune : null;
  const meant = own ? [own] : 'choices' in meaning ? meaning.choices : [];
  const isArea = (cell: string) => meant.some((one) => isAreaOf(cell, one));
  const isOther = (cell: string): boolean => {
    if (names.includes(cell) || isArea(cell)) return false;
    if (meant.length > 0 && isAreaName(cell)) return true;
    const coded = index.byCode(cell)?.entry;
    // Five figures may be a number of people: a list is of communes that are near each other.
    if (coded && own) return coded !== own && departementOf(coded.code) === departementOf(own.code);
    const named = [...index.byName(cell), ...index.byFormerName(cell)];
    return named.length > 0 && named.every(({ entry }) => entry !== own);
  };
  // What stands beside another commune may be a third one, misspelt, or its postal code: all is told.
  const isReported = (cell: string) => /\p{L}|^\d{5}$/u.test(cell) && !names.includes(cell);
  return unread.some(isOther) ? unread.filter((cell) => isReported(cell) && !isArea(cell)) : [];
}

interface Narrowed<One> {
  /** Those that fit the codes and départements beside the name; one that none fits is passed over. */
  readonly left: readonly One[];
  readonly fits: number;
  readonly misfits: number;
}

function narrowed<One extends Named>(
  named: readonly One[],
  { codes, departements, titled }: RequestedLine,
  { departementsNamed }: Gazetteer,
): Narrowed<One> {
  let left = named;
  let fits = 0;
  const narrow = (isFit: (entry: LocatedEntry) => boolean): boolean => {
    const fitting = left.filter(({ entry }) => isFit(entry));
    if (fitting.length === 0) return false;
    left = fitting;
    fits++;
    return true;
  };
  for (const code of codes) {
    const own = narrow((entry) => entry.code === code || entry.codesPostaux.includes(code));
    // A CEDEX code is that of an office: only its département is true of the commune.
    if (!own && titled) narrow((entry) => code.startsWith(postalDepartement(entry)));
  }
  // What is not understood speaks for none, and against none.
  const areas = departements.flatMap((cell) => departementsNamed(cell) ?? []);
  for (const area of areas) narrow(({ code }) => area.has(departementOf(code)));
  return { left, fits, misfits: codes.length + areas.length - fits };
}

/** How its postal codes begin: Corsica's with 20, in both of its départements. */
const postalDepartement = ({ code }: LocatedEntry) => departementOf(code).replace(/2[AB]/, '20');

/** Each commune once, in their order. */
function entriesOf(found: readonly Named[]): LocatedEntry[] {
  return [...new Set(found.map(({ entry }) => entry))];
}

/** The same with what of each is named. */
const choicesOf = (found: readonly Named[]): Choice[] =>
  entriesOf(found).map((entry) => ({
    ...entry,
    part: found.find((one) => one.entry === entry)?.part ?? null,
  }));
