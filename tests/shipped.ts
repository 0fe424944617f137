// The shipped data, read from disk as the command line does.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommuneProfile } from '../src/index.ts';
import { createStore, type Read, type Store } from '../src/store/index.ts';

export const DATA = join(import.meta.dirname, '../public/data');

export const readShipped: Read = async (file) => {
  const content: unknown = JSON.parse(await readFile(`${DATA}/${file}`, 'utf8'));
  return content;
};

export function shippedStore(): Store {
  return createStore(readShipped);
}

/** All the communes of France, in file order. */
export async function allCommunes(store: Store): Promise<CommuneProfile[]> {
  const communes: CommuneProfile[] = [];
  for (const departement of (await store.manifest()).departements.keys()) {
    communes.push(...(await store.departement(departement)));
  }
  return communes;
}
