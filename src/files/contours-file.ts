// contours/DEP.json and contours/france.json: where communes and départements lie, as TopoJSON that
// any map software reads. `format` and `departement` are ours; the rest is the TopoJSON specification.
// Neighbours share their border (an "arc"), so that there is never a hole between them.
import * as z from 'zod/mini';
import { checked, filled, whole, wholes } from './checked.ts';
import { FORMAT } from './manifest.ts';

const pair = z.tuple([z.number(), z.number()]);
/** First point from the corner of the grid, then differences, in steps of the grid. */
const arc = z.array(z.tuple([whole(), whole()])).check(z.refine((points) => points.length > 1));
/** Indices of arcs end to end; ~i is arc i run backwards. */
const ring = wholes().check(z.refine(filled));

const geometry = z.union([
  z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(z.array(ring)) }),
]);

export const contoursSchema = z
  .object({
    type: z.literal('Topology'),
    format: z.literal(FORMAT),
    /** Code of the département, or "france": then the shapes are départements. */
    departement: z.string(),
    transform: z.object({ scale: pair, translate: pair }),
    objects: z.object({
      contours: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(geometry),
      }),
    }),
    arcs: z.array(arc),
  })
  .check(z.refine(knowsItsArcs));

export type ContoursFile = z.infer<typeof contoursSchema>;

/**
 * The shapes of a département's communes, or of the départements for "france".
 * @throws DiagnosisError `data-invalid`.
 */
export function decodeContours(name: string, content: unknown): ContoursFile {
  return checked(contoursSchema, `contours/${name}.json`, content);
}

function knowsItsArcs(file: {
  readonly objects: {
    readonly contours: { readonly geometries: readonly { readonly arcs: readonly unknown[] }[] };
  };
  readonly arcs: readonly unknown[];
}): boolean {
  const indices = file.objects.contours.geometries.flatMap(({ arcs }) => arcs.flat(2));
  return indices.every((i) => typeof i === 'number' && (i < 0 ? ~i : i) < file.arcs.length);
}
