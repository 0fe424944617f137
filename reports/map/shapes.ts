// From a file of contours to shapes that can be drawn, each with the code of its commune or département.
import { feature } from 'topojson-client';
import type { ContoursFile } from '../../src/store/index.ts';

export interface Shape {
  readonly code: string;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** In the order of the file, in degrees. */
export function shapesOf(file: ContoursFile): Shape[] {
  return file.objects.contours.geometries.map((outline): Shape => {
    const code = outline.id;
    return outline.type === 'Polygon'
      ? { code, geometry: feature(file, outline).geometry }
      : { code, geometry: feature(file, outline).geometry };
  });
}
