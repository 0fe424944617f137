// France in groups: by région, département, density and size, as the observatory shows them.
import { decodeObservatory, type Group } from '../files/index.ts';
import type { Store } from '../store/index.ts';

/** Every group of observatoire.json. */
export type ReadGroups = () => Promise<readonly Group[]>;

/** @returns a reader that rejects as the store does, and reads the file once. */
export function createGroups({ files }: Pick<Store, 'files'>): ReadGroups {
  const read = files.reader(
    (name) => `${name}.json`,
    () => decodeObservatory,
  );
  return () => read('observatoire');
}
