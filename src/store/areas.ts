// Territories by name, and their communes: kept apart from the store, so that the page of one commune
// does not carry them. METHOD §3.9.
import { decodeAreas } from '../files/index.ts';
import { type CommuneProfile, departementOf } from '../terms/commune.ts';
import type { KnownArea } from '../terms/known-area.ts';
import type { Store } from './store.ts';

export interface Areas {
  /** France, régions, départements, then EPCI. Rejects as the store does. */
  readonly list: () => Promise<readonly KnownArea[]>;
  /** Its communes by code. `progress` is told each file read: how many of how many. */
  readonly communesOf: (
    area: Pick<KnownArea, 'kind' | 'code' | 'departements'>,
    progress?: (done: number, total: number) => void,
  ) => Promise<readonly CommuneProfile[]>;
}

/** Files asked for at once: enough to fill a line, few enough to keep a page alive. */
const AT_ONCE = 6;

export function createAreas(store: Pick<Store, 'files' | 'departement'>): Areas {
  const { manifest, reader, inOneRelease } = store.files;
  const epcis = reader(
    (name) => `${name}.json`,
    () => decodeAreas,
  );
  return {
    list: async () => {
      const [{ departements, regions }, own] = await Promise.all([
        manifest(),
        epcis('territoires'),
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
          ([code, { nom }]): KnownArea => ({
            kind: 'departement',
            code,
            nom,
            departements: [code],
          }),
        ),
        ...own.map(([code, nom, of]): KnownArea => ({ kind: 'epci', code, nom, departements: of })),
      ];
    },
    communesOf: ({ kind, code, departements }, progress = () => {}) =>
      inOneRelease(async () => {
        const found: CommuneProfile[] = [];
        const queue = [...departements];
        let done = 0;
        const work = async () => {
          for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const communes = await store.departement(next);
            found.push(...communes.filter(({ epci }) => kind !== 'epci' || epci?.code === code));
            done += 1;
            progress(done, departements.length);
          }
        };
        progress(0, departements.length);
        await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work));
        return found.sort((a, b) => (a.code < b.code ? -1 : 1));
      }),
  };
}

/** The départements whose files hold these communes. */
export function departementsOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map(departementOf))].sort();
}
