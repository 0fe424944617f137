// coverage/DEP.json: the places that answer a need, as points, around each département. docs/METHOD.md §14.
import { around } from 'geokdbush';
import {
  encodePoints,
  type HelpPoint,
  NEEDS,
  type Opening,
  type PointsFile,
  type SpatialIndex,
  spatialIndexes,
} from '../../src/coverage/build.ts';
import { decodeWeek } from '../../src/files/index.ts';
import { kilometresBetween } from '../../src/maths/great-circle.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { PlaceListId } from '../../src/terms/place.ts';
import { zoneOf } from '../../src/terms/zone.ts';
import type { CommuneRow } from './join.ts';
import type { TidyPlace } from './places/tidy-place.ts';
import { isLibraryOfUnknownStaff, isStaffedLibrary } from './resemblances.ts';

/** A little more than the longest distance that is asked about. */
const AROUND_KM = 12;
const SATURDAY = 5;
const LATE = 17 * 60;
/** A degree of latitude, and of longitude at 52° of latitude, where it is the shortest here. */
const KM_IN_DEGREE = { latitude: 110, longitude: 68 };

/** The file of every département. */
export function buildCoverageFiles(
  communes: readonly CommuneRow[],
  places: readonly TidyPlace[],
): Map<string, PointsFile> {
  const zones = spatialIndexes(places.flatMap(pointOf), ({ commune }) => zoneOf(commune));
  return new Map(
    [...groupBy(communes, ({ departement }) => departement)].map(([departement, own]) => {
      const kept = [...groupBy(own, ({ code }) => zoneOf(code))].flatMap(([zone, there]) => {
        const points = zones.get(zone);
        return points ? pointsAround(points, there) : [];
      });
      return [departement, encodePoints(kept)];
    }),
  );
}

/** The point of a place, when it answers a need. */
function pointOf(place: TidyPlace): HelpPoint[] {
  const national: PlaceListId[] = place.list === 'lieuxMediation' ? [place.list] : [];
  const lists = {
    assistance: unique([
      ...(place.kind === 'franceServices' ? [place.list] : []),
      ...(place.aidantsConnect ? (['aidantsConnect2024'] as const) : []),
    ]),
    training: unique([...(isStaffedLibrary(place) ? [place.list] : []), ...national]),
  };
  const staffUnknown = lists.training.length === 0 && isLibraryOfUnknownStaff(place);
  if (!staffUnknown && NEEDS.every((need) => lists[need].length === 0)) return [];
  const { latitude, longitude, commune, hours } = place;
  const opening = openingOf(hours);
  const { code } = commune;
  return [{ latitude, longitude, lists, opening, staffUnknown, commune: code }];
}

function openingOf(hours: string): Opening {
  const week = decodeWeek(hours);
  if (week === null) return 'unknown';
  const late = week.some((day, i) => day.some(({ to }) => i === SATURDAY || to > LATE));
  return late ? 'late' : 'early';
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** The points of a zone that are within reach of some communes, and the nearest to each for each need. */
function pointsAround(
  { items, tree }: SpatialIndex<HelpPoint>,
  communes: readonly CommuneRow[],
): HelpPoint[] {
  const east = communes.map(({ longitude }) => longitude);
  const north = communes.map(({ latitude }) => latitude);
  const [x, y] = [AROUND_KM / KM_IN_DEGREE.longitude, AROUND_KM / KM_IN_DEGREE.latitude];
  const near = tree
    .range(
      Math.min(...east) - x,
      Math.min(...north) - y,
      Math.max(...east) + x,
      Math.max(...north) + y,
    )
    .filter((i) => {
      const point = items[i];
      return point && communes.some((one) => kilometresBetween(one, point) <= AROUND_KM);
    });
  const nearest = communes.flatMap(({ longitude, latitude }) =>
    NEEDS.flatMap((need) => {
      const answers = (i: number) => (items[i]?.lists[need].length ?? 0) > 0;
      return around(tree, longitude, latitude, 1, Infinity, answers);
    }),
  );
  return unique([...near, ...nearest]).flatMap((i) => items[i] ?? []);
}
