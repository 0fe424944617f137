// Where the names and codes of a list are looked for: the files of the search, read as lines ask for them.
import {
  bearingAs,
  bestOf,
  type FormerCommunes,
  misspeltOutside,
  NameIndex,
  nearestNames,
  normalise,
  outsidePlaces,
  outsideSpellings,
  readingsOf,
  searchCommunes,
  shardKeyOf,
  territory,
} from '../search/index.ts';
import { departementOf } from '../terms/commune.ts';
import type { CommunePart } from '../terms/commune-part.ts';
import type { KnownArea } from '../terms/known-area.ts';
import type { OutsidePlace } from '../terms/outside-place.ts';
import type { LocatedEntry } from '../terms/search-entry.ts';
import { type DepartementsNamed, departementReader } from './departement-cell.ts';
import { inSlices, type Pause } from './in-slices.ts';
import type { CodeReading } from './requested-line.ts';
import {
  type TerritoriesNamed,
  territoriesNamed,
  type WholeNames,
  wholeNames,
} from './territory-names.ts';

/** A store is one. */
export interface CommuneSource {
  /** The communes of a file of the search, by its key: see `shardKeyOf`. */
  readonly candidates: (key: string) => Promise<readonly LocatedEntry[]>;
  readonly manifest: () => Promise<{
    readonly departements: ReadonlyMap<string, { readonly nom: string; readonly region: string }>;
    readonly regions: ReadonlyMap<string, string>;
  }>;
  /** The former communes, and the names that communes have had. */
  readonly formerCommunes: () => Promise<FormerCommunes>;
  /** The communes of the Republic that are outside the data. */
  readonly outsidePlaces: () => Promise<readonly OutsidePlace[]>;
  /** Territories that can be asked for by name. */
  readonly catalogue?: () => Promise<readonly KnownArea[]>;
}

/** A commune that may be meant, and what of it. */
export interface Choice extends LocatedEntry {
  readonly part?: CommunePart | null;
}

export interface Gazetteer {
  readonly index: NameIndex;
  /** Awaited between slices of a long list. */
  readonly pause: Pause;
  /** Whether a département or a région bears the name. */
  readonly isAreaName: (text: string) => boolean;
  /** The départements that a cell names; null when it is not understood. */
  readonly departementsNamed: DepartementsNamed;
  /** The places outside the data that a code (of that kind) or a whole name is; none before `holdOutside`. */
  readonly outside: (text: string, kind?: CodeReading) => readonly OutsidePlace[];
  /** Those whose whole name this is, but for one typing error. */
  readonly outsideMisspelt: (text: string) => readonly OutsidePlace[];
  /** Whether it names the département or the région of this commune. */
  readonly isAreaOf: (text: string, commune: LocatedEntry) => boolean;
  readonly territoriesNamed: TerritoriesNamed;
  readonly wholeNames: WholeNames;
  /** Reads some files of the search, each once. Rejects as the source does. */
  readonly load: (keys: Iterable<string>) => Promise<void>;
  /** Reads the names that are no more, when one of these is of no commune of today. Rejects as the source does. */
  readonly loadFormer: (names: readonly string[]) => Promise<void>;
  /** Reads the places outside the data. Rejects as the source does. */
  readonly loadOutside: () => Promise<void>;
  /**
   * The communes (of these, unless there are none) that a name which nobody bears may mean: its beginning, or one typing error,
   * else the nearest; those of these départements first. Rejects as the source does.
   */
  readonly near: (
    text: string,
    among: readonly Choice[],
    departements: ReadonlySet<string>,
  ) => Promise<readonly Choice[]>;
}

/** The files where names are looked for, however they are read: « mairie de Nevers » is in that of n. */
export const keysOfNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => readingsOf(name).flatMap((reading) => shardKeyOf(reading) ?? []));

/** What of a text may be a name, « (Marne) » or « (Beauvais) » after it. */
function beginningsOf(text: string): string[] {
  const beginnings = readingsOf(text).flatMap(({ name }) => {
    const words = name.split(' ');
    return words.map((_, i) => words.slice(0, i + 1).join(' '));
  });
  return [...new Set(beginnings)];
}

/** The files where codes are looked for: communes are listed under the first digits of theirs. */
export const keysOfCodes = (codes: readonly string[]): string[] =>
  codes.map((code) => code.slice(0, 1));

/**
 * The files of the ten digits list every commune once or twice, today's and former: all of France in two thirds of the
 * weight of its letters.
 */
const DIGITS = [...'0123456789'];
/** Files that weigh more than those of the digits. */
const MANY = 16;
/** Communes that a name may mean, at most. */
const MAX_NEAR = 5;
/** Communes indexed between two pauses: a few milliseconds, on a slow machine too. */
const SLICE = 100;

