// positions.json: the centre of each commune, for the communes around a visitor.
import { encodePositions, type PositionsFile } from '../../src/files/index.ts';
import type { CommuneRow } from './join.ts';

export function buildPositionsFile(communes: readonly CommuneRow[]): PositionsFile {
  return encodePositions(
    communes.map(({ code, latitude, longitude }) => ({ code, latitude, longitude })),
  );
}
