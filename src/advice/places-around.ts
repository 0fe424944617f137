// Which places serve a commune or a territory: its own, and the nearest ones outside it. docs/ADVICE.md §3.
// Whatever list a place comes from, the same measure applies: a straight line from the centre of the
// commune, never across the sea.
import { kilometresBetween } from '../maths/great-circle.ts';
import { type CommuneProfile, departementOf } from '../terms/commune.ts';
import { append } from '../terms/group-by.ts';
import {
  type CommunePlaces,
  type GeoPoint,
  type LocalPlace,
  NEAREST,
  PLACE_KINDS,
  type PlaceKind,
  servesItsOwn,
} from '../terms/place.ts';
import { zoneOf } from '../terms/zone.ts';
import { closeMargin, isByPath, roadDoubt } from './access.ts';
import { actingEpci } from './epts.ts';

/**
 * Farther, only the nearest France services and library are of use: the others would fill the page of a mountain
 * hamlet, and an agency 237 km away helps nobody.
 */
const MAX_OTHERS_KM = 30;

export type Located = GeoPoint & { readonly code: string };

/** Whose places stand before others that are but a little nearer. */
export interface OwnTerritory {
  /** How many times as far as the nearest one they may be. */
  readonly margin: number;
  /** What another commune shares with it. */
  readonly sharedWith: (code: string) => LocalPlace['shared'];
}

/** That of a commune: its EPCI, its EPT in the Grand Paris. */
export function ownTerritory(commune: CommuneProfile): OwnTerritory {
  const { departement, epci, surroundings } = commune;
  const acting = actingEpci(commune)?.code;
  const members = acting === undefined ? [] : (surroundings?.epciMembers ?? []);
  return {
    margin: closeMargin(roadDoubt(commune)),
    sharedWith: (code) => {
      if (members.includes(code) && actingEpci({ code, epci })?.code === acting) return 'epci';
      return departementOf(code) === departement.code ? 'departement' : undefined;
    },
  };
}

/**
 * The places of a commune, then for each kind the three nearest outside it, one of which has a door if any has, nearest
 * first; of those that have a door, one of its own territory stands before a nearer one, and is a fourth where it has to be.
 * Beyond 30 km, but the first France services and the first library; no town hall nor CCAS of another commune, which
 * serve their own inhabitants, nor what is reached on foot alone. At equal distance, as `mainFirst` says.
 * `places` are those of the files of its département: decodePlaces() gives enough of them.
 */
export function placesAround(
  commune: Located,
  places: readonly LocalPlace[],
  territory?: OwnTerritory,
): CommunePlaces {
  return placesOf([commune], places, territory);
}

/** The same for the communes of a territory; a distance is that of its nearest commune. */
export function placesOf(
  communes: readonly Located[],
  places: readonly LocalPlace[],
  territory?: OwnTerritory,
): CommunePlaces {
  const members = new Set(communes.map(({ code }) => code));
  const isOutside = ({ code }: Ranked) => !members.has(code);
  const { byCommune, sought } = sorted(places);
  const located = communes.map((commune) => ({ commune, zone: zoneOf(commune.code) }));
  const inside = [...members].flatMap((code) => byCommune.get(code) ?? []);
  const outside: LocalPlace[] = [];
  for (const kind of PLACE_KINDS) {
    const nearest: Measured[] = [];
    for (const { commune, zone } of located) {
      keepNearest(nearest, commune, sought[kind].get(zone) ?? [], isOutside);
    }
    if (nearest.every(({ place }) => place.itinerant)) {
      // Three buses whose garages are near hide no counter: the nearest with a door takes the place of the third.
      const doors: Measured[] = [];
      for (const { commune, zone } of located) {
        const fixed = sought[kind].get(zone)?.filter(({ place }) => !place.itinerant);
        keepNearest(doors, commune, fixed ?? [], isOutside);
      }
      const [door] = doors;
      if (door) nearest.splice(NEAREST - 1, 1, door);
    }
    const own = territory && preferred(kind, nearest, territory, located, sought[kind]);
    if (own) preferTo(nearest, own);
    for (const [rank, { place, exact, countedKm }] of nearest.entries()) {
      // Beyond, the nearest alone, and the one that stands before it.
      if (exact > MAX_OTHERS_KM && (kind === 'autre' || rank > (own ? 1 : 0))) continue;
      outside.push({
        ...place,
        distanceKm: tenth(exact),
        countedKm: countedKm && tenth(countedKm),
        shared: territory?.sharedWith(place.communeCode),
      });
    }
  }
  return {
    inside: inside.sort((a, b) => byPathLast(a, b) || a.rank - b.rank).map(({ place }) => place),
    outside,
  };
}

