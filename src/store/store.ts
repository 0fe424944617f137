// The one async room: from the files of public/data to profiles, suggestions and diagnoses.
// It reads through an injected function, so the browser, the command line and tests share it.
import { type DiagnoseOptions, diagnose } from '../diagnose.ts';
import { diagnoseArea } from '../diagnose-area.ts';
import { franceEstimate } from '../estimate/index.ts';
import {
  type Covariates,
  decodeCommunes,
  decodeManifest,
  decodePortraits,
  type Manifest,
  modelOf,
} from '../files/index.ts';
import type { BaseOption } from '../terms/base.ts';
import { type CommuneProfile, departementOf } from '../terms/commune.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';
import { DiagnosisError } from '../terms/errors.ts';
import type { AreaEstimate } from '../terms/estimate.ts';
import type { Model } from '../terms/model.ts';
import type { LocalPlace } from '../terms/place.ts';
import type { LocatedEntry, Suggestion } from '../terms/search-entry.ts';
import { once } from './once.ts';

/** Reads a file of public/data by its name ("communes/58.json") and parses it as JSON. */
export type Read = (file: string) => Promise<unknown>;

export interface StoreOptions {
  /** Id of the published set of national shares to use; the first of manifest.json by default. */
  readonly reference?: string;
  /** Awaited between long computations: a page draws and answers in between. */
  readonly pause?: () => Promise<void>;
}

export interface Store {
  readonly manifest: () => Promise<Manifest>;
  /** The constants, for the store's reference or for another one of manifest.json. */
  readonly model: (reference?: string) => Promise<Model>;
  /** The diagnosis of a commune beside its EPCI, its département and France. */
  readonly diagnosis: (code: string, options?: BaseOption) => Promise<Diagnosis>;
  /** One commune, with its published figures and its surroundings. */
  readonly commune: (code: string) => Promise<CommuneProfile>;
  /** All communes of a département, without those of its neighbours. */
  readonly departement: (code: string) => Promise<readonly CommuneProfile[]>;
  /** The places of a département, and those of others that are near to it. */
  readonly places: (departement: string) => Promise<readonly LocalPlace[]>;
  /** The communes that a few typed characters may mean, best first. */
  readonly suggestions: (query: string, limit?: number) => Promise<readonly Suggestion[]>;
  /** The candidates that a first character leaves, for callers that rank by themselves. */
  readonly candidates: (key: string) => Promise<readonly LocatedEntry[]>;
  /** The names nearest to one that nobody bears: in the file of its first letter, or in those of `keys`. */
  readonly nearest: (query: string, keys?: readonly string[]) => Promise<readonly LocatedEntry[]>;
}

const COMMUNE_CODE = /^(\d{5}|2[AB]\d{3})$/;

/**
 * A store over the files that `read` gives. Every method rejects with a DiagnosisError:
 * `invalid-code`, `unknown-commune`, `unknown-reference`, `data-unreachable` (whatever `read` throws)
 * or `data-invalid`.
 */
