// IGN, Admin Express COG-CARTO: outlines of communes. Edition 4-0 as GeoParquet, or Etalab's lighter GeoJSON.
//
// Page     https://geoservices.ign.fr/adminexpress
// Licence  Licence Ouverte 2.0
// Rhythm   yearly (COG), as of 1 January
// Columns  GeoParquet of the layer commune: code_insee, geometrie; GeoJSON: properties.code (or INSEE_COM)
// Traps    * field names changed with edition 4-0: INSEE_COM before, code_insee since
//          * code_insee_du_departement NR is overseas collectivities: their codes are of no commune, left out
//          * GeoPackage and shapefile come in a .7z that is not read here: take GEOPARQUET or GeoJSON
import type { MultiPolygon, Polygon } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import { readJsonItems } from './reading/json-items.ts';
import { type Content, openPublished, unreadable, wholeOf } from './reading/published-file.ts';

export interface Outline {
  readonly code: string;
  /** Degrees, longitude first. */
  readonly geometry: Polygon | MultiPolygon;
}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const ring = z.array(position);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);
const code = z.string().regex(COMMUNE_CODE);
const codes = z.object({
  code: code.optional(),
  code_insee: code.optional(),
  INSEE_COM: code.optional(),
});
const feature = z.object({ properties: codes, geometry });
const parquetRow = codes.extend({ geometrie: geometry.optional(), geometry: geometry.optional() });

/** The outline of every commune, in the order of the file. @throws TableError. */
export async function readAdminExpress(path: string): Promise<Outline[]> {
  const content = await openPublished(path, /\.(?:parquet|geojson|json)$(?<=commune.*)/i);
  const outlines: Outline[] = [];
  const add = (code: string | undefined, shape: Outline['geometry'] | undefined, rank: number) => {
    if (code !== undefined && shape) outlines.push({ code, geometry: shape });
    else throw fault(content, rank);
  };
  if (/\.parquet$/i.test(content.name)) {
    for (const [rank, row] of (await parquetRows(content)).entries()) {
      const { data } = parquetRow.safeParse(row);
      const code = data?.code_insee ?? data?.INSEE_COM ?? data?.code;
      add(code, data?.geometrie ?? data?.geometry, rank);
    }
    return outlines;
  }
  await readJsonItems(content, 'features', (item, rank) => {
    const { data } = feature.safeParse(item);
    add(
      data?.properties.code ?? data?.properties.INSEE_COM ?? data?.properties.code_insee,
      data?.geometry,
      rank,
    );
  });
  return outlines;
}

async function parquetRows(content: Content): Promise<Record<string, unknown>[]> {
  const bytes = await wholeOf(content);
  const file = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file }).catch((cause: unknown) => {
    throw unreadable(content.name, cause);
  });
}

function fault({ name: file }: Content, rank: number): TableError {
  const expected = readingText.outline;
  return new TableError({ file, line: rank + 1, column: 'code_insee', value: '', expected });
}
