// contours/DEP.json and contours/france.json: where communes and départements lie, as TopoJSON that
// any map software reads. `format`, `dataset` and `file` are ours; the rest is the TopoJSON specification.
// Neighbours share their border (an "arc"), so that there is never a hole between them.
import * as z from 'zod/mini';
import { checked, type FileRequest, filled, whole, wholes } from './checked.ts';

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
 * The shapes of a département's communes, or of the départements in contours/france.json.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodeContours(asked: FileRequest, content: unknown): ContoursFile {
  return checked(contoursSchema, asked, content);
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