interface Ranked extends Located {
  readonly place: LocalPlace;
  readonly rank: number;
}

interface Measured extends Pick<Ranked, 'place' | 'rank'> {
  readonly exact: number;
  readonly countedKm?: number;
}

/**
 * The one that has a door, of the same intercommunalité, to stand before the nearest door, which is not: at most `margin` times
 * as far. For want of one, of France services, the one of the same département, half as far beyond: its préfecture gives the label.
 */
function preferred(
  kind: PlaceKind,
  nearest: readonly Measured[],
  { margin, sharedWith }: OwnTerritory,
  [from]: readonly { readonly commune: Located; readonly zone: string }[],
  sought: ReadonlyMap<string, readonly Ranked[]>,
): Measured | undefined {
  const door = nearest.find(({ place }) => !place.itinerant);
  if (!door || !from) return undefined;
  const nearer = sharedWith(door.place.communeCode);
  if (nearer === 'epci') return undefined;
  const { commune, zone } = from;
  const within = (times: number, shared: LocalPlace['shared']): Measured | undefined => {
    const farthest = door.exact * times;
    // Beyond what is shown of others, nothing stands before what is.
    const maxKm = door.exact > MAX_OTHERS_KM ? farthest : Math.min(farthest, MAX_OTHERS_KM);
    const suits = ({ itinerant, communeCode: code }: LocalPlace) =>
      !itinerant && code !== commune.code && sharedWith(code) === shared;
    const known = nearest.find(({ place, exact }) => exact <= maxKm && suits(place));
    // The three nearest are all that there is so near: nothing is left to be found.
    if (known || (nearest[NEAREST - 1]?.exact ?? maxKm) >= maxKm) return known;
    const found: Measured[] = [];
    keepNearest(found, commune, sought.get(zone) ?? [], ({ place }) => suits(place), maxKm);
    return found[0];
  };
  const own =
    within(margin, 'epci') ??
    (kind === 'franceServices' && nearer === undefined
      ? within((1 + margin) / 2, 'departement')
      : undefined);
  return own && { ...own, countedKm: door.exact };
}

/** Puts a place before the nearest that has a door: one of the others, or one more. */
function preferTo(nearest: Measured[], own: Measured): void {
  const before = nearest.findIndex(({ rank }) => rank === own.rank);
  if (before >= 0) nearest.splice(before, 1);
  nearest.splice(
    nearest.findIndex(({ place }) => !place.itinerant),
    0,
    own,
  );
}

interface Sorted {
  readonly byCommune: ReadonlyMap<string, readonly Ranked[]>;
  /** Those that neighbours may go to, by zone, from south to north. */
  readonly sought: Readonly<Record<PlaceKind, ReadonlyMap<string, readonly Ranked[]>>>;
}

/** A département is asked about once a commune: its places are sorted out once. */
const known = new WeakMap<readonly LocalPlace[], Sorted>();

