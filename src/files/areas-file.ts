// territoires.json: the EPCI of France, the EPT of the Grand Paris, and the départements that each reaches into.
// Départements and régions are in manifest.json.
import * as z from 'zod/mini';
import { checked, type FileRequest, filled, row } from './checked.ts';

const departements = z.array(z.string()).check(z.refine(filled));

const areasSchema = z.object({
  /** SIREN, name, codes of départements: the one with most of its communes first. */
  epcis: z.array(row(z.string(), z.string(), departements)),
  /** The same, then the codes of its communes: these bear the SIREN of the Métropole. */
  epts: z.array(row(z.string(), z.string(), departements, z.array(z.string()))),
});

export type AreasFile = z.infer<typeof areasSchema>;

/** EPCI and EPT, in the order of their names. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeAreas(
  asked: FileRequest,
  content: unknown,
): Pick<AreasFile, 'epcis' | 'epts'> {
  return checked(areasSchema, asked, content);
}
