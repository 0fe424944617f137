// positions.json: where the centre of each commune lies, for "around me". One file for France, because a
// position near a border has neighbours in several départements. Codes and coordinates are distances to
// the commune before: 126 kB gzip instead of 159. Names come from the portraits, once a few are near.
import * as z from 'zod/mini';
import type { GeoPoint } from '../terms/place.ts';
import { checked, type FileRequest, sameLength, wholes } from './checked.ts';
import { counted, counts, decodeCodes, distances, encodeCodes } from './code-column.ts';

const positionsSchema = z
  .object({
    departements: counts(),
    columns: z
      .object({
        code: distances(),
        /** Thousandths of a degree, as the difference with the commune before: within 60 m. */
        latitude: wholes(),
        longitude: wholes(),
      })
      .check(z.refine(sameLength)),
  })
  .check(z.refine(counted));

export type PositionsFile = z.infer<typeof positionsSchema>;

export interface Position extends GeoPoint {
  readonly code: string;
}

/** The centre of every commune. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodePositions(asked: FileRequest, content: unknown): Position[] {
  const file = checked(positionsSchema, asked, content);
  let [latitude, longitude] = [0, 0];
  return decodeCodes(file).map((code, i) => {
    latitude += file.columns.latitude[i] ?? 0;
    longitude += file.columns.longitude[i] ?? 0;
    return { code, latitude: latitude / 1000, longitude: longitude / 1000 };
  });
}

/** The file of some communes; `decodePositions` undoes it, but for the rounding. */
export function encodePositions(communes: readonly Position[]): PositionsFile {
  const sorted = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const { departements, code } = encodeCodes(sorted.map((commune) => commune.code));
  let before = { latitude: 0, longitude: 0 };
  const steps = sorted.map((point) => {
    const here = {
      latitude: Math.round(point.latitude * 1000),
      longitude: Math.round(point.longitude * 1000),
    };
    const step = {
      latitude: here.latitude - before.latitude,
      longitude: here.longitude - before.longitude,
    };
    before = here;
    return step;
  });
  return {
    departements,
    columns: {
      code,
      latitude: steps.map(({ latitude }) => latitude),
      longitude: steps.map(({ longitude }) => longitude),
    },
  };
}
