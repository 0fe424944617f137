// Where a commune is: one shape among those of its département, on the cover of its report. No tint says a share.

import { placeLabel } from '../../src/explain/index.ts';
import type { ContoursFile } from '../../src/store/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import { mapText } from './copy.ts';
import { framesOf } from './frames.ts';
import type { ReportMap } from './map-of-report.ts';
import { PAPER, TINTS } from './palette.ts';
import { paperMarks, SPOT } from './paper-marks.ts';
import type { Mark } from './picture.ts';
import { shapesOf } from './shapes.ts';

/** Pixels on paper: a quarter of a page. */
const ROOM = { width: 340, most: 300 };
const [, , , , HERE] = TINTS;
const OTHERS = LIGHT.others;

/** null where the département has no other commune: Paris. @param file contours of its département */
export function locationMap(commune: CommuneProfile, file: ContoursFile): ReportMap | null {
  const { code, nom, departement, surroundings } = commune;
  const shapes = shapesOf(file);
  const behind = shapes.filter((shape) => shape.code !== code);
  const own = shapes.filter((shape) => shape.code === code);
  const centre =
    own.length === 0 && surroundings
      ? [{ code, longitude: surroundings.longitude, latitude: surroundings.latitude }]
      : [];
  const [frame] = framesOf(own, centre, { behind, room: ROOM });
  if (behind.length === 0 || frame === undefined) return null;
  const look = { fill: HERE, stroke: PAPER, width: 0.7 };
  const here = frame.drawn.map(
    ({ path, x, y }): Mark =>
      path === null
        ? { kind: 'circle', x, y, r: SPOT, ...look }
        : { kind: 'path', x: 0, y: 0, path, ...look },
  );
  // One shape for all of them: a document is as light as its shapes are few.
  const others: Mark = {
    kind: 'path',
    x: 0,
    y: 0,
    path: frame.behind.map(coarse).join(''),
    fill: OTHERS,
    stroke: PAPER,
    width: 0.7,
  };
  const named = { items: new Map([[code, { nom }]]), paper: { names: 1, populations: new Map() } };
  return {
    scene: {
      title: mapText.location(placeLabel(nom, departement)),
      width: frame.width,
      // Not `ceil`: a browser and Node differ by the last digit of a cosine.
      height: Math.round(frame.height),
      marks: [others, ...here, ...paperMarks(frame, 0, 0, named, [])],
    },
    location: true,
    legend: [
      { name: mapText.here(nom), colour: HERE },
      { name: mapText.otherCommunes(departement.nom), colour: OTHERS },
    ],
    points: [],
    notes: [mapText.contours],
  };
}

/** On a grid of a pixel, each point once: neighbours keep the border that they share, and the file is half as heavy. */
function coarse(path: string): string {
  const steps = path.replace(/-?[\d.]+/g, (value) => `${Math.round(Number(value))}`);
  return steps
    .split(/(?=[MLZ])/)
    .filter((step, i, all) => step.slice(1) === '' || step.slice(1) !== all[i - 1]?.slice(1))
    .join('');
}
