// The async part: from the files of public/data to profiles, suggestions and diagnoses.
// It reads through an injected function, so the browser, the command line and tests share it.
import { type DiagnoseOptions, diagnose } from '../diagnose.ts';
import { diagnoseArea } from '../diagnose-area.ts';
import { franceEstimate } from '../estimate/index.ts';
import { epciTitle } from '../explain/of-epci.ts';
import {
  type Covariates,
  decodeCommunes,
  decodePortraits,
  type Manifest,
  modelOf,
} from '../files/index.ts';
import type { FormerCommunes, OutsidePlace } from '../search/index.ts';
import type { BaseOption } from '../terms/base.ts';
import {
  COMMUNE_CODE,
  type CommuneProfile,
  departementOf,
  hundredOf,
  type Surroundings,
} from '../terms/commune.ts';
import type { CommunePart } from '../terms/commune-part.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';
import { DiagnosisError } from '../terms/errors.ts';
import type { AreaEstimate } from '../terms/estimate.ts';
import { isCovered } from '../terms/first-files.ts';
import { append } from '../terms/group-by.ts';
import type { Model } from '../terms/model.ts';
import type { LocalPlace } from '../terms/place.ts';
import type { LocatedEntry, Suggestion } from '../terms/search-entry.ts';
import { sourceCredits } from '../terms/source-credits.ts';
import { createDataFiles, type DataFiles, type Read } from './data-files.ts';

export interface StoreOptions {
  /** Id of the published set of national shares to use; the first of manifest.json by default. */
  readonly reference?: string;
  /** Awaited between long computations: a page draws and answers in between. */
  readonly pause?: () => Promise<void>;
}

interface DiagnosisOptions extends BaseOption {
  /** What the visitor asked for, when it is but a part of the commune. */
  readonly part?: CommunePart | null;
}

export interface Store {
  /** The files themselves, for what is kept apart from the store: territories, contours, positions. */
  readonly files: DataFiles;
  readonly manifest: () => Promise<Manifest>;
  /** The constants, for the store's reference or for another one of manifest.json. */
  readonly model: (reference?: string) => Promise<Model>;
  /**
   * The diagnosis of a commune beside its EPCI, its département and France. The code of a former commune or of
   * an arrondissement gives that of the commune it is in, with a notice, unless it is a postal code too.
   */
  readonly diagnosis: (code: string, options?: DiagnosisOptions) => Promise<Diagnosis>;
  /** One commune, with its published figures and its surroundings. */
  readonly commune: (code: string) => Promise<CommuneProfile>;
  /** All communes of a département, without those of its neighbours. */
  readonly departement: (code: string) => Promise<readonly CommuneProfile[]>;
  /** What lies around each commune of a département, its centre included, by code; far lighter than `departement`. */
  readonly surroundings: (departement: string) => Promise<ReadonlyMap<string, Surroundings>>;
  /** The places of a département, and those of others that are near to it. */
  readonly places: (departement: string) => Promise<readonly LocalPlace[]>;
  /** The communes that a few typed characters may mean, best first. */
  readonly suggestions: (query: string, limit?: number) => Promise<readonly Suggestion[]>;
  /**
   * The places outside the data that a query names: Nouméa. Where asked, by their `whole` name only, or those that it
   * `misspells` too: Noumeaa.
   */
  readonly outside: (
    query: string,
    whole?: boolean,
    misspells?: boolean,
  ) => Promise<readonly OutsidePlace[]>;
  /** The former communes of France, by code and by name: for what is no commune of today. */
  readonly formerCommunes: () => Promise<FormerCommunes>;
  /** The communes outside the data, and their territories: for `outsidePlaces`. */
  readonly outsidePlaces: () => Promise<readonly OutsidePlace[]>;
  /** The candidates that a first character leaves, for callers that rank by themselves. */
  readonly candidates: (key: string) => Promise<readonly LocatedEntry[]>;
  /** The names nearest to one that nobody bears: in the file of its first letter, or in those of `keys`. */
  readonly nearest: (query: string, keys?: readonly string[]) => Promise<readonly LocatedEntry[]>;
}

/** A diagnosis draws no map, and names no former commune. */
const UNUSED_SOURCES = new Set(['contours', 'decoupage']);

/**
 * A store over the files that `read` gives. Every method rejects with a DiagnosisError:
 * `invalid-code`, `unknown-commune`, `outside-data`, `unknown-reference`, `data-unreachable` (whatever `read` throws),
 * `data-invalid` or `data-mixed`.
 * @example
 * // `read` gives a file of the data: fetch in a page, readFile in Node.
 * const store = createStore(read);
 * const { commune, estimate } = await store.diagnosis('58194');
 * commune.nom; // 'Nevers'
 * estimate.rounded.display; // 'figures'
 */