function sorted(places: readonly LocalPlace[]): Sorted {
  const before = known.get(places);
  if (before) return before;
  const byCommune = new Map<string, Ranked[]>();
  const sought = {
    franceServices: new Map<string, Ranked[]>(),
    bibliotheque: new Map<string, Ranked[]>(),
    autre: new Map<string, Ranked[]>(),
  } satisfies Record<PlaceKind, unknown>;
  const single = new Map(places.map((place) => [place.id, place])).values();
  for (const [rank, place] of [...single].entries()) {
    const { communeCode: code, latitude, longitude } = place;
    const one = { code, latitude, longitude, place, rank };
    append(byCommune, code, one);
    if (!servesItsOwn(place) && !isByPath(place)) append(sought[place.kind], zoneOf(code), one);
  }
  for (const zones of Object.values(sought)) {
    for (const ranked of zones.values()) ranked.sort((a, b) => a.latitude - b.latitude);
  }
  const now = { byCommune, sought };
  known.set(places, now);
  return now;
}

const byPathLast = (a: Ranked, b: Ranked) => Number(isByPath(a.place)) - Number(isByPath(b.place));

const BRANCH = /\b(annexe|antenne)\b/i;

/** Of places that are otherwise alike: Aidants Connect first, then those that are no branch of another; last, those that no road reaches. */
export function mainFirst(a: LocalPlace, b: LocalPlace): number {
  return rankOf(a) - rankOf(b);
}

function rankOf(place: LocalPlace): number {
  if (isByPath(place)) return 3;
  if (place.aidantsConnect) return 0;
  return BRANCH.test(place.nom) ? 2 : 1;
}

/** A degree of latitude is 111.19 km: no two points are nearer than theirs are. */
const KM_NORTH = 111.19;
/** One of longitude is shorter as the latitude grows; a tenth off holds from one end of France to the other. */
const KM_EAST = 0.9 * KM_NORTH;

/**
 * Keeps the nearest so far, those of equal distance in their own order, after the places around one commune: from its
 * latitude northwards and southwards in turn, until none farther can be one of them.
 */
function keepNearest(
  nearest: Measured[],
  commune: Located,
  ranked: readonly Ranked[],
  suits: (one: Ranked) => boolean,
  maxKm: number = Number.POSITIVE_INFINITY,
): void {
  const kmEast = KM_EAST * Math.cos((commune.latitude * Math.PI) / 180);
  let north = firstFrom(commune.latitude, ranked);
  let south = north - 1;
  for (;;) {
    const above = ranked[north];
    const below = ranked[south];
    const up = above ? above.latitude - commune.latitude : Number.POSITIVE_INFINITY;
    const down = below ? commune.latitude - below.latitude : Number.POSITIVE_INFINITY;
    const one = up < down ? above : below;
    const worst = nearest[NEAREST - 1]?.exact ?? maxKm;
    if (!one || Math.min(up, down) * KM_NORTH > worst) return;
    if (up < down) north += 1;
    else south -= 1;
    if (Math.abs(one.longitude - commune.longitude) * kmEast > worst) continue;
    if (!suits(one)) continue;
    const exact = kilometresBetween(commune, one);
    if (exact <= worst) keep(nearest, { place: one.place, rank: one.rank, exact });
  }
}

/** Where the places of that latitude and north of it begin. */
function firstFrom(latitude: number, ranked: readonly Ranked[]): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranked[middle]?.latitude ?? latitude) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Three are kept, each once: two communes may be near to the same place. */
function keep(nearest: Measured[], found: Measured): void {
  let carried = found;
  for (let i = 0; i < NEAREST; i++) {
    const kept = nearest[i];
    const before =
      kept !== undefined &&
      (kept.exact - carried.exact ||
        mainFirst(kept.place, carried.place) ||
        kept.rank - carried.rank) <= 0;
    if (!before) nearest[i] = carried;
    if (kept === undefined || kept.rank === found.rank) return;
    if (!before) carried = kept;
  }
}

/** Never 0 outside: 0 means inside. */
function tenth(distanceKm: number): number {
  return Math.max(0.1, Math.round(distanceKm * 10) / 10);
}
