// The shapes of communes: one TopoJSON file a département, checked by schema before anything is drawn.
import * as z from 'zod';
import { communeCode } from './cells.ts';
import { LICENCE_OUVERTE } from './source.ts';

export const CONTOURS = {
  id: 'contours',
  file: 'contours/',
  title: 'Contours des communes',
  producer: 'IGN (Admin Express), par l’ANCT',
  vintage: 'juillet 2025',
  licence: LICENCE_OUVERTE,
  url: 'https://geoservices.ign.fr/adminexpress',
} as const;

const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int());
const properties = z.object({ code: communeCode });

/** A file of the folder: one object, whose shapes carry the code of a commune. */
export const rawContours = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()])).min(2)),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), arcs: z.array(ring), properties }),
          z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)), properties }),
        ]),
      ),
    }),
  ),
});

export type RawContours = z.infer<typeof rawContours>;
