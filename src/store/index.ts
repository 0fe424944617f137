// The front door of the data: where diagnoses come from, whatever the files are read from.
export { PROFILE_COLUMNS, readProfiles } from '../files/index.ts';
export { createStore, type Read, type Store, type StoreOptions, type Suggestion } from './store.ts';
