// A territory ready to be shown: the estimates of its communes, in the order of names.
import type { Model } from '../../src/index.ts';
import type { LoadedTerritory } from '../../src/territories/index.ts';
import { byName, type Row, rowsOf } from './rows.ts';

export interface Loaded
  extends Pick<LoadedTerritory, 'area' | 'departements' | 'meanings' | 'unknownCodes'> {
  /** In the order of names. */
  readonly rows: readonly Row[];
}

export function withEstimates({ communes, ...territory }: LoadedTerritory, model: Model): Loaded {
  return { ...territory, rows: rowsOf(communes, model).sort(byName) };
}
