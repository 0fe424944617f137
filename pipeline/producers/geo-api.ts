// DINUM, geo.api.gouv.fr: the centre of each commune.
//
// Page     https://geo.api.gouv.fr/communes
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, with the official geographic code
// Columns  a JSON array: code, centre (GeoJSON point, longitude first), codesPostaux, population
// Traps    * the order of a GeoJSON point is longitude, latitude
import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import { readJsonItems } from './reading/json-items.ts';
import { openPublished } from './reading/published-file.ts';

const commune = z.object({
  code: z.string().regex(COMMUNE_CODE),
  centre: z.object({
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
});

export interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

/** The centre of each commune, by code. @throws TableError when an item has no code or no centre. */
export async function readGeoApi(path: string): Promise<Map<string, Centre>> {
  const centres = new Map<string, Centre>();
  const content = await openPublished(path, /\.json$/i);
  await readJsonItems(content, 'communes', (item, rank) => {
    const read = commune.safeParse(item);
    if (!read.success) {
      const column = read.error.issues[0]?.path.join('.') ?? '';
      const expected = readingText.centre;
      throw new TableError({ file: content.name, line: rank + 1, column, value: '', expected });
    }
    const [longitude, latitude] = read.data.centre.coordinates;
    centres.set(read.data.code, { latitude, longitude });
  });
  return centres;
}
