// One frame of the picture that leaves the page: shapes, circles, places, moved to where the frame is.
import { hasShare } from '../../src/terms/estimate.ts';
import { classOf, MAX_RADIUS, radiusOf } from './classes.ts';
import type { Frame } from './frames.ts';
import { shownPeople } from './item.ts';
import type { Point } from './names.ts';
import { CIRCLE, CONTOUR, INK, NOBODY, PAPER, PLACE, TINTS, tintOf } from './palette.ts';
import { paperMarks, SPOT } from './paper-marks.ts';
import type { MapPicture, Mark } from './picture.ts';
import { tintShare } from './tint-share.ts';

/** More places than this, and their points are smaller. */
const CROWD = 60;

/** @param left where the frame is in the picture, as `top` */
export function frameMarks(frame: Frame, left: number, top: number, picture: MapPicture): Mark[] {
  const { items, classes, measure, largest } = picture;
  const outline = { fill: NOBODY, stroke: CONTOUR, width: 1 };
  const marks: Mark[] = frame.behind.map((path) => ({
    kind: 'path',
    x: left,
    y: top,
    path,
    ...outline,
  }));
  for (const { code, path, x, y } of frame.drawn) {
    const item = items.get(code);
    if (!item) continue;
    const tint = TINTS[tintOf(classOf(tintShare(item), classes), classes.length)] ?? NOBODY;
    const look = { fill: hasShare(item) ? tint : NOBODY, stroke: PAPER, width: 0.7 };
    if (path === null) marks.push({ kind: 'circle', x: left + x, y: top + y, r: SPOT, ...look });
    else marks.push({ kind: 'path', x: left, y: top, path, ...look });
  }
  if (measure === 'people') {
    const circles = frame.drawn.flatMap(({ code, x, y }): Mark[] => {
      const r = radiusOf(shownPeople(items.get(code)), largest, MAX_RADIUS);
      const look = { fill: CIRCLE, stroke: INK, width: 1, opacity: 0.55 };
      return r > 0 ? [{ kind: 'circle', x: left + x, y: top + y, r, ...look }] : [];
    });
    marks.push(...circles.sort((a, b) => radius(b) - radius(a)));
  }
  const half = pointSize(picture);
  const points = pointsOf(frame, picture, half);
  // France services above the others, which are many.
  for (const { kind, at } of [...points].reverse()) {
    const [x, y] = [left + at[0], top + at[1]];
    marks.push(
      kind === 'franceServices'
        ? {
            kind: 'rect',
            x: x - half - 0.5,
            y: y - half - 0.5,
            w: 2 * half + 1,
            h: 2 * half + 1,
            fill: PLACE,
            stroke: PAPER,
            width: 1,
          }
        : { kind: 'circle', x, y, r: half - 0.5, fill: PAPER, stroke: PLACE, width: 2 },
    );
  }
  if (picture.paper) {
    const middles = points.map(({ at }) => at);
    marks.push(...paperMarks(frame, left, top, picture, middles));
  }
  return marks;
}

interface PlacePoint {
  readonly kind: MapPicture['places'][number]['kind'];
  readonly at: Point;
}

/** Where a point may go when its place is taken: around it, from near to far. */
const AROUND = [1, 2, 3].flatMap((ring) =>
  Array.from({ length: 8 * ring }, (_, i) => {
    const angle = (2 * Math.PI * i) / (8 * ring);
    return [ring * Math.cos(angle), ring * Math.sin(angle)] as const;
  }),
);

/** Each place where it is, or beside those that are there already: none is hidden. France services first. */
function pointsOf(frame: Frame, { places }: MapPicture, half: number): PlacePoint[] {
  const rank = ({ kind }: { readonly kind: string }) => (kind === 'franceServices' ? 0 : 1);
  const points: PlacePoint[] = [];
  const room = 2 * half + 1;
  const isFree = ([x, y]: Point) =>
    x > half &&
    y > half &&
    x < frame.width - half &&
    y < frame.height - half &&
    points.every(({ at }) => Math.hypot(at[0] - x, at[1] - y) >= room);
  for (const { kind, longitude, latitude } of [...places].sort((a, b) => rank(a) - rank(b))) {
    const here = frame.place(longitude, latitude);
    if (!here) continue;
    const beside = AROUND.map(([x, y]): Point => [here[0] + room * x, here[1] + room * y]);
    points.push({ kind, at: [here, ...beside].find(isFree) ?? here });
  }
  return points;
}

/** Half of its side: on paper, and where they are many, points are small enough to leave the tints seen. */
function pointSize({ places, paper }: MapPicture): number {
  if (paper) return places.length > CROWD ? 3 : 4.5;
  return places.length > CROWD ? 4 : 6;
}

function radius(mark: Mark): number {
  return mark.kind === 'circle' ? mark.r : 0;
}
