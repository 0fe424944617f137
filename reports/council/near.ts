// Where a resident of a commune may go: which places a sheet of paper names, and in what order. docs/ADVICE.md §3.
import { isWithinReach, type LocalActor, type RoadDoubt } from '../../src/advice/index.ts';
import { isPlaceOfHelp, type LocalPlace } from '../../src/terms/place.ts';
import { hoursText } from '../hours.ts';

/** As the crow flies: farther, nobody calls a place near. */
const NEAR_KM = 30;
/** The same in the mountains: farther is another valley. */
const OVER_A_PASS_KM = 15;

/** 0 for a France services, 1 for what publishes when it opens or whom to call. */
export function contactRank(place: LocalPlace): number {
  if (place.kind === 'franceServices') return 0;
  return place.telephone !== null || hoursText(place) !== '' ? 1 : 2;
}

/** What residents can use most first: France services with a door, then longest open, best staffed, and by name. */
function byUse(a: LocalPlace, b: LocalPlace): number {
  return (
    helpRank(a) - helpRank(b) ||
    (b.weeklyHours ?? 0) - (a.weeklyHours ?? 0) ||
    (b.staff ?? 0) - (a.staff ?? 0) ||
    contactRank(a) - contactRank(b) ||
    (a.communeNom + a.nom).localeCompare(b.communeNom + b.nom, 'fr')
  );
}

/** An office of the State's directory is a door to ask at, after those that help. */
function helpRank(place: LocalPlace): number {
  if (place.kind === 'franceServices') return place.itinerant ? 1 : 0;
  return isPlaceOfHelp(place) ? 2 : 3;
}

/**
 * The France services where the advice sends people, or that is within reach, before all unless the commune has its own;
 * then its own places, the most useful first, and the others by their distance. None farther than `NEAR_KM`, nor where no
 * road goes; where the road may cross a pass, none farther than `OVER_A_PASS_KM` as long as there is another.
 * @param sentTo whether the advice sends people to the nearest France services, however far
 */
export function placesNear(
  actors: readonly LocalActor[],
  road: RoadDoubt | null,
  sentTo: boolean,
): LocalPlace[] {
  const near = actors
    .flatMap(({ place }) => place ?? [])
    .filter(({ distanceKm }) => distanceKm === 0 || (road !== 'none' && distanceKm <= NEAR_KM))
    // Those of other communes that are as near stay in the order of the advice, which names the first.
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.distanceKm === 0 ? byUse(a, b) : 0));
  const nearest = near.find(({ kind, itinerant }) => kind === 'franceServices' && !itinerant);
  const lead = nearest && (sentTo || isWithinReach(nearest)) ? [nearest] : [];
  const others = near.filter((place) => !lead.includes(place));
  const sure = others.filter(({ distanceKm }) => road !== 'check' || distanceKm <= OVER_A_PASS_KM);
  return [...lead, ...(lead.length + sure.length > 0 ? sure : others)];
}
