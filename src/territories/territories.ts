// One loader of a territory, whatever it is and whoever asks: page, widget and command line. Kept apart from
// the store, so that the page of one commune does not carry it. METHOD §3.9.
import { epciTitle } from '../explain/of-epci.ts';
import { territoryText } from '../explain/territory.ts';
import { decodeAreas } from '../files/index.ts';
import { normalise } from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { type CommuneProfile, departementOf } from '../terms/commune.ts';
import type { SourceCredit } from '../terms/diagnosis.ts';
import { DiagnosisError } from '../terms/errors.ts';
import type { Area, CommuneIdentity } from '../terms/estimate.ts';
import type { KnownArea } from '../terms/known-area.ts';
import type { Model } from '../terms/model.ts';
import type { LocalPlace } from '../terms/place.ts';
import { sourceCredits } from '../terms/source-credits.ts';
import { createGroups, type ReadGroups } from './groups.ts';
import type { NamedList } from './named-lists.ts';
import { type WiderTerritory, widerThan } from './wider.ts';

/** What may be asked for; the SIREN of an EPT is asked for as that of an EPCI. A list bears the name that its owner gives it, or says how many communes it has. */
export type TerritoryRequest =
  | { readonly kind: 'epci' | 'departement' | 'region'; readonly code: string }
  | { readonly kind: 'france' }
  | { readonly kind: 'list'; readonly codes: readonly string[]; readonly nom?: string }
  /** A list that the host added, by its name. */
  | { readonly kind: 'named'; readonly nom: string };

/** How a known territory is asked for: an EPT as the part of an EPCI that it is, a list of the host by its name. */
export function requestOfArea({ kind, code, nom }: KnownArea): TerritoryRequest {
  if (kind === 'selection') return { kind: 'named', nom };
  if (kind === 'france' || code === null) return { kind: 'france' };
  return { kind: kind === 'ept' ? 'epci' : kind, code };
}

/** Where the communes of a territory are to be found, before any of them is read. */
interface TerritoryScope {
  readonly area: Area;
  /** Codes of the départements whose files hold them. */
  readonly departements: readonly string[];
  readonly holds: (commune: Pick<CommuneProfile, 'code' | 'epci'>) => boolean;
}

export interface LoadedTerritory {
  readonly area: Area;
  /** In the order of codes. */
  readonly communes: readonly CommuneProfile[];
  readonly departements: readonly string[];
  /** A sentence for each code of a list that is none of a commune of today, and still means one, or another place. */
  readonly meanings: readonly string[];
  /** Codes of a list that mean nothing, in its order. */
  readonly unknownCodes: readonly string[];
}

/** A territory, and what its estimate is made with. */
interface OpenedTerritory extends LoadedTerritory {
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Id of the data. */
  readonly dataset: string;
}

/** Told each file read: how many of how many. */
type Progress = (done: number, total: number) => void;

/**
 * Every method rejects as the store does; `unknown-territory` when nothing answers to the request,
 * `unknown-commune` or `outside-data` when no commune of a list does.
 */
export interface Territories {
  /** France, régions, départements, EPCI, EPT of the Grand Paris, then the lists that the host added. */
  readonly catalogue: () => Promise<readonly KnownArea[]>;
  readonly groups: ReadGroups;
  readonly scope: (request: TerritoryRequest) => Promise<TerritoryScope>;
  readonly load: (request: TerritoryRequest, progress?: Progress) => Promise<LoadedTerritory>;
  /** The communes of `load` a département at a time, in the order of codes: for who keeps none of them. */
  readonly each: (
    request: TerritoryRequest,
    progress?: Progress,
  ) => AsyncIterable<readonly CommuneProfile[]>;
  /** `load`, with the model and the sources of the same release. */
  readonly open: (request: TerritoryRequest, progress?: Progress) => Promise<OpenedTerritory>;
  /** The wider territories that hold a loaded one: apart, since its own numbers do without them. */
  readonly wider: (
    territory: Pick<LoadedTerritory, 'area'> & {
      readonly communes: readonly Pick<CommuneIdentity, 'departement' | 'region' | 'population'>[];
    },
  ) => Promise<readonly WiderTerritory[]>;
  /** The listed places of some communes, each once. */
  readonly places: (communes: readonly Pick<CommuneProfile, 'code'>[]) => Promise<LocalPlace[]>;
}

