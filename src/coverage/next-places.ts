// Who is far from a place that answers a need in a territory, where one more would reach most of them, and whether
// that answer holds at the ends of the range and without each list of places. docs/METHOD.md §14.
import { around } from 'geokdbush';
import { isMountain, isWithoutRoad } from '../advice/index.ts';
import { diagnoseArea } from '../diagnose-area.ts';
import { estimateLines } from '../estimate/index.ts';
import { sumOf } from '../maths/sum.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { EstimateLine } from '../terms/estimate.ts';
import type { Model } from '../terms/model.ts';
import { PLACE_LISTS, type PlaceList } from '../terms/place.ts';
import type { Range } from '../terms/tier.ts';
import { zoneOf } from '../terms/zone.ts';
import { greedyCover } from './cover.ts';
import { DISTANCES_KM, type DistanceKm, type HelpPoint, type Need, TIER_OF } from './coverage.ts';
import { type Asked, type Centre, indexed, reachOf } from './reach.ts';

export interface Question {
  readonly need: Need;
  readonly withinKm: DistanceKm;
  /** 1 for straight lines. */
  readonly detour: number;
  /** Only places known to open on a Saturday or after 17:00 answer. */
  readonly late: boolean;
  /** How many stops are looked for. */
  readonly stops: number;
}

export const FIRST_QUESTION: Question = {
  need: 'assistance',
  withinKm: 10,
  detour: 1,
  late: false,
  stops: 3,
};
export const MAX_STOPS = 10;

/** Communes and the people of the need asked about that live there. */
export interface FarPeople {
  readonly communes: readonly CommuneProfile[];
  /** People with their range as a territory, rounded; null where there are too few to tell. METHOD §3.8 and §3.9. */
  readonly shown: Range | null;
}

export interface NextStop extends FarPeople {
  /** Where to stop; `communes` are those that it reaches and no stop before it does. */
  readonly commune: CommuneProfile;
}

/** The answer worked out again: at an end of the range, or as if a list of places did not exist. */
export interface Checked {
  readonly variation: 'low' | 'high' | PlaceList;
  /** The stops that it gives. */
  readonly communes: readonly CommuneProfile[];
  /** What the first answer reaches there, over what this one does: 1 when it is as good. */
  readonly kept: number;
}

export interface NextPlaces {
  readonly question: Question;
  /** Beyond each of DISTANCES_KM of any place that answers, whatever its hours. */
  readonly beyond: Readonly<Record<DistanceKm, FarPeople>>;
  /** The same, of a place that is known to open on a Saturday or after 17:00. */
  readonly beyondLate: Readonly<Record<DistanceKm, FarPeople>>;
  /** All that are as far as asked, late hours included when they are asked about. */
  readonly far: FarPeople;
  /** In the order in which they are chosen. */
  readonly stops: readonly NextStop[];
  /** All that the stops reach. */
  readonly together: FarPeople;
  readonly variations: readonly Checked[];
  /** How far each commune of the territory is from an answer, in km; Infinity where its zone has none. */
  readonly distancesKm: ReadonlyMap<string, number>;
  /** Places around that answer, and how many of them have published hours. */
  readonly places: { readonly all: number; readonly withHours: number; readonly late: number };
  /** Among the communes that are far: those where a straight line deceives most. */
  readonly mountain: number;
  readonly withoutRoad: number;
}

/**
 * Pure: the same communes, points and question give the same answer.
 * @param communes of the territory, with their surroundings; the others are left out
 * @param points of its départements: `createCoverage`
 */
