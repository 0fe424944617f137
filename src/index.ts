// biome-ignore-all assist/source/organizeImports: grouped by what they answer.
// What the package `diagnostic-numerique` opens: from people to tiers, why, what to do, what if. The words of a
// diagnosis are in `./words`, its data in `./store`, the parts of the advice in `./advice`.

// How many people: of anywhere, of a commune, of a territory. METHOD §3.
export {
  columnsOf,
  estimate,
  estimateColumns,
  nationalShares,
  type PlaceColumns,
  type RangeColumns,
} from './estimate/index.ts';
export { type DiagnoseOptions, diagnose } from './diagnose.ts';
export { diagnoseArea } from './diagnose-area.ts';
export { TIERS } from './terms/tier.ts';
export type { Area, AreaEstimate, Estimate } from './terms/estimate.ts';
export type { Diagnosis } from './terms/diagnosis.ts';
export type { CommuneProfile } from './terms/commune.ts';
export type { Model } from './terms/model.ts';
export type { Notice } from './terms/notice.ts';

// Who can help, and what to do first.
export { type Advice, advise, adviseArea } from './advise.ts';

// What if the place were another one.
export { type Changes, type Simulation, simulate } from './simulate.ts';

// Which commune is meant: candidates, never a choice.
export { searchCommunes } from './search/index.ts';
export type { SearchEntry } from './terms/search-entry.ts';

// What is thrown when the caller or the server is wrong.
export { DiagnosisError, type DiagnosisErrorCode, isDiagnosisError } from './terms/errors.ts';