export function createStore(read: Read, { reference: chosen, pause }: StoreOptions = {}): Store {
  const readFile = async (file: string): Promise<unknown> => {
    try {
      return await read(file);
    } catch (cause) {
      if (cause instanceof DiagnosisError) throw cause;
      throw new DiagnosisError('data-unreachable', { file }, { cause });
    }
  };
  const manifestOnce = once(async (file) => decodeManifest(await readFile(file)));
  const manifest = () => manifestOnce('manifest.json');
  const modelOnce = once(async (reference) =>
    modelOf((await manifest()).model, reference === '' ? undefined : reference),
  );
  const model = (reference = chosen ?? '') => modelOnce(reference);

  /** Own communes and guests: communes of neighbours whose EPCI reaches here. */
  const shard = once(async (departement) => {
    const [content, names] = await Promise.all([
      readFile(`communes/${departement}.json`),
      manifest(),
    ]);
    return decodeCommunes(departement, content, names);
  });
  const portraits = once(async (departement) =>
    decodePortraits(departement, await readFile(`portraits/${departement}.json`)),
  );
  const surroundings = once(async (departement) => {
    const [{ decodeSurroundings }, content] = await Promise.all([
      import('../files/surroundings-file.ts'),
      readFile(`surroundings/${departement}.json`),
    ]);
    return decodeSurroundings(departement, content);
  });
  // Loaded with what they serve: a first diagnosis needs neither places nor a search.
  const places = once(async (departement) => {
    const [{ decodePlaces }, content] = await Promise.all([
      import('../files/decode-places.ts'),
      readFile(`actors/${departement}.json`),
    ]);
    return decodePlaces(departement, content);
  });
  const names = once(async (file) => {
    const [{ decodeSearch }, content] = await Promise.all([
      import('../files/search-file.ts'),
      readFile(file),
    ]);
    return decodeSearch(file, content);
  });
  const searchShard = (key: string) => names(`search/${key}.json`);

  /** The communes of a département with their portraits, by code; guests come after and are left out. */
  const ownCommunes = once(async (departement) => {
    const [covariates, names] = await Promise.all([shard(departement), portraits(departement)]);
    return new Map(
      inOrder(`portraits/${departement}.json`, departement, covariates, names).map(
        ([commune, portrait]): [string, CommuneProfile] => [
          commune.code,
          { ...commune, ...portrait, surroundings: null },
        ],
      ),
    );
  });

  /** The same with all that is known around them. */
  const wholeCommunes = once(async (departement) => {
    const [own, around] = await Promise.all([ownCommunes(departement), surroundings(departement)]);
    const file = `surroundings/${departement}.json`;
    return new Map(
      inOrder(file, departement, [...own.values()], around).map(
        ([commune, known]): [string, CommuneProfile] => [
          commune.code,
          { ...commune, surroundings: known },
        ],
      ),
    );
  });

  /** The profile, and all that its shard knows around it. */
  const locate = async (code: string) => {
    const normal = code.trim().toUpperCase();
    if (!COMMUNE_CODE.test(normal)) throw new DiagnosisError('invalid-code', { value: code });
    const departement = departementOf(normal);
    const { departements } = await manifest();
    if (!departements.has(departement)) {
      throw new DiagnosisError('unknown-commune', { code: normal });
    }
    const [neighbours, own] = await Promise.all([shard(departement), ownCommunes(departement)]);
    const commune = own.get(normal);
    if (!commune) throw new DiagnosisError('unknown-commune', { code: normal });
    return { commune, neighbours };
  };

  const diagnosis = async (code: string, base: BaseOption = {}): Promise<Diagnosis> => {
    const [{ commune, neighbours }, constants, about] = await Promise.all([
      locate(code),
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
      comparisons,
      // A diagnosis draws no map.
      sources: about.sources.filter(({ id }) => id !== 'contours'),
    };
    return diagnose(commune, constants, options);
  };

  return {
    manifest,
    model,
    diagnosis,
    commune: async (code) => {
      const { commune } = await locate(code);
      return (await wholeCommunes(commune.departement.code)).get(commune.code) ?? commune;
    },
    departement: async (code) => {
      const { departements } = await manifest();
      if (!departements.has(code)) throw new DiagnosisError('unknown-commune', { code });
      return [...(await wholeCommunes(code)).values()];
    },
    places,
    candidates: once(async (key) => {
      const [{ located }, { departements }, entries] = await Promise.all([
        import('./suggest.ts'),
        manifest(),
        searchShard(key),
      ]);
      return located(entries, departements);
    }),
    nearest: async (query, keys) => {
      const [{ nearest }, about] = await Promise.all([import('./suggest.ts'), manifest()]);
      return nearest((shard) => names(`${shard}.json`), about, query, keys);
    },
    suggestions: async (query, limit) => {
      const [{ suggest }, about] = await Promise.all([import('./suggest.ts'), manifest()]);
      return suggest((shard) => names(`${shard}.json`), about, query, limit);
    },
  };
}

/**
 * Each commune of a département with its line of a file that follows the same order.
 * @throws DiagnosisError `data-invalid` when they are not as many: the files are not of one build.
 */
function inOrder<C extends Covariates, Line>(
  file: string,
  departement: string,
  communes: readonly C[],
  lines: readonly Line[],
): [C, Line][] {
  const own = communes.filter((commune) => commune.departement.code === departement);
  if (own.length !== lines.length) {
    const detail = `${lines.length} ≠ ${own.length}`;
    throw new DiagnosisError('data-invalid', { file, detail });
  }
  return own.flatMap((commune, i): [C, Line][] => {
    const line = lines[i];
    return line === undefined ? [] : [[commune, line]];
  });
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
    areas.push((base) => diagnoseArea({ kind: 'epci', ...epci }, members, model, base));
  }
  const own = neighbours.filter((other) => other.departement.code === departement.code);
  // Paris is its own département: a place is not compared with itself.
  if (own.length > 1) {
    areas.push((base) => diagnoseArea({ kind: 'departement', ...departement }, own, model, base));
  }
  areas.push((base) => franceEstimate(model, communesInFrance, base));
  return areas;
}
