// How a commune is reached. Where a straight line deceives: valleys. Neither altitude nor roads are known here, so a commune is taken
// for a mountain one when its département reaches into a massif and it is rural itself, or is mountains all over and
// it is no city: a caution too many costs a look at the map, one too few sends people over a pass. docs/ADVICE.md §2.
import type { CommuneProfile } from '../terms/commune.ts';
import { isRural } from '../terms/factor.ts';
import type { LocalPlace } from '../terms/place.ts';

/** Départements that reach into a massif (décrets 2004-69 and 2016-1208), and the mountains overseas. */
const MASSIFS: Readonly<Record<string, string>> = {
  alpes: '04 05 06 26 38 73 74 83 84',
  corse: '2A 2B',
  jura: '01 25 39',
  massifCentral: '03 07 11 12 15 19 21 23 30 34 42 43 46 48 58 63 69 71 81 82 87 89',
  pyrenees: '09 11 31 64 65 66',
  vosges: '54 57 67 68 70 88 90',
  outreMer: '971 972 974',
};

const MOUNTAINOUS = new Set(Object.values(MASSIFS).flatMap((codes) => codes.split(' ')));

/** Those where towns lie in valleys too: Briançon, Chamonix, Corte, Gérardmer. */
const MOUNTAINS_ALL_OVER: ReadonlySet<string> = new Set(
  '04 05 09 15 2A 2B 43 48 65 73 74 88'.split(' '),
);
/** From so many inhabitants, what is near is in the city itself. */
const CITY = 50_000;

/** How much of a département is mountains; which of its communes are, nothing here tells. */
export type Relief = 'all-over' | 'partly' | 'none';

/** Of a département, by its code. */
export function reliefOf(departement: string): Relief {
  if (MOUNTAINS_ALL_OVER.has(departement)) return 'all-over';
  return MOUNTAINOUS.has(departement) ? 'partly' : 'none';
}

/** Whether a straight line from there may cross a pass. */
export function isMountain({
  departement,
  territory,
  population,
}: Pick<CommuneProfile, 'departement' | 'territory' | 'population'>): boolean {
  const { code } = departement;
  return isRural(territory)
    ? MOUNTAINOUS.has(code)
    : MOUNTAINS_ALL_OVER.has(code) && population < CITY;
}

/** No road goes to the cirque de Mafate: one walks for hours, or flies. docs/ADVICE.md §2. */
const MAFATE = /\bMafate\b/;

/** Whether a place is reached on foot alone, by its name. */
export function isByPath({ nom, communeCode }: Pick<LocalPlace, 'nom' | 'communeCode'>): boolean {
  return communeCode.startsWith('974') && MAFATE.test(nom);
}

/** What a straight line hides: a pass (`check`), or that nothing here tells of a road (`unknown`). */
export type RoadDoubt = 'check' | 'unknown';

/** Of a commune; null where a straight line says enough. */
export function roadDoubt(
  commune: Pick<CommuneProfile, 'departement' | 'territory' | 'population'>,
): RoadDoubt | null {
  if (commune.departement.code === GUYANE) return 'unknown';
  return isMountain(commune) ? 'check' : null;
}

/**
 * How many times as far, in a straight line, a place may be that may well be as near by the road: reasoned, measured on
 * no road. docs/ADVICE.md §3.
 */
export function closeMargin(doubt: RoadDoubt | null): number {
  return doubt === 'check' ? 1.5 : 1.25;
}

/** Seven of its twenty-two communes have no road to the others, and villages of the rest have none. */
const GUYANE = '973';
/** There, what is as near as this is on the same road, along the coast. */
const SAME_ROAD_KM = 30;

/** How the distance to a place is to be taken, for who tells it: nothing where it needs no caution. */
export function roadTo(doubt: RoadDoubt | null, distanceKm: number): { readonly road?: RoadDoubt } {
  if (doubt === null || (doubt === 'unknown' && distanceKm <= SAME_ROAD_KM)) return {};
  return { road: doubt };
}
