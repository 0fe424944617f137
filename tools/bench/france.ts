// The whole of France, read once: what every comparison of the engine works on.
import { fileURLToPath } from 'node:url';
import { readDisk } from '../../cli/read-disk.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import { createStore } from '../../src/store/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';

export const DATA = fileURLToPath(new URL('../../public/data/', import.meta.url));

export interface France {
  readonly model: Model;
  readonly communes: readonly CommuneProfile[];
  /** The places of help of the département of each commune, in the same order. */
  readonly places: readonly (readonly LocalPlace[])[];
}

export async function readFrance(): Promise<France> {
  const store = createStore(readDisk(DATA));
  const communes: CommuneProfile[] = [];
  const places: (readonly LocalPlace[])[] = [];
  for (const departement of (await store.manifest()).departements.keys()) {
    const here = await store.places(departement);
    for (const commune of await store.departement(departement)) {
      communes.push(commune);
      places.push(here);
    }
  }
  return { model: await store.model(), communes, places };
}
