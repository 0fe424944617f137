// From what was typed to one INSEE code, never choosing among homonyms.
import {
  bearingAs,
  figuresRead,
  isSameName,
  misspeltOutside,
  named,
  readingsOf,
} from '../src/search/index.ts';
import type {
  CommunePart,
  LocatedEntry,
  OutsidePlace,
  Store,
  Suggestion,
} from '../src/store/index.ts';
import type { FiguresRead } from '../src/terms/search-entry.ts';

export type CommuneAnswer =
  | {
      readonly kind: 'code';
      readonly code: string;
      /** What was named, when it is but a part of the commune. */
      readonly part: CommunePart | null;
      /** Others that may be meant although the name is exactly this one's: larger, or former of that name. */
      readonly others: readonly Suggestion[];
      /** Whether what was typed was taken for a postal code, unasked. */
      readonly postal: boolean;
      /** Figures beside the name that were taken for a part of a code. */
      readonly figures: readonly FiguresRead[];
    }
  | {
      readonly kind: 'homonyms';
      readonly choices: readonly (LocatedEntry & Partial<Pick<Suggestion, 'part'>>)[];
      /** Places outside the data of the same name: Saint-Martin. */
      readonly outside: readonly OutsidePlace[];
    }
  /** The INSEE code of one commune, today's or former, and the postal code of others: 2 949 of the 6 187 postal codes are both. */
  | {
      readonly kind: 'either-code';
      readonly commune: LocatedEntry & Partial<Pick<Suggestion, 'part'>>;
      readonly served: readonly LocatedEntry[];
      /** Places outside the data that this is the postal code of: 97133. */
      readonly outside: readonly OutsidePlace[];
    }
  | { readonly kind: 'not-a-code' }
  | { readonly kind: 'outside'; readonly places: readonly OutsidePlace[] }
  /** A code, and not of the kind that was said; with the communes that it is of, if any. */
  | {
      readonly kind: 'other-code';
      readonly said: CodeKind;
      readonly communes: readonly LocatedEntry[];
    }
  | {
      readonly kind: 'unknown';
      readonly nearest: readonly LocatedEntry[];
      /** The places outside the data that have this name, but for one typing error. */
      readonly outside: readonly OutsidePlace[];
    };

/** What the user says that the code is; undefined when not said. */
export type CodeKind = 'insee' | 'postal';

/** Communes of one typing error that are proposed. */
const MAX_NEAR = 5;
const LOOKS_LIKE_CODE = /^(\d[\dab]\d{3}|\d{4})$/i;

/** Which commune the user means: a code that may be two is asked, a name that several bear too. */
export async function findCommune(
  store: Store,
  typed: string,
  said?: CodeKind,
): Promise<CommuneAnswer> {
  // A spreadsheet eats the first zero: 1004 is 01004.
  const code = codeIn(typed);
  if (code !== null && LOOKS_LIKE_CODE.test(code)) {
    return findByCode(store, code.padStart(5, '0').toUpperCase(), said);
  }
  if (said !== undefined) return { kind: 'not-a-code' };
  const matches = await store.suggestions(typed, Number.POSITIVE_INFINITY);
  const answers = named(matches);
  const [only, homonym] = answers;
  const whole = await store.outside(typed, true);
  if (only && !homonym && whole.length === 0) {
    const others = matches.filter(({ rival }) => rival);
    const figures = only.part?.kind === 'arrondissement' ? [] : figuresRead(typed, only);
    return { ...codeOf(only.code, only.part), others, figures };
  }
  if (answers.length > 0) {
    // Former communes of that name are named too, after those of today.
    return { kind: 'homonyms', choices: matches.filter(({ exact }) => exact), outside: whole };
  }
  const places = whole.length > 0 ? whole : await store.outside(typed);
  if (places.length > 0) {
    // « Le Mont-Dore » is in Nouvelle-Calédonie, and Mont-Dore in the Puy-de-Dôme.
    const choices = matches.filter((match) => places.some((place) => isSameName(match, place)));
    return choices.length > 0
      ? { kind: 'homonyms', choices, outside: places }
      : { kind: 'outside', places };
  }
  // Noumeaa is a place outside the data before it is a commune whose name has nothing but letters in common.
  const outside = misspeltOutside(await store.outsidePlaces(), typed);
  const near =
    outside.length > 0 ? matches.slice(0, MAX_NEAR) : await nearest(store, typed, matches);
  return { kind: 'unknown', nearest: near, outside };
}

/** "1004", "commune 1004" and "INSEE 01004" are a code alone; null for a name. */
function codeIn(typed: string): string | null {
  const alone = readingsOf(typed).find(({ name, codes }) => name === '' && codes.length === 1);
  return alone?.codes[0] ?? null;
}

/** A code that no commune has is left to the store, which says so. */
async function findByCode(store: Store, code: string, said?: CodeKind): Promise<CommuneAnswer> {
  const listed = await store.candidates(code.slice(0, 1));
  const commune = listed.find((entry) => entry.code === code);
  const served = listed.filter(({ codesPostaux }) => codesPostaux.includes(code));
  const others = served.filter((entry) => entry !== commune);
  const beyond = await store.outside(code, true);
  if (commune && others.length + beyond.length > 0 && said === undefined) {
    return { kind: 'either-code', commune, served: others, outside: beyond };
  }
  if (commune && said !== 'postal') return codeOf(code);
  // Arrondissements and former communes have INSEE codes too, and arrondissements postal ones.
  const choices = (await store.suggestions(code, Number.POSITIVE_INFINITY)).filter((one) => {
    const isServed = served.some((entry) => entry.code === one.code);
    return said === undefined || isServed === (said === 'postal');
  });
  const joined = choices.find(({ part }) => part !== null && part.kind !== 'arrondissement');
  const besides = choices.filter((one) => one !== joined);
  if (joined && besides.length > 0 && said === undefined) {
    return { kind: 'either-code', commune: joined, served: besides, outside: beyond };
  }
  const [only] = choices;
  const outside = bearingAs(beyond, code, said ?? 'either');
  if (choices.length > 1 || (only && outside.length > 0)) {
    return { kind: 'homonyms', choices, outside };
  }
  if (only) return { ...codeOf(only.code, only.part), postal: said === undefined && !only.part };
  if (outside.length > 0) return { kind: 'outside', places: outside };
  // The search takes a code that nobody bears any more for the postal code that it also is.
  const former = said === 'insee' ? (await store.formerCommunes()).byCode(code) : null;
  if (former) return codeOf(former.commune, former);
  if (said === undefined) return codeOf(code);
  const communes = said === 'insee' ? served : listed.filter((entry) => entry.code === code);
  return { kind: 'other-code', said, communes };
}

function codeOf(
  code: string,
  part: CommunePart | null = null,
): Extract<CommuneAnswer, { kind: 'code' }> {
  return { kind: 'code', code, part, others: [], postal: false, figures: [] };
}

/** The matches of its shard first, then all of France: the error may be in the first letter. */
async function nearest(
  store: Store,
  typed: string,
  matches: readonly Suggestion[],
): Promise<readonly LocatedEntry[]> {
  const close = await store.nearest(typed, [...'abcdefghijklmnopqrstuvwxyz']);
  const all = [...matches.slice(0, MAX_NEAR), ...close];
  return [...new Map(all.map((entry) => [entry.code, entry])).values()];
}
