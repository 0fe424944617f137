// contours/DEP.json: the communes of each département; contours/france.json: the départements.
import { bbox, quantize } from 'topojson-client';
import { filter, filterAttachedWeight } from 'topojson-simplify';
import { type ContoursFile, conforming, contoursSchema } from '../../../src/files/index.ts';
import { groupBy } from '../../../src/terms/group-by.ts';
import type { Shape } from '../../read-contours.ts';
import { alignBorders } from './align-borders.ts';
import { joinBorders } from './join-borders.ts';
import { insideKm2, type Lightness, lighten } from './lighten.ts';
import { collection, dissolve, outlineTopology } from './outlines.ts';

interface Fineness extends Lightness {
  /** Steps of the grid in degrees, longitude then latitude. */
  readonly grid: readonly [number, number];
}

/** Steps of about 50 m; the same grid for all files, so that two départements still fit together. */
const COMMUNES: Fineness = { grid: [0.0007, 0.0005], largestKm2: 0.1, share: 0.01 };
/** About 250 m: a quarter of a pixel on a map of France 1 000 px high. */
const FRANCE: Fineness = { grid: [0.0035, 0.0025], largestKm2: 2, share: 0.0006 };
/** Islands smaller than this are left out of the map of France. */
const MIN_ISLAND_KM2 = 8;

/** Every file of the folder by its name. Same shapes, same files. */
export function buildContoursFiles(shapes: readonly Shape[]): Map<string, ContoursFile> {
  const whole = outlineTopology(alignBorders(joinBorders(shapes)).map(featureOf));
  const light = lighten(whole, COMMUNES);
  const departementOf = new Map(shapes.map(({ code, departement }) => [code, departement]));
  const departements = groupBy(
    light.objects.contours.geometries,
    ({ id }) => departementOf.get(id) ?? '',
  );
  const files = new Map<string, ContoursFile>();
  for (const [departement, outlines] of departements) {
    const own = { ...light, objects: collection(outlines) };
    files.set(
      departement,
      contoursFile(
        departement,
        filter(own, () => true),
        COMMUNES,
      ),
    );
  }
  const france = lighten(dissolve(whole, departements), FRANCE);
  const seen = filter(france, filterAttachedWeight(france, MIN_ISLAND_KM2, insideKm2));
  files.set('france', contoursFile('france', seen, FRANCE));
  return files;
}

function contoursFile(
  name: string,
  topology: Parameters<typeof quantize>[0],
  { grid }: Fineness,
): ContoursFile {
  const [west, south] = bbox(topology);
  const [stepX, stepY] = grid;
  const { type, transform, objects, arcs } = quantize(topology, {
    scale: [stepX, stepY],
    translate: [onGrid(west, stepX), onGrid(south, stepY)],
  });
  return conforming(contoursSchema, `contours/${name}.json`, { type, transform, objects, arcs });
}

/** The line of the grid below, without the digits that floating point adds. */
function onGrid(degrees: number, step: number): number {
  return Number((Math.floor(degrees / step) * step).toFixed(6));
}

function featureOf({ code, polygons }: Shape): GeoJSON.Feature {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
  const [only = [], ...others] = coordinates;
  return {
    type: 'Feature',
    id: code,
    properties: null,
    geometry:
      others.length === 0
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates },
  };
}
