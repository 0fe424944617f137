// Territories: an EPCI, a département, a région, France or a list of communes, read whole. METHOD §3.9.
export { readGroups } from './groups.ts';
export {
  createTerritories,
  departementsOf,
  type LoadedTerritory,
  type Progress,
  type Territories,
  type TerritoryRequest,
  type TerritoryScope,
} from './territories.ts';
export { type Atlas, type Wider, widerThan } from './wider.ts';
