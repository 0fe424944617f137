// Entry point of the estimation. METHOD §3.

export { areaNotices } from './area-notices.ts';
export {
  columnsOf,
  estimateColumns,
  type PlaceColumns,
  type RangeColumns,
} from './columns.ts';
export { position } from './contributions.ts';
export { estimate } from './estimate.ts';
export { areaSums, estimateArea } from './estimate-area.ts';
export { estimateLines } from './estimate-lines.ts';
export { franceEstimate } from './france.ts';
export { halfWidths } from './half-widths.ts';
export { nationalShares } from './national-shares.ts';
export { francePortrait, portraitOf } from './portrait.ts';
export { rates } from './rates.ts';
