// Where the names and codes of a list are looked for: the files of the search, read as lines ask for them.
import { NameIndex, normalise, parseQuery, shardKeyOf, territory } from '../search/index.ts';
import type { OutsidePlace } from '../terms/outside-place.ts';
import type { LocatedEntry } from '../terms/search-entry.ts';

/** A store is one. */
export interface CommuneSource {
  /** The communes of a file of the search, by its key: see `shardKeyOf`. */
  readonly candidates: (key: string) => Promise<readonly LocatedEntry[]>;
  readonly manifest: () => Promise<{
    readonly departements: ReadonlyMap<string, { readonly nom: string; readonly region: string }>;
    readonly regions: ReadonlyMap<string, string>;
  }>;
  /** The communes of the Republic that are outside the data. */
  readonly outsidePlaces: () => Promise<readonly OutsidePlace[]>;
}

/** Awaited between slices of work: a page draws and answers in between. */
export type Pause = () => Promise<void>;

export interface Gazetteer {
  readonly index: NameIndex;
  /** Whether a département or a region bears the name: beside a code, it is then no commune. */
  readonly isAreaName: (text: string) => boolean;
  /** The place outside the data that a code or a whole name is; null before `holdOutside`. */
  readonly outside: (text: string) => OutsidePlace | null;
  /** Reads some files of the search, each once. Rejects as the source does. */
  readonly hold: (keys: Iterable<string>) => Promise<void>;
  /** Reads the places outside the data. Rejects as the source does. */
  readonly holdOutside: () => Promise<void>;
}

/** The files where names are looked for. */
export const keysOfNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => shardKeyOf(name) ?? []);

/** The files where codes are looked for: communes are listed under the first digits of theirs. */
export const keysOfCodes = (codes: readonly string[]): string[] =>
  codes.map((code) => code.slice(0, 1));

/** Communes indexed between two pauses: some milliseconds. */
const SLICE = 500;

/** A gazetteer without communes yet. Rejects as the source does. */
export async function createGazetteer(source: CommuneSource, pause: Pause): Promise<Gazetteer> {
  const { departements, regions } = await source.manifest();
  const territories = [...departements].map(([code, { nom, region }]) =>
    territory(code, nom, regions.get(region)),
  );
  const areas = new Set(
    [...[...departements.values()].map(({ nom }) => nom), ...regions.values()].map(normalise),
  );
  const index = new NameIndex(territories);
  const held = new Set<string>();
  let outside: readonly { readonly place: OutsidePlace; readonly spelt: string }[] = [];
  return {
    index,
    isAreaName: (text) => areas.has(normalise(text)),
    outside: (text) => {
      const { name, codes } = parseQuery(text);
      const named = name === '' ? outside : outside.filter(({ spelt }) => spelt === name);
      if (named.length === 0 || (name === '' && codes.length === 0)) return null;
      const borne = (code: string) =>
        named.find(({ place }) => place.code === code) ??
        named.find(({ place }) => place.codesPostaux.includes(code)) ??
        // "98899" is nobody's code, yet its territory is known.
        named.find(({ place }) => place.code.length === 3 && code.startsWith(place.code));
      const [first] = codes.length === 0 ? named : codes.map(borne);
      return first?.place ?? null;
    },
    hold: async (keys) => {
      // Asked for together, indexed one after the other.
      const missing = [...new Set(keys)].filter((key) => !held.has(key));
      const files = missing.map((key) => [key, source.candidates(key)] as const);
      await Promise.all(files.map(([, entries]) => entries));
      for (const [key, entries] of files) {
        const all = await entries;
        for (let from = 0; from < all.length; from += SLICE) {
          index.add(all.slice(from, from + SLICE));
          await pause();
        }
        held.add(key);
      }
    },
    holdOutside: async () => {
      const places = await source.outsidePlaces();
      outside = places.map((place) => ({ place, spelt: normalise(place.nom) }));
    },
  };
}
