// The front door of the search, for the browser, the command line and the pipeline. No figure of
// METHOD depends on it: it finds the commune, the visitor chooses it.

export type { SearchEntry } from '../terms/search-entry.ts';
export { isExactName } from './exact-name.ts';
export { nearestNames } from './nearest-names.ts';
export { normalise } from './normalise.ts';
export { searchCommunes } from './search-communes.ts';
export { shardKeyOf, shardKeys, slipKeys, slipKeysOf } from './shards.ts';
