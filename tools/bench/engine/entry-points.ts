// What the bench times of the engine, to be bundled by shipped.ts; the bare loop with it, so that both are read alike.
export { advise } from '../../../src/advise.ts';
export { columnsOf, estimate, estimateColumns, rates } from '../../../src/estimate/index.ts';
export { decodeCommunes, decodeManifest } from '../../../src/files/index.ts';
export { bareRanges, bareRates } from './bare-loop.ts';
