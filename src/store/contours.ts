// The shapes for maps: kept apart from the store, so that a page without a map does not carry them.
import { type ContoursFile, decodeContours } from '../files/index.ts';
import type { Store } from './store.ts';

/** Contours by name: a département's code for its communes, "france" for the départements. */
export type ReadContours = (name: string) => Promise<ContoursFile>;

/** @returns a reader that rejects as the store does, and reads a file once. */
export function createContours({ files }: Pick<Store, 'files'>): ReadContours {
  const read = files.reader(
    (name) => `contours/${name}.json`,
    () => decodeContours,
  );
  return (name) => read(name);
}
