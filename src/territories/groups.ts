// France in groups: by région, département, density and size, as the observatory shows them.
import { decodeObservatory, type Group } from '../files/index.ts';
import type { Store } from '../store/index.ts';

/** Every group of observatoire.json. Rejects as the store does. */
export function readGroups({ files }: Pick<Store, 'files'>): Promise<readonly Group[]> {
  return files.reader(
    (name) => `${name}.json`,
    () => decodeObservatory,
  )('observatoire');
}
