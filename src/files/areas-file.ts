// territoires.json: the EPCI of France and the départements that each reaches into. Départements and
// régions are in manifest.json.
import * as z from 'zod/mini';
import { checked, filled } from './checked.ts';
import { FORMAT } from './manifest.ts';

export const areasSchema = z.object({
  format: z.literal(FORMAT),
  /** SIREN, name, codes of départements: the one with most of its communes first. */
  epcis: z.array(z.tuple([z.string(), z.string(), z.array(z.string()).check(z.refine(filled))])),
});

export type AreasFile = z.infer<typeof areasSchema>;

/** The EPCI, in the order of their names. @throws DiagnosisError `data-invalid`. */
export function decodeAreas(content: unknown): AreasFile['epcis'] {
  return checked(areasSchema, 'territoires.json', content).epcis;
}
