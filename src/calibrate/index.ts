// Entry point of the calibration: build time only, nothing here ships to a browser. METHOD §4.
export { type Calibration, calibrate } from './calibrate.ts';
export { depthWeights } from './depth-weights.ts';
export type { CalibrationInputs } from './inputs.ts';
export { fingerprintLine, type ModelReadyRow, modelReadyRows } from './model-ready.ts';
export { CELLS } from './national-table.ts';
export { perMille } from './quantise.ts';
export type { PublishedStructure, RawCommune, WiderFigures } from './raw-commune.ts';
