// Territories: an EPCI, a département, a région, France or a list of communes, read whole. METHOD §3.9.

export { checkNamedLists } from './check-lists.ts';
export { namedListFaultText } from './copy.ts';
export { createGroups } from './groups.ts';
export { type FoundTerritory, territoriesLike, territoriesMeant } from './like.ts';
export {
  gatherNamedLists,
  type NamedList,
  readNamedLists,
} from './named-lists.ts';
export { communeReasons, type ReasonSentences, territoryReasons } from './reasons.ts';
export {
  createTerritories,
  departementsOf,
  type LoadedTerritory,
  requestOfArea,
  type Territories,
  type TerritoryRequest,
} from './territories.ts';
export type { WiderTerritory } from './wider.ts';
