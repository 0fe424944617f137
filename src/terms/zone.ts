// Within which lands a neighbour is really a neighbour: nobody crosses the sea, nor the forest of Guyane, for a workshop.
import { departementOf, isOverseas } from './commune.ts';

/** Islands without a bridge, one line an island: the communes that share it. */
const ISLANDS: readonly (readonly string[])[] = [
  ['17004'], // Aix
  ['22016'], // Bréhat
  ['29082'], // Batz
  ['29083'], // Sein
  ['29084'], // Molène
  ['29155'], // Ouessant
  ['56009', '56114', '56152', '56241'], // Belle-Île
  ['56069'], // Groix
  ['56085'], // Hœdic
  ['56086'], // Houat
  ['56087'], // Île-aux-Moines
  ['56088'], // Arz
  ['85113'], // Yeu
  ['97108', '97112', '97126'], // Marie-Galante
  ['97110'], // La Désirade
  ['97130'], // Les Saintes, Terre-de-Bas
  ['97131'], // Les Saintes, Terre-de-Haut
  ['97608', '97615'], // Petite-Terre, Mayotte
];

/** Communes of Guyane that no road reaches: each is a land by itself. */
const ROADLESS: ReadonlySet<string> = new Set([
  '97314', // Ouanary
  '97352', // Saül
  '97353', // Maripasoula
  '97356', // Camopi
  '97357', // Grand-Santi
  '97358', // Saint-Élie
  '97362', // Papaichton
]);

const ISLAND_OF = new Map(
  ISLANDS.flatMap((communes) => communes.map((code) => [code, `île ${communes[0]}`] as const)),
);

/** Whether a commune lies on an island without a bridge. */
export function isIsland(code: string): boolean {
  return ISLAND_OF.has(code);
}

/** Whether one comes to a commune by a river or a plane alone. */
export function isRoadless(code: string): boolean {
  return ROADLESS.has(code);
}

/** Whether nothing comes by road: an island without a bridge, or a commune that no road reaches. */
export function isWithoutRoad(code: string): boolean {
  return isIsland(code) || isRoadless(code);
}

/** The zone of a commune: an island, a commune without a road, an overseas département, Corsica, or the mainland. */
export function zoneOf(code: string): string {
  const island = ISLAND_OF.get(code);
  if (island !== undefined) return island;
  if (isRoadless(code)) return `sans route ${code}`;
  const departement = departementOf(code);
  if (isOverseas(code)) return departement;
  return departement === '2A' || departement === '2B' ? 'Corse' : 'continent';
}
