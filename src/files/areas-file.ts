// territoires.json: the EPCI of France and the départements that each reaches into. Départements and
// régions are in manifest.json.
import * as z from 'zod/mini';
import { type Asked, checked, filled } from './checked.ts';

export const areasSchema = z.object({
  /** SIREN, name, codes of départements: the one with most of its communes first. */
  epcis: z.array(z.tuple([z.string(), z.string(), z.array(z.string()).check(z.refine(filled))])),
});

export type AreasFile = z.infer<typeof areasSchema>;

/** The EPCI, in the order of their names. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeAreas(asked: Asked, content: unknown): AreasFile['epcis'] {
  return checked(areasSchema, asked, content).epcis;
}
