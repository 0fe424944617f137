// Entry point of the search, for the browser, the command line and the pipeline. No figure of
// METHOD depends on it: it finds the commune, the visitor chooses it.

export type { CommunePart, FormerCommune } from '../terms/commune-part.ts';
export type { OutsidePlace } from '../terms/outside-place.ts';
export type { SearchEntry } from '../terms/search-entry.ts';
export { RANK } from './answers.ts';
export { arrondissementOfCode } from './arrondissements.ts';
export { exactest } from './exactest.ts';
export { figuresRead } from './figures-read.ts';
export { type FormerCommunes, indexFormerCommunes } from './former-communes.ts';
export { begins, type Named, NameIndex, type Spelt } from './name-index.ts';
export { nearestNames } from './nearest-names.ts';
export { normalise } from './normalise.ts';
export {
  bearingAs,
  misspeltOutside,
  outsideAround,
  outsidePlaces,
  outsideSpellings,
} from './outside-places.ts';
export { parseQuery, type Query } from './query.ts';
export { readingsOf } from './readings.ts';
export { isSameName, named, rivalsIn } from './rivals.ts';
export {
  bestOf,
  type FoundCommune,
  findMistyped,
  findNamed,
  searchCommunes,
} from './search-communes.ts';
export {
  formerShardKeys,
  formerSpellingKeys,
  formerSpellingKeysOf,
  SPELLING_KEYS,
  shardKeyOf,
  shardKeys,
  spellingKeys,
  spellingKeysOf,
} from './shards.ts';
export { type NamedDepartement, territory } from './territories.ts';
export { withoutArticle } from './words.ts';
