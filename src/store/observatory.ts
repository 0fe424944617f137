// France in groups, for the pages that compare: kept apart from the store, as the contours are.
import { decodeObservatory, type Group } from '../files/index.ts';
import type { Store } from './store.ts';

/** Every group of observatoire.json. Rejects as the store does. */
export function readObservatory({ files }: Pick<Store, 'files'>): Promise<readonly Group[]> {
  return files.reader(
    (name) => `${name}.json`,
    () => decodeObservatory,
  )('observatoire');
}
