// surroundings/DEP.json: what the advice and the maps need of each commune and a diagnosis does not, in
// the order of the communes of communes/DEP.json, which has their codes.
import * as z from 'zod/mini';
import type { Surroundings } from '../terms/commune.ts';
import { checked, type FileRequest, optionalPerMilles, sameLength, wholes } from './checked.ts';

const columns = () =>
  z.object({
    /** Per mille of the people; null where it is not published. */
    tauxPauvrete: optionalPerMilles(),
    /** Per mille of the premises; null where unknown. */
    fibre: optionalPerMilles(),
    frr: wholes(0, 1),
    qpv: wholes(0, 1),
    /** Centroid in ten-thousandths of a degree. */
    latitude: wholes(),
    longitude: wholes(),
  });

/** Of surroundings/DEP.json. */
export const surroundingsSchema = () =>
  z.object({
    columns: columns().check(z.refine(sameLength)),
  });

export type SurroundingsFile = z.infer<ReturnType<typeof surroundingsSchema>>;

/**
 * The surroundings of every commune of a département, in the order of their codes.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodeSurroundings(asked: FileRequest, content: unknown): Surroundings[] {
  const { tauxPauvrete, fibre, frr, qpv, latitude, longitude } = checked(
    surroundingsSchema(),
    asked,
    content,
  ).columns;
  const share = (perMille: number | null = null) => (perMille === null ? null : perMille / 1000);
  return fibre.map((connected, i) => ({
    tauxPauvrete: share(tauxPauvrete[i]),
    fibre: share(connected),
    frr: frr[i] === 1,
    qpv: qpv[i] === 1,
    latitude: (latitude[i] ?? 0) / 10_000,
    longitude: (longitude[i] ?? 0) / 10_000,
  }));
}
