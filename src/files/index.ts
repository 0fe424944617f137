// Entry point of the data files: their schemas, and their decoding into what the engine reads.
export { type AreasFile, decodeAreas } from './areas-file.ts';
export {
  checked,
  conforming,
  type FileHeader,
  type FileRequest,
  FORMAT,
  sameLength,
  wholes,
} from './checked.ts';
export { counted, counts, decodeCodes, distances, encodeCodes } from './code-column.ts';
export {
  type CommunesFile,
  type Covariates,
  communeColumns,
  communesSchema,
  decodeCommunes,
  inheritances,
} from './communes-file.ts';
export { modelOf } from './constants.ts';
export { type ContoursFile, contoursSchema, decodeContours } from './contours-file.ts';
export { decodePlaces } from './decode-places.ts';
export { decodeText, decodeWindows, utf16Of } from './decode-text.ts';
export {
  decodeFormerCommunes,
  encodeFormerCommunes,
} from './former-communes-file.ts';
export {
  decodeManifest,
  type Manifest,
  type ManifestFile,
  manifestSchema,
} from './manifest.ts';
export { constantsOf, type ModelFile, modelSchema } from './model-file.ts';
export {
  decodeObservatory,
  type Group,
  type GroupKind,
  type ObservatoryFile,
} from './observatory-file.ts';
export { encodeOutsideRows } from './outside-places-file.ts';
export type { PlacesFile } from './places-file.ts';
export {
  decodePortraits,
  type PortraitsFile,
  portraitsSchema,
} from './portraits-file.ts';
export {
  decodePositions,
  encodePositions,
  type Position,
  type PositionsFile,
} from './positions-file.ts';
export { createProfileReader, createRecordReader, readProfiles } from './profile-file.ts';
export { PROFILE_COLUMNS, type ProfileColumn } from './profile-row.ts';
export { decodeSearch, encodeSearch, type SearchFile, searchSchema } from './search-file.ts';
export {
  type SurroundingsFile,
  surroundingsSchema,
} from './surroundings-file.ts';
export { type TablesFile, tablesSchema } from './tables-file.ts';
export { decodeWeek, encodeWeek, hoursInWeek } from './week-hours.ts';
