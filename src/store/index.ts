// Entry point of the data: where diagnoses come from, whatever the files are read from.
export {
  type ContoursFile,
  createProfileReader,
  createRecordReader,
  decodeText,
  decodeWindows,
  type Group,
  type GroupKind,
  PROFILE_COLUMNS,
  type ProfileColumn,
  readProfiles,
  utf16Of,
} from '../files/index.ts';
export type {
  CommunePart,
  FormerCommune,
  FormerCommunes,
  OutsidePlace,
} from '../search/index.ts';
export type { LocatedEntry, Suggestion } from '../terms/search-entry.ts';
export { createContours, type ReadContours } from './contours.ts';
export type { DataFiles, Decode, Load, Read, ReadOptions } from './data-files.ts';
export { createNearby, type FindNearby, type NearbyCommune } from './nearby.ts';
export { createStore, type Store, type StoreOptions } from './store.ts';