/** Files asked for at once: enough to fill a line, few enough to keep a page alive. */
const MAX_PARALLEL = 6;

/** @param added the lists that the host added: asked for once, with the catalogue. */
export function createTerritories(
  store: Pick<
    Store,
    'files' | 'model' | 'departement' | 'places' | 'candidates' | 'formerCommunes' | 'outsidePlaces'
  >,
  added: () => Promise<readonly NamedList[]> = async () => [],
): Territories {
  const { manifest, reader, inOneRelease } = store.files;
  const groups = createGroups(store);
  const areas = reader(
    (name) => `${name}.json`,
    () => decodeAreas,
  );

  const catalogue: Territories['catalogue'] = async () => {
    const [{ departements, regions }, { epcis, epts }, lists] = await Promise.all([
      manifest(),
      areas('territoires'),
      added(),
    ]);
    const all = [...departements];
    const within = (region: string) =>
      all.filter(([, of]) => of.region === region).map(([code]) => code);
    return [
      { kind: 'france', code: null, nom: 'France', departements: all.map(([code]) => code) },
      ...[...regions].map(
        ([code, nom]): KnownArea => ({ kind: 'region', code, nom, departements: within(code) }),
      ),
      ...all.map(
        ([code, { nom }]): KnownArea => ({ kind: 'departement', code, nom, departements: [code] }),
      ),
      ...epcis.map(
        ([code, nom, of]): KnownArea => ({
          kind: 'epci',
          code,
          nom: epciTitle(nom),
          departements: of,
        }),
      ),
      ...epts.map(
        ([code, nom, of, communes]): KnownArea => ({
          kind: 'ept',
          code,
          nom,
          departements: of,
          communes,
        }),
      ),
      ...lists.map(
        ({ nom, codes }): KnownArea => ({
          kind: 'selection',
          code: null,
          nom,
          departements: departementsOf(codes).filter((code) => departements.has(code)),
          communes: codes,
        }),
      ),
    ];
  };

  /** A list that the host added is a list: what is wrong in it is told in the same words. */
  const resolved = async (request: TerritoryRequest) => {
    if (request.kind !== 'named') return request;
    const { nom } = request;
    const spelt = normalise(nom);
    const found = (await catalogue()).find(
      (one) => one.kind === 'selection' && normalise(one.nom) === spelt,
    );
    if (!found?.communes) throw new DiagnosisError('unknown-territory', { code: nom });
    return { kind: 'list' as const, codes: found.communes, nom: found.nom };
  };

  const scope: Territories['scope'] = async (asked) => {
    const request = await resolved(asked);
    if (request.kind === 'list') return listScope(request, (await manifest()).departements);
    const code = request.kind === 'france' ? null : request.code;
    const answers = ({ kind }: KnownArea) =>
      kind === request.kind || (kind === 'ept' && request.kind === 'epci');
    const known = (await catalogue()).find((one) => answers(one) && one.code === code);
    if (!known) throw new DiagnosisError('unknown-territory', { code: code ?? '' });
    const { kind, nom, departements, communes } = known;
    const own = communes && new Set(communes);
    return {
      area: { kind, code, nom },
      departements,
      holds: ({ code: commune, epci }) =>
        own ? own.has(commune) : kind !== 'epci' || epci?.code === code,
    };
  };

  /** The communes of a scope, read département by département. */
  const communesIn = async ({ departements, holds }: TerritoryScope, progress: Progress) => {
    let done = 0;
    progress(0, departements.length);
    const communes = await fewAtATime(departements, async (departement) => {
      const own = (await store.departement(departement)).filter(holds);
      done += 1;
      progress(done, departements.length);
      return own;
    });
    return communes.flat().sort(byCode);
  };

  const load: Territories['load'] = (asked, progress = () => {}) =>
    inOneRelease(async () => {
      const request = await resolved(asked);
      const wanted = await scope(request);
      const { area, departements } = wanted;
      const communes = await communesIn(wanted, progress);
      if (request.kind !== 'list') {
        return { area, communes, departements, meanings: [], unknownCodes: [] };
      }
      const found = new Set(communes.map(({ code }) => code));
      const others = [...new Set(request.codes)].filter((code) => !found.has(code));
      if (others.length === 0) return listed(request, communes, [], []);
      const { readCodes } = await import('./read-codes.ts');
      const { read, unknown } = await readCodes({ ...store, manifest }, others);
      const added = read.flatMap(({ commune }) => commune ?? []).filter((code) => !found.has(code));
      const more = added.length > 0 ? await load({ ...request, codes: added }, progress) : null;
      const all = [...communes, ...(more?.communes ?? [])].sort(byCode);
      const place = read.find(({ outside }) => outside !== null)?.outside;
      if (all.length === 0 && place) throw new DiagnosisError('outside-data', { place });
      if (all.length === 0) {
        // A postal code of several communes: they are named, and none is chosen.
        const meanings = read.map(({ text }) => text).join(' ');
        const code = (meanings === '' ? others : unknown).join(', ');
        throw new DiagnosisError('unknown-commune', {
          code,
          ...(meanings !== '' && { meaning: meanings }),
        });
      }
      return listed(
        request,
        all,
        read.map(({ text }) => text),
        unknown,
      );
    });

  return {
    catalogue,
    groups,
    scope,
    load,
    async *each(request, progress = () => {}) {
      const { departements, holds } = await scope(request);
      for (const [i, departement] of [...departements].sort().entries()) {
        progress(i, departements.length);
        yield (await store.departement(departement)).filter(holds);
      }
    },
    open: (request, progress) =>
      inOneRelease(async () => {
        const [territory, model, { sources, dataset }] = await Promise.all([
          load(request, progress),
          store.model(),
          manifest(),
        ]);
        const credits = sourceCredits(sources, territory.communes);
        return { ...territory, model, sources: credits, dataset: dataset.id };
      }),
    wider: async ({ area, communes }) => {
      const [known, totals] = await Promise.all([catalogue(), groups()]);
      return widerThan(area, communes, known, totals);
    },
    places: async (communes) => {
      const codes = new Set(communes.map(({ code }) => code));
      const own = await fewAtATime(departementsOf([...codes]), async (departement) =>
        (await store.places(departement)).filter(({ communeCode }) => codes.has(communeCode)),
      );
      return [...new Map(own.flat().map((place) => [place.id, place])).values()];
    },
  };
}