export function nextPlaces(
  communes: readonly CommuneProfile[],
  points: readonly HelpPoint[],
  model: Model,
  question: Question,
): NextPlaces {
  const own = communes.filter(({ population }) => population > 0).flatMap(located);
  const lines = estimateLines(
    own.map(({ commune }) => commune),
    model,
  );
  const { need, withinKm, detour, late, stops } = question;
  const straightKm = withinKm / detour;
  const distances = (asked: Partial<Asked>) => reachOf(own, points, { need, detour, ...asked });
  const [any, open] = [distances({}), distances({ late: true })];
  const people = (ranks: readonly number[]): FarPeople => {
    const there = ranks.flatMap((rank) => own[rank]?.commune ?? []);
    const area = { kind: 'selection', code: null, nom: '' } as const;
    const { rounded } = diagnoseArea(area, there, model);
    const shown = rounded.display === 'figures' ? rounded[TIER_OF[need]] : null;
    return { communes: there, shown };
  };
  const beyond = (of: Float64Array) =>
    ({ 5: people(over(of, DISTANCES_KM[0])), 10: people(over(of, DISTANCES_KM[1])) }) as const;
  const asked = late ? open : any;
  const far = over(asked, withinKm);
  const reach = reachFrom(own, far, straightKm);
  // Without the only list there is, nobody would be helped anywhere: it says nothing.
  const known = PLACE_LISTS.filter((list) =>
    points.some((point) => point.lists[need].includes(list)),
  );
  const lists = known.length > 1 ? known : [];
  const chosen = greedyCover(reach, weightsOf(lines, need, 'point'), stops);
  const ends = ['low', 'high'] as const;
  const variations = [
    ...ends.map((end) => ({ variation: end, reach, end })),
    ...lists.map((list) => ({
      variation: list,
      reach: reachFrom(own, over(distances({ late, without: list }), withinKm), straightKm),
      end: 'point' as const,
    })),
  ].map(({ variation, reach: within, end }): Checked => {
    const weights = weightsOf(lines, need, end);
    const best = greedyCover(within, weights, stops);
    const first = new Set(chosen.flatMap(({ candidate }) => within[candidate] ?? []));
    const most = sumOf(best, ({ reached }) => sumOf(reached, (rank) => weights[rank] ?? 0));
    return {
      variation,
      communes: best.flatMap(({ candidate }) => own[candidate]?.commune ?? []),
      kept: most === 0 ? 1 : sumOf(first, (rank) => weights[rank] ?? 0) / most,
    };
  });
  const answering = points.filter(({ lists: of }) => of[need].length > 0);
  const farPeople = people(far);
  return {
    question,
    beyond: beyond(any),
    beyondLate: beyond(open),
    far: farPeople,
    stops: chosen.flatMap(({ candidate, reached }) => {
      const commune = own[candidate]?.commune;
      if (!commune) return [];
      return [{ commune, ...people(reached) }];
    }),
    together: people(chosen.flatMap(({ reached }) => reached)),
    variations,
    distancesKm: new Map(own.map(({ code }, i) => [code, asked[i] ?? Infinity])),
    places: {
      all: answering.length,
      withHours: answering.filter(({ opening }) => opening !== 'unknown').length,
      late: answering.filter(({ opening }) => opening === 'late').length,
    },
    mountain: farPeople.communes.filter(isMountain).length,
    withoutRoad: farPeople.communes.filter(({ code }) => isWithoutRoad(code)).length,
  };
}

interface Located extends Centre {
  readonly commune: CommuneProfile;
}

function located(commune: CommuneProfile): Located[] {
  const { code, surroundings } = commune;
  if (surroundings === null) return [];
  const { latitude, longitude } = surroundings;
  return [{ commune, code, latitude, longitude }];
}

/** Ranks of the communes beyond a distance. */
function over(distances: Float64Array, km: number): number[] {
  return [...distances.keys()].filter((rank) => (distances[rank] ?? 0) > km);
}

function weightsOf(lines: readonly EstimateLine[], need: Need, end: keyof Range): Float64Array {
  return Float64Array.from(
    lines,
    ({ population, shares }) => population * shares[TIER_OF[need]][end],
  );
}

/** For each commune, the ranks of those that are far and within reach of its centre. */
function reachFrom(
  own: readonly Located[],
  far: readonly number[],
  straightKm: number,
): number[][] {
  const zones = indexed(
    own.map((one, rank) => ({ ...one, rank })),
    ({ code }) => zoneOf(code),
  );
  const reach = own.map((): number[] => []);
  for (const rank of far) {
    const commune = own[rank];
    const zone = commune && zones.get(zoneOf(commune.code));
    if (!zone) continue;
    for (const i of around(zone.tree, commune.longitude, commune.latitude, Infinity, straightKm)) {
      reach[zone.items[i]?.rank ?? -1]?.push(rank);
    }
  }
  return reach;
}
