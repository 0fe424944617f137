// The points of some départements, each read once and only when asked for.
import type { Store } from '../store/index.ts';
import type { GeoPoint } from '../terms/place.ts';
import type { HelpPoint } from './coverage.ts';
import { decodePoints } from './files.ts';

/** The places that answer a need in these départements and around them, each once. Rejects as the store does. */
export type ReadPoints = (departements: readonly string[]) => Promise<readonly HelpPoint[]>;

export function createCoverage({ files, places }: Pick<Store, 'files' | 'places'>): ReadPoints {
  const read = files.reader(
    (departement) => `coverage/${departement}.json`,
    () => decodePoints,
  );
  return (departements) =>
    files.inOneRelease(async () => {
      const [points, listed] = await Promise.all([
        Promise.all(departements.map((one) => read(one))),
        Promise.all(departements.map((one) => places(one))),
      ]);
      const all = new Map(points.flat().map((point) => [JSON.stringify(point), point]));
      // A point is that of its place, to the same ten-thousandth of a degree.
      const communes = new Map(listed.flat().map((place) => [spotOf(place), place.communeCode]));
      return [...all.values()].map((point) => {
        const commune = communes.get(spotOf(point));
        return commune === undefined ? point : { ...point, commune };
      });
    });
}

function spotOf({ latitude, longitude }: GeoPoint): string {
  return `${Math.round(latitude * 10_000)} ${Math.round(longitude * 10_000)}`;
}
