// The shipped data, read from disk as the command line does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDisk } from '../cli/read-disk.ts';
import { decodeManifest, type FileRequest } from '../src/files/index.ts';
import type { CommuneProfile } from '../src/index.ts';
import { createStore, type Store } from '../src/store/index.ts';
import type { LocatedEntry } from '../src/terms/search-entry.ts';

export const DATA = join(import.meta.dirname, '../public/data');

export const readShipped = readDisk(DATA);

export function shippedStore(): Store {
  return createStore(readShipped);
}

const manifest = decodeManifest(JSON.parse(readFileSync(`${DATA}/manifest.json`, 'utf8')));
/** Ids of the data set and of the model that ship. */
export const DATASET = manifest.dataset.id;
export const MODEL = manifest.model.id;

/** A file of it, as its readers ask for it. */
export const shippedFile = (file: string): FileRequest => ({ file, dataset: DATASET });

/** All the communes of France, as the search knows them. */
export async function allEntries(store: Store): Promise<LocatedEntry[]> {
  const communes = new Map<string, LocatedEntry>();
  for (const key of '0123456789') {
    for (const entry of await store.candidates(key)) communes.set(entry.code, entry);
  }
  return [...communes.values()];
}

/** All the communes of France, in file order. */
export async function allCommunes(store: Store): Promise<CommuneProfile[]> {
  const communes: CommuneProfile[] = [];
  for (const departement of (await store.manifest()).departements.keys()) {
    communes.push(...(await store.departement(departement)));
  }
  return communes;
}