/** What `work` gives for each of a list, in its order, `MAX_PARALLEL` at a time. */
async function fewAtATime<In, Out>(
  list: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const queue = [...list.entries()];
  const given: Out[] = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [i, item] = next;
      given[i] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MAX_PARALLEL, queue.length) }, worker));
  return given;
}

const byCode = (a: CommuneProfile, b: CommuneProfile) => (a.code < b.code ? -1 : 1);

function listed(
  { nom }: TerritoryRequest & { kind: 'list' },
  communes: readonly CommuneProfile[],
  meanings: readonly string[],
  unknownCodes: readonly string[],
): LoadedTerritory {
  const departements = departementsOf(communes.map(({ code }) => code));
  const area = {
    kind: 'selection' as const,
    code: null,
    nom: nom ?? territoryText.listName(communes.length),
  };
  return { area, communes, departements, meanings, unknownCodes };
}

function listScope(
  { codes, nom }: TerritoryRequest & { kind: 'list' },
  known: ReadonlyMap<string, unknown>,
): TerritoryScope {
  const wanted = new Set(codes);
  return {
    area: { kind: 'selection', code: null, nom: nom ?? territoryText.listName(wanted.size) },
    departements: departementsOf(codes).filter((departement) => known.has(departement)),
    holds: ({ code }) => wanted.has(code),
  };
}

/** The départements whose files hold these communes. */
export function departementsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map(departementOf))].sort();
}
