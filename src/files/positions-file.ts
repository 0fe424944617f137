// positions.json: where the centre of each commune lies, for "around me". One file for France, because a
// position near a border has neighbours in several départements. Codes and coordinates are distances to
// the commune before: 126 kB gzip instead of 159. Names come from the portraits, once a few are near.
import * as z from 'zod/mini';
import { departementOf } from '../terms/commune.ts';
import type { GeoPoint } from '../terms/place.ts';
import { checked, sameLength } from './checked.ts';
import { FORMAT } from './manifest.ts';

export const positionsSchema = z.object({
  format: z.literal(FORMAT),
  /** Each département with its number of communes, in the order of the columns. */
  departements: z.array(z.tuple([z.string(), z.int().check(z.minimum(1))])),
  columns: z
    .object({
      /** Digits after the département, as the difference with the commune before. */
      code: z.array(z.int().check(z.minimum(0))),
      /** Thousandths of a degree, as the difference with the commune before: within 60 m. */
      latitude: z.array(z.int()),
      longitude: z.array(z.int()),
    })
    .check(z.refine(sameLength)),
});

export type PositionsFile = z.infer<typeof positionsSchema>;

export interface Position extends GeoPoint {
  readonly code: string;
}

/** The centre of every commune. @throws DiagnosisError `data-invalid`. */
export function decodePositions(content: unknown): Position[] {
  const { departements, columns } = checked(positionsSchema, 'positions.json', content);
  const positions: Position[] = [];
  let [latitude, longitude] = [0, 0];
  for (const [departement, count] of departements) {
    let suffix = 0;
    for (let n = 0; n < count; n++) {
      const i = positions.length;
      suffix += columns.code[i] ?? 0;
      latitude += columns.latitude[i] ?? 0;
      longitude += columns.longitude[i] ?? 0;
      positions.push({
        code: departement + String(suffix).padStart(5 - departement.length, '0'),
        latitude: latitude / 1000,
        longitude: longitude / 1000,
      });
    }
  }
  return positions;
}

/** The file of some communes; `decodePositions` undoes it, but for the rounding. */
export function encodePositions(communes: readonly Position[]): PositionsFile {
  const sorted = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const counts = new Map<string, number>();
  const columns: PositionsFile['columns'] = { code: [], latitude: [], longitude: [] };
  let before = { suffix: 0, latitude: 0, longitude: 0 };
  for (const { code, ...point } of sorted) {
    const departement = departementOf(code);
    const rank = counts.get(departement) ?? 0;
    const here = {
      suffix: Number(code.slice(departement.length)),
      latitude: Math.round(point.latitude * 1000),
      longitude: Math.round(point.longitude * 1000),
    };
    columns.code.push(rank === 0 ? here.suffix : here.suffix - before.suffix);
    columns.latitude.push(here.latitude - before.latitude);
    columns.longitude.push(here.longitude - before.longitude);
    counts.set(departement, rank + 1);
    before = here;
  }
  return { format: FORMAT, departements: [...counts], columns };
}