/** Of fewer letters, two errors leave nothing to know a name by; figures and strokes are no errors in it. */
const mayHoldErrors = (text: string): boolean => normalise(text).length >= 8 && !/[\d/]/.test(text);

const NONE: readonly OutsidePlace[] = [];

/** A gazetteer without communes yet. Rejects as the source does. */
export async function createGazetteer(source: CommuneSource, pause: Pause): Promise<Gazetteer> {
  const [{ departements, regions }, catalogue] = await Promise.all([
    source.manifest(),
    source.catalogue?.() ?? [],
  ]);
  const territories = [...departements].map(([code, { nom, region }]) =>
    territory(code, nom, regions.get(region)),
  );
  const areas = new Set(
    [...[...departements.values()].map(({ nom }) => nom), ...regions.values()].map(normalise),
  );
  const index = new NameIndex(territories);
  const loaded = new Set<string>();
  let outside: readonly OutsidePlace[] = [];
  let outsideNames: ReadonlySet<string> = new Set();
  const load = async (keys: Iterable<string>): Promise<void> => {
    // Asked for together, indexed one after the other.
    if (DIGITS.every((key) => loaded.has(key))) return;
    const asked = [...new Set(keys)].filter((key) => !loaded.has(key));
    const missing = asked.length > MANY ? DIGITS.filter((key) => !loaded.has(key)) : asked;
    const files = missing.map((key) => [key, source.candidates(key)] as const);
    await Promise.all(files.map(([, entries]) => entries));
    for (const [key, entries] of files) {
      const all = await entries;
      for (let from = 0; from < all.length; from += SLICE) {
        index.add(all.slice(from, from + SLICE));
        await pause();
      }
      loaded.add(key);
    }
  };
  const departementsNamed = departementReader({ departements, regions });
  const isAreaName = (text: string) => areas.has(normalise(text));
  return {
    index,
    pause,
    load,
    departementsNamed,
    isAreaName,
    isAreaOf: (text, { code }) =>
      isAreaName(text) && departementsNamed(text)?.has(departementOf(code)) === true,
    outside: (text, kind = 'either') => {
      // The quick answer for the thousands of names that are of none.
      if (!/\d/.test(text) && !outsideNames.has(normalise(text))) return NONE;
      return bearingAs(outsidePlaces(outside, text, true), text, kind);
    },
    territoriesNamed: territoriesNamed(catalogue),
    wholeNames: wholeNames(catalogue),
    outsideMisspelt: (text) => misspeltOutside(outside, text),
    loadFormer: async (names) => {
      const unknown = (
        await inSlices(
          [...new Set(names)],
          (name) => (index.byName(name).length === 0 ? name : []),
          pause,
        )
      ).flat();
      if (unknown.length === 0) return;
      const { byName } = await source.formerCommunes();
      const found = (
        await inSlices(unknown, (name) => beginningsOf(name).flatMap(byName), pause)
      ).flat();
      await load(keysOfCodes(found.map(({ commune }) => commune)));
      index.add(
        found.flatMap((former) => {
          const entry = index.byCode(former.commune)?.entry;
          return entry ? [{ ...entry, former: [former] }] : [];
        }),
      );
    },
    loadOutside: async () => {
      outside = await source.outsidePlaces();
      outsideNames = outsideSpellings(outside);
    },
    near: async (text, among, within) => {
      const keys = [...new Set(keysOfNames([text]))];
      const files = await Promise.all(keys.map(source.candidates));
      const codes = new Set(among.map(({ code }) => code));
      const kept = files.map((file) =>
        codes.size === 0 ? file : file.filter(({ code }) => codes.has(code)),
      );
      const own = kept.map((file) => file.filter(({ code }) => within.has(departementOf(code))));
      const search = (some: typeof files): readonly Choice[] => {
        const found = some.flatMap((file) => searchCommunes(file, text, MAX_NEAR, territories));
        return bestOf(found, MAX_NEAR).flatMap(({ commune, part }) => {
          const entry = index.byCode(commune.code)?.entry;
          return entry ? [{ ...entry, part }] : [];
        });
      };
      const nearest = (some: typeof files): readonly Choice[] =>
        !mayHoldErrors(text)
          ? []
          : nearestNames(
              [...new Map(some.flat().map((one) => [one.code, one])).values()],
              text,
              3,
            ).flatMap(({ code }) => index.byCode(code)?.entry ?? []);
      const named = [...search(own), ...search(kept)];
      const found = named.length > 0 ? named : [...nearest(own), ...nearest(kept)];
      return [...new Map(found.map((one) => [one.code, one])).values()].slice(0, MAX_NEAR);
    },
  };
}
