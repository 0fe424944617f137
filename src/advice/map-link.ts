// The page of the national map of places that shows a territory. docs/ADVICE.md §8: addresses of the form
// /region/departement?territoire_type=communes&territoires=…, slugs as its documentation lists them.
import type { TerritoryContext } from './context.ts';

const MAP = 'https://cartographie.societenumerique.gouv.fr';

/** Region whose slug drops its apostrophe, where the map's départements keep a hyphen. */
const SLUGS: Readonly<Record<string, string>> = {
  "Provence-Alpes-Côte d'Azur": 'provence-alpes-cote-dazur',
};

/** Beyond that many communes, the address only centres the map. */
const MAX_CODES = 150;

/** The map filtered on the communes of the territory and centred on it; its front page at worst. */
export function mapOfPlaces(
  context: Pick<
    TerritoryContext,
    'region' | 'departement' | 'centre' | 'members' | 'specialStatus'
  >,
): string {
  const { region, departement, centre, members, specialStatus } = context;
  if (region === null) return MAP;
  const path = [region.nom, ...(departement === null ? [] : [departement.nom])].map(slug).join('/');
  const query: string[] = [];
  // Paris, Lyon and Marseille are listed there by arrondissement: centring is surer than filtering.
  if (!specialStatus && members.length > 0 && members.length <= MAX_CODES) {
    query.push('territoire_type=communes', `territoires=${members.join(',')}`);
  }
  if (centre !== null) {
    query.push(
      `latitude=${centre.latitude.toFixed(4)}`,
      `longitude=${centre.longitude.toFixed(4)}`,
    );
    query.push(`zoom=${members.length === 1 ? 13 : 10}`);
  }
  return `${MAP}/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Whether an address is one of that map. */
export const isMapOfPlaces = (link: string): boolean => link.startsWith(MAP);

/** By name: there are 119 of them, for all communes. */
const slugs = new Map<string, string>();

function slug(nom: string): string {
  const before = SLUGS[nom] ?? slugs.get(nom);
  if (before !== undefined) return before;
  const plain = nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  slugs.set(nom, plain);
  return plain;
}
