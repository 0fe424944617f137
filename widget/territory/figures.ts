// What the attribute `territoire` asks for, and its figures: read from the same folder as the communes.
// METHOD §3.9.
import { areaNotices } from '../../src/estimate/index.ts';
import { diagnoseArea } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import {
  createTerritories,
  type TerritoryRequest,
  territoryReasons,
} from '../../src/territories/index.ts';
import type { TerritoryFigures } from './Territory.tsx';

/** The figures, and the communes that they are the sum of. */
export interface LoadedFigures extends TerritoryFigures {
  readonly communes: readonly CommuneProfile[];
}

/** "245804406", "58", "2a", "region-27" or "france", as a request. */
export function requestOf(written: string): TerritoryRequest {
  const code = written.toUpperCase();
  if (code === 'FRANCE') return { kind: 'france' };
  if (code.startsWith('REGION-')) return { kind: 'region', code: code.slice('REGION-'.length) };
  return { kind: code.length === SIREN_LENGTH ? 'epci' : 'departement', code };
}

const SIREN_LENGTH = 9;

/** Rejects with `unknown-territory` when none answers, or when the data cannot be had. */
export async function figuresOf(
  written: string,
  store: Store,
  territories = createTerritories(store),
): Promise<LoadedFigures> {
  const { area, communes, model, sources } = await territories.open(requestOf(written));
  const estimate = diagnoseArea(area, communes, model);
  return {
    estimate,
    communes,
    reasons: territoryReasons(estimate, communes, model),
    notices: areaNotices(estimate, communes, model),
    wider: () => territories.wider({ area, communes }),
    model,
    // No map is drawn here.
    sources: sources.filter(({ id }) => id !== 'contours'),
  };
}