export function createStore(read: Read, { reference: chosen, pause }: StoreOptions = {}): Store {
  const files = createDataFiles(read);
  const { manifest, once, reader, inOneRelease } = files;
  const modelOnce = once(async (reference) =>
    modelOf((await manifest()).model, reference === '' ? undefined : reference),
  );
  const model = (reference = chosen ?? '') => modelOnce(reference);

  const shard = reader(nameIn('communes'), () => decodeCommunes);
  const portraits = reader(nameIn('portraits'), () => decodePortraits);
  // Loaded with what they serve: a first diagnosis needs neither surroundings, nor places, nor a search.
  const surroundings = reader(
    nameIn('surroundings'),
    async () => (await import('../files/surroundings-file.ts')).decodeSurroundings,
  );
  const places = reader(
    nameIn('actors'),
    async () => (await import('../files/decode-places.ts')).decodePlaces,
  );
  const shardOf = reader(
    (key) => `${key}.json`,
    async () => (await import('../files/search-file.ts')).decodeSearch,
  );
  const formerCommunes = reader(
    (key) => `${key}.json`,
    async () => {
      const [{ decodeFormerCommunes }, { indexFormerCommunes }] = await Promise.all([
        import('../files/former-communes-file.ts'),
        import('../search/former-communes.ts'),
      ]);
      return (asked, content) => indexFormerCommunes(decodeFormerCommunes(asked, content));
    },
  );
  const outside = reader(
    (key) => `${key}.json`,
    async () => (await import('../files/outside-places-file.ts')).decodeOutsidePlaces,
  );

  /**
   * The communes of a hundred of codes with their portraits, by code, among their neighbours: all of the
   * département's shard, neighbours included, which are the communes of others whose EPCI reaches here.
   */
  const located = once((hundred, fresh) => {
    const departement = departementOf(hundred);
    return agreed(nameIn('portraits')(hundred), departement, fresh, async (anew) => {
      const [neighbours, lines] = await Promise.all([
        shard(departement, anew),
        portraits(hundred, anew),
      ]);
      const own = neighbours.filter(({ code }) => hundredOf(code) === hundred);
      const communes = paired(
        own,
        lines,
        // Spread last: what is named after a spread gives each object a hidden class of its own, three times its size.
        (commune, portrait): CommuneProfile => ({ surroundings: null, ...portrait, ...commune }),
      );
      return communes && { communes, neighbours };
    });
  });

  /** What is known around each commune of a département, by code. */
  const around = once((departement, fresh) =>
    agreed(nameIn('surroundings')(departement), departement, fresh, async (anew) => {
      const [neighbours, lines] = await Promise.all([
        shard(departement, anew),
        surroundings(departement, anew),
      ]);
      const own = neighbours.filter((commune) => commune.departement.code === departement);
      const members = new Map<string | undefined, string[]>();
      for (const { code, epci } of neighbours) if (epci) append(members, epci.code, code);
      return paired(
        own,
        lines,
        ({ epci }, line): Surroundings => ({ ...line, epciMembers: members.get(epci?.code) }),
      );
    }),
  );

  /** The communes of a département with all that is known of them and around them. */
  const whole = once(async (departement) => {
    const surrounding = await around(departement);
    const hundreds = [...new Set([...surrounding.keys()].map(hundredOf))];
    const parts = await Promise.all(hundreds.map((hundred) => located(hundred)));
    return parts.flatMap(({ communes }) =>
      [...communes].map(([code, commune]) => ({
        ...commune,
        surroundings: surrounding.get(code) ?? null,
      })),
    );
  });

  /** The profile, and all that its shard knows around it. */
  const locate = async (code: string) => {
    const normal = code.trim().toUpperCase();
    if (!COMMUNE_CODE.test(normal)) throw new DiagnosisError('invalid-code', { value: code });
    const departement = departementOf(normal);
    const known = manifest();
    // Asked for beside the manifest, not after it: a round trip less.
    const reading = isCovered(normal) ? located(hundredOf(normal)) : null;
    // What its département says of a code that nobody bears comes first.
    reading?.catch(() => {});
    const { departements } = await known;
    const isBorne =
      departements.has(departement) &&
      (await shard(departement)).some((commune) => commune.code === normal);
    if (!isBorne) throw new DiagnosisError('unknown-commune', { code: normal });
    const { communes, neighbours } = await (reading ?? located(hundredOf(normal)));
    const commune = communes.get(normal);
    if (!commune) throw new DiagnosisError('unknown-commune', { code: normal });
    return { commune, neighbours };
  };

  const suggestions = async (query: string, limit?: number) => {
    const [{ suggest }, about] = await Promise.all([import('./suggest.ts'), manifest()]);
    return suggest(shardOf, about, query, limit);
  };

  /** The commune of a code and the part of it that the code is of, if any. */
  const locateWhole = async (code: string) => {
    try {
      return { ...(await locate(code)), part: null };
    } catch (error) {
      const part = await import('./suggest.ts').then(
        ({ requestedPart }) => requestedPart(shardOf, manifest, code, error),
        () => {
          throw error;
        },
      );
      return { ...(await locate(part.commune)), part };
    }
  };

  const diagnosis = async (
    code: string,
    { part: asked = null, ...base }: DiagnosisOptions = {},
  ): Promise<Diagnosis> => {
    const [{ commune, neighbours, part }, constants, about] = await Promise.all([
      locateWhole(code),
      model(),
      manifest(),
    ]);
    const comparisons: AreaEstimate[] = [];
    for (const compare of comparisonsOf(commune, neighbours, constants, about.dataset.communes)) {
      await pause?.();
      comparisons.push(compare(base));
    }
    const options: DiagnoseOptions = {
      ...base,
      part: asked ?? part,
      comparisons,
      sources: sourceCredits(about.sources, [commune]).filter(({ id }) => !UNUSED_SOURCES.has(id)),
    };
    return diagnose(commune, constants, options);
  };

  const candidates = once(async (key) => {
    const [{ located }, { departements }, shard] = await Promise.all([
      import('./suggest.ts'),
      manifest(),
      shardOf(`search/${key}`),
    ]);
    return located(shard.entries, departements);
  });

  return {
    files,
    manifest,
    model,
    diagnosis: (code, options) => inOneRelease(() => diagnosis(code, options)),
    commune: (code) =>
      inOneRelease(async () => {
        const { commune } = await locate(code);
        const surrounding = await around(commune.departement.code);
        return { ...commune, surroundings: surrounding.get(commune.code) ?? null };
      }),
    departement: (code) =>
      inOneRelease(async () => {
        const { departements } = await manifest();
        if (!departements.has(code)) throw new DiagnosisError('unknown-territory', { code });
        return whole(code);
      }),
    // The second argument of what is remembered is not the caller's.
    places: (departement) => places(departement),
    surroundings: (departement) => around(departement),
    formerCommunes: () => formerCommunes('anciennes-communes'),
    outsidePlaces: () => outside('outre-mer'),
    candidates: (key) => candidates(key),
    nearest: async (query, keys) => {
      const [{ nearest }, about] = await Promise.all([import('./suggest.ts'), manifest()]);
      return nearest(shardOf, about, query, keys);
    },
    suggestions,
    outside: async (query, whole, misspells) =>
      (await import('./suggest.ts')).outside(shardOf, query, whole, misspells),
  };
}

