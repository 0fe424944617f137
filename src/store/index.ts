// The front door of the data: where diagnoses come from, whatever the files are read from.
export { createStore, type Read, type Store, type StoreOptions, type Suggestion } from './store.ts';
