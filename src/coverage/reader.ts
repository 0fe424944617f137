// The points of some départements, each read once and only when asked for.

import type { Store } from '../store/index.ts';
import { oneAStore } from '../terms/one-a-store.ts';
import type { HelpPoint } from './coverage.ts';
import { decodePoints } from './files.ts';

/** The places that answer a need in these départements and around them, each once. Rejects as the store does. */
export type ReadPoints = (departements: readonly string[]) => Promise<readonly HelpPoint[]>;

/** @returns a reader that keeps what it has read, the same for all who ask it of a store */
export const createCoverage = oneAStore(({ files }: Pick<Store, 'files'>): ReadPoints => {
  const read = files.reader(
    (departement) => `coverage/${departement}.json`,
    () => decodePoints,
  );
  return (departements) =>
    files.inOneRelease(async () => {
      const points = await Promise.all(departements.map((one) => read(one)));
      return [...new Map(points.flat().map((point) => [JSON.stringify(point), point])).values()];
    });
});