/** The file of a département, or of another key, in a folder. */
const nameIn = (folder: string) => (key: string) => `${folder}/${key}.json`;

/**
 * What `join` makes of communes/DEP.json and of another `file`; read anew when they contradict each other.
 * @throws DiagnosisError `data-invalid` when they still do: nothing says which of the two is wrong.
 */
async function agreed<T>(
  file: string,
  departement: string,
  fresh: boolean,
  join: (fresh: boolean) => Promise<T | null>,
): Promise<T> {
  const joined = (await join(fresh)) ?? (await join(true));
  if (joined !== null) return joined;
  const other = nameIn('communes')(departement);
  throw new DiagnosisError('data-invalid', { file, detail: 'length', other });
}

/** Communes by code, with their lines of a file that follows the same order; null when they are not as many. */
function paired<C extends Covariates, Line, Joined>(
  communes: readonly C[],
  lines: readonly Line[],
  join: (commune: C, line: Line) => Joined,
): Map<string, Joined> | null {
  if (communes.length !== lines.length) return null;
  return new Map(
    communes.flatMap((commune, i): [string, Joined][] => {
      const line = lines[i];
      return line === undefined ? [] : [[commune.code, join(commune, line)]];
    }),
  );
}

/** EPCI, département, France: the wider territories a reader compares with, each to be computed. */
function comparisonsOf(
  commune: CommuneProfile,
  neighbours: readonly Covariates[],
  model: Model,
  communesInFrance: number,
): ((base: BaseOption) => AreaEstimate)[] {
  const { epci, departement } = commune;
  const areas: ((base: BaseOption) => AreaEstimate)[] = [];
  if (epci !== null) {
    const members = neighbours.filter((other) => other.epci?.code === epci.code);
    areas.push((base) =>
      diagnoseArea({ ...epci, kind: 'epci', nom: epciTitle(epci.nom) }, members, model, base),
    );
  }
  const own = neighbours.filter((other) => other.departement.code === departement.code);
  // Paris is its own département: a place is not compared with itself.
  if (own.length > 1) {
    areas.push((base) => diagnoseArea({ kind: 'departement', ...departement }, own, model, base));
  }
  areas.push((base) => franceEstimate(model, communesInFrance, base));
  return areas;
}
