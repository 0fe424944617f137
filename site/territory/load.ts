// From a territory to its communes, ready to be shown: their estimates, in the order of names.
import type { CommuneProfile } from '../../src/index.ts';
import { type Areas, departementsOf, type Store } from '../../src/store/index.ts';
import type { Area } from '../../src/terms/estimate.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { listText } from './copy.ts';
import { byName, type Row, rowOf } from './rows.ts';

export interface Loaded {
  readonly area: Area;
  /** In the order of names. */
  readonly rows: readonly Row[];
  readonly departements: readonly string[];
}

export type Progress = (done: number, total: number) => void;

export interface From {
  readonly store: Store;
  readonly areas: Areas;
}

/** Rejects with a DiagnosisError, as the store does. */
export async function loadTerritory(
  from: From,
  known: KnownArea,
  progress: Progress,
): Promise<Loaded> {
  const { kind, code, nom, departements } = known;
  const communes = await from.areas.communesOf(known, progress);
  return { area: { kind, code, nom }, rows: await rowsOf(from, communes), departements };
}

/** Any list of communes, by code. */
export async function loadList(
  from: From,
  codes: readonly string[],
  progress: Progress,
): Promise<Loaded> {
  const wanted = new Set(codes);
  const departements = departementsOf(codes);
  const around = { kind: 'france', code: null, departements } as const;
  const communes = await from.areas.communesOf(around, progress);
  const rows = await rowsOf(
    from,
    communes.filter(({ code }) => wanted.has(code)),
  );
  return {
    area: { kind: 'selection', code: null, nom: listText.name(rows.length) },
    rows,
    departements,
  };
}

async function rowsOf({ store }: From, communes: readonly CommuneProfile[]): Promise<Row[]> {
  const model = await store.model();
  return communes.map((commune) => rowOf(commune, model)).sort(byName);
}
