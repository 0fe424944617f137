// coverage/DEP.json: the places that answer a need, as points: those of a département and of 12 km around it, and for
// each of its communes the nearest one, however far. Far lighter than actors/DEP.json, and whole across borders.
import * as z from 'zod/mini';
import {
  checked,
  counted,
  counts,
  decodeCodes,
  distances,
  encodeCodes,
  type FileRequest,
  sameLength,
  wholes,
} from '../files/index.ts';
import { PLACE_LISTS, type PlaceListId } from '../terms/place.ts';
import { type HelpPoint, OPENINGS } from './coverage.ts';

const MAX_MASK = 2 ** PLACE_LISTS.length - 1;
/** Added to the lists of training: a library of which no staff is published. */
const STAFF_UNKNOWN = MAX_MASK + 1;

const pointsSchema = () =>
  z
    .object({
      /** Of the communes that the points lie in. */
      departements: counts(),
      columns: z
        .object({
          /** Of its commune. */
          code: distances(),
          /** Ten-thousandths of a degree, as the difference with the point before. */
          latitude: wholes(),
          longitude: wholes(),
          /** The lists that say that it answers a need: 2 to the power of the rank in PLACE_LISTS, added up. */
          assistance: wholes(0, MAX_MASK),
          /** And whether a library's staff is unknown: STAFF_UNKNOWN. */
          training: wholes(0, STAFF_UNKNOWN + MAX_MASK),
          /** Index in OPENINGS. */
          opening: wholes(0, OPENINGS.length - 1),
        })
        .check(z.refine(sameLength)),
    })
    .check(z.refine(counted));

/** As the file holds it, in columns: `decodePoints` makes it points. */
export type PointsFile = z.infer<ReturnType<typeof pointsSchema>>;

/** Points in the order of their communes; `decodePoints` undoes it, but for the rounding. */
export function encodePoints(points: readonly HelpPoint[]): PointsFile {
  const whole = (degrees: number) => Math.round(degrees * 10_000);
  const sorted = points
    .map((point) => ({ ...point, y: whole(point.latitude), x: whole(point.longitude) }))
    .sort(
      (a, b) =>
        compare(a.commune, b.commune) ||
        a.y - b.y ||
        a.x - b.x ||
        trainingMask(a) - trainingMask(b),
    );
  const { departements, code } = encodeCodes(sorted.map(({ commune }) => commune));
  const steps = (of: (point: { x: number; y: number }) => number) =>
    sorted.map((point, i) => of(point) - (i === 0 ? 0 : of(sorted[i - 1] ?? point)));
  return {
    departements,
    columns: {
      code,
      latitude: steps(({ y }) => y),
      longitude: steps(({ x }) => x),
      assistance: sorted.map(({ lists }) => mask(lists.assistance)),
      training: sorted.map(trainingMask),
      opening: sorted.map(({ opening }) => OPENINGS.indexOf(opening)),
    },
  };
}

/** @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodePoints(asked: FileRequest, content: unknown): HelpPoint[] {
  const file = checked(pointsSchema(), asked, content);
  const { columns: c } = file;
  const codes = decodeCodes(file);
  let [latitude, longitude] = [0, 0];
  return c.latitude.map((step, i) => {
    latitude += step;
    longitude += c.longitude[i] ?? 0;
    return {
      latitude: latitude / 10_000,
      longitude: longitude / 10_000,
      commune: codes[i] ?? '',
      lists: { assistance: listsOf(c.assistance[i]), training: listsOf(c.training[i]) },
      opening: OPENINGS[c.opening[i] ?? 0] ?? 'unknown',
      staffUnknown: (c.training[i] ?? 0) >= STAFF_UNKNOWN,
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function mask(lists: readonly PlaceListId[]): number {
  return lists.reduce((sum, list) => sum + 2 ** PLACE_LISTS.indexOf(list), 0);
}

function trainingMask({ lists, staffUnknown }: HelpPoint): number {
  return mask(lists.training) + (staffUnknown ? STAFF_UNKNOWN : 0);
}

function listsOf(mask = 0): PlaceListId[] {
  return PLACE_LISTS.filter((_, rank) => Math.floor(mask / 2 ** rank) % 2 === 1);
}
