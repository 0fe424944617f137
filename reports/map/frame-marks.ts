// One frame of the picture that leaves the page: shapes, circles, places, moved to where the frame is.
import { hasShare } from '../../src/terms/estimate.ts';
import { classOf, MAX_RADIUS, radiusOf } from './classes.ts';
import type { Frame } from './frames.ts';
import { CIRCLE, CONTOUR, INK, NOBODY, PAPER, PLACE, TINTS, tintOf } from './palette.ts';
import { paperMarks } from './paper-marks.ts';
import type { MapPicture, Mark } from './picture.ts';
import { tintShare } from './tint-share.ts';

const SPOT = 6;
/** More places than this, and their points are smaller. */
const CROWD = 60;

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
      const r = radiusOf(items.get(code)?.people ?? 0, largest, MAX_RADIUS);
      const look = { fill: CIRCLE, stroke: INK, width: 1, opacity: 0.55 };
      return r > 0 ? [{ kind: 'circle', x: left + x, y: top + y, r, ...look }] : [];
    });
    marks.push(...circles.sort((a, b) => radius(b) - radius(a)));
  }
  const half = pointSize(picture);
  for (const { kind, longitude, latitude } of picture.places) {
    const at = frame.place(longitude, latitude);
    if (!at) continue;
    const [x, y] = [left + at[0], top + at[1]];
    marks.push(
      kind === 'franceServices'
        ? {
            kind: 'rect',
            x: x - half,
            y: y - half,
            w: 2 * half,
            h: 2 * half,
            fill: PLACE,
            stroke: PAPER,
            width: 1,
          }
        : { kind: 'circle', x, y, r: half - 0.5, fill: PAPER, stroke: PLACE, width: 2 },
    );
  }
  if (picture.paper) marks.push(...paperMarks(frame, left, top, picture));
  return marks;
}

/** Half of its side: on paper, and where they are many, points are small enough to leave the tints seen. */
function pointSize({ places, paper }: MapPicture): number {
  if (paper) return places.length > CROWD ? 3 : 4.5;
  return places.length > CROWD ? 4 : 6;
}

function radius(mark: Mark): number {
  return mark.kind === 'circle' ? mark.r : 0;
}
