// Who is far from a place that answers a need in a territory, where one more would reach most of them, and whether
// that answer holds at the ends of the range and without each list of places. docs/METHOD.md §14.
import { isMountain, reliefOf } from '../advice/index.ts';
import { areaSums, columnsOf, estimateColumns, type RangeColumns } from '../estimate/index.ts';
import { kilometresBetween } from '../maths/great-circle.ts';
import { sumOf } from '../maths/sum.ts';
import { type BaseOption, inBase, type PopulationBase } from '../terms/base.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import { groupBy } from '../terms/group-by.ts';
import type { Model } from '../terms/model.ts';
import { PLACE_LISTS, type PlaceListId } from '../terms/place.ts';
import { perMeasure, type Range } from '../terms/tier.ts';
import { isWithoutRoad, zoneOf } from '../terms/zone.ts';
import { type Choose, greedyCover } from './cover.ts';
import {
  DISTANCES_KM,
  type DistanceKm,
  type HelpPoint,
  NEEDS,
  type Need,
  type Question,
  TIER_OF,
} from './coverage.ts';
import {
  answerOf,
  type Centre,
  type CoverageCriteria,
  kilometresTo,
  type Nearest,
  nearestOf,
} from './reach.ts';
import { neighboursWithin, reachFrom } from './within-reach.ts';

/** Communes and the people of the need asked about that live there. */
export interface FarPeople {
  readonly communes: readonly CommuneProfile[];
  /** People with their range as a territory, rounded; null where there are too few to tell. METHOD §3.8 and §3.9. */
  readonly shown: Range | null;
}

/** Those that are far from any place known to answer. */
export interface FarFromKnown extends FarPeople {
  /**
   * Those of them near a place of which nothing tells whether it answers, or that hold a place far from their centre:
   * nobody knows if they are far.
   */
  readonly unsure: FarPeople;
}

export interface NextStop extends FarPeople {
  /** Where to stop; `communes` are those that it reaches and no stop before it does. */
  readonly commune: CommuneProfile;
  /** Where a stop would reach as many. */
  readonly equals: readonly CommuneProfile[];
  /** In how many of the variations it is still chosen. */
  readonly chosenAgain: number;
  /** Where most of those that it reaches live, when that is not there. */
  readonly elsewhere: Elsewhere | null;
}

/** Another commune that a stop reaches, and where more of its people live than in its own. */
interface Elsewhere {
  readonly commune: CommuneProfile;
  /** Those who live there. */
  readonly living: FarPeople;
  /** Those whom a stop there would reach instead. */
  readonly reached: FarPeople;
}

/**
 * The answer worked out again: at an end of the range, as if places of which nothing is known did not answer, or as if
 * a list of places did not exist.
 */
export interface Checked {
  readonly variation: 'low' | 'high' | 'unsure' | PlaceListId;
  /** The stops that it gives. */
  readonly communes: readonly CommuneProfile[];
  /** What the first answer reaches there, over what this one does: 1 when it is as good. */
  readonly kept: number;
}

/** A place that lies in a commune, however far from its centre, where all its people are counted. */
export interface ExistingPlace {
  /** From the centre, detour included. */
  readonly km: number;
  /** false where nothing tells whether it answers. */
  readonly sure: boolean;
}

/** The answer: who is far, where to stop, and how sure both are. */
export interface NextPlaces {
  readonly question: Question;
  /** Whom the people are counted among. */
  readonly base: PopulationBase;
  /** Beyond each of DISTANCES_KM of any place known to answer, whatever its hours. */
  readonly beyond: Readonly<Record<DistanceKm, FarFromKnown>>;
  /** The same, of a place that is known to open on a Saturday or after 17:00. */
  readonly beyondLate: Readonly<Record<DistanceKm, FarFromKnown>>;
  /** All that are as far as asked, late hours included when they are asked about, even if places that may answer do. */
  readonly far: FarPeople;
  /** As far from any place known to answer, but near one that may. */
  readonly unsure: FarPeople;
  /**
   * Their centre is as far, but they hold a place that answers: one point does not tell who is far in a wide commune. No
   * stop is looked for there.
   */
  readonly apart: FarPeople;
  /** In the order in which they are chosen. */
  readonly stops: readonly NextStop[];
  /**
   * Where nothing is known: the stops that would be proposed if the places of which nothing is known did not answer;
   * none where `stops` has some.
   */
  readonly supposed: readonly NextStop[];
  /** All that the stops reach. */
  readonly together: FarPeople;
  readonly variations: readonly Checked[];
  /** The only list that answers, which is then not left out; null where several do, or none. */
  readonly onlyList: PlaceListId | null;
  /** Communes that reach beyond 5 km of their centre, where a place of theirs lies: one point cannot describe them. */
  readonly extended: readonly CommuneProfile[];
  /** How far each commune of the territory is from a place known to answer, in km; Infinity where its zone has none. */
  readonly distancesKm: ReadonlyMap<string, number>;
  /** The nearest place that each commune holds, by code: none where it holds none. */
  readonly existing: ReadonlyMap<string, ExistingPlace>;
  readonly places: PlacesAround;
  /** Among the communes that are far: where a straight line deceives most. */
  readonly relief: Relief;
  readonly withoutRoad: readonly CommuneProfile[];
}

/** Places of the territory and around it. */
export interface PlacesAround {
  /** Known to answer, whatever their hours. */
  readonly answering: readonly HelpPoint[];
  /** Of which nothing tells whether they answer. */
  readonly unknown: readonly HelpPoint[];
  /** Of those that answer. */
  readonly withHours: number;
  readonly late: number;
  /** That say that a place answers some need: the lists that were read here. */
  readonly lists: readonly PlaceListId[];
}

interface Relief {
  /** How many are in a département that is mountains all over. */
  readonly allOver: number;
  /** Names of the départements that a massif reaches into: which of their communes are in it is not known. */
  readonly partly: readonly string[];
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
  { base = 'all' }: BaseOption = {},
): NextPlaces {
  const { need, withinKm, detour, late, stops } = question;
  // Pages and lists order communes in their own ways: the answer and its names are in the order of codes.
  const own = communes
    .filter(({ population }) => population > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(located);
  const profiles = own.map(({ commune }) => commune);
  const shares = estimateColumns(columnsOf(profiles), model);
  const weights = weightsOf(
    shares[TIER_OF[need]],
    profiles.map((profile) => inBase(profile, base)),
  );
  const communesAt = (ranks: readonly number[]) => ranks.flatMap((rank) => profiles[rank] ?? []);
  const people = (ranks: readonly number[]): FarPeople => {
    const sums = areaSums(model, { base });
    for (const rank of ranks) {
      const profile = profiles[rank];
      const rates = perMeasure((measure) => shares[measure].point[rank] ?? 0);
      // Nobody is told why these are concerned: it would take most of the time.
      if (profile) sums.add(profile, { rates, drivers: [] });
    }
    const { rounded } = sums.estimate({ kind: 'selection', code: null, nom: '' });
    const shown = rounded.display === 'figures' ? rounded[TIER_OF[need]] : null;
    return { communes: communesAt(ranks), shown };
  };

  const distances = distancesFrom(own, points, detour);
  const any = distances({ need, late: false });
  const open = distances({ need, late: true }, any);
  const asked = late ? open : any;
  const beyond = (of: Distances) => {
    const row = (km: DistanceKm): FarFromKnown => {
      const { sure, unsure, apart } = farther(of, km);
      const unknown = inOrder(unsure, apart);
      return { ...people(inOrder(sure, unknown)), unsure: people(unknown) };
    };
    return { 5: row(DISTANCES_KM[0]), 10: row(DISTANCES_KM[1]) } as const;
  };

  const { sure: far, unsure, apart } = farther(asked, withinKm);
  // Without the only list there is, nobody would be helped anywhere: it says nothing.
  const known = PLACE_LISTS.filter((list) =>
    points.some(({ lists }) => lists[need].includes(list)),
  );
  const lists = known.length > 1 ? known : [];
  const cases: { variation: Checked['variation']; far: readonly number[]; end: keyof Range }[] = [
    { variation: 'low', far, end: 'low' },
    { variation: 'high', far, end: 'high' },
    ...(unsure.length > 0
      ? [{ variation: 'unsure', far: inOrder(far, unsure), end: 'point' } as const]
      : []),
    ...lists.map((list) => {
      const without = distances({ need, late, without: list }, asked);
      return { variation: list, far: farther(without, withinKm).sure, end: 'point' } as const;
    }),
  ];
  const neighbours = neighboursWithin(own, withinKm / detour);
  const isApart = new Set(apart);
  const reach = (ranks: readonly number[]) =>
    reachFrom(neighbours, ranks, own.length).map((reached, i) => (isApart.has(i) ? [] : reached));
  const cover = (within: readonly (readonly number[])[], end: keyof Range) =>
    greedyCover(within, weights[end], stops, mostAtHome(weights[end], profiles));
  const today = reach(far);
  const chosen = cover(today, 'point');
  const variations = cases.map(({ variation, far: ranks, end }): Checked => {
    const within = ranks === far ? today : reach(ranks);
    const best = cover(within, end);
    const first = new Set(chosen.flatMap(({ candidate }) => within[candidate] ?? []));
    const weight = (rank: number) => weights[end][rank] ?? 0;
    const most = sumOf(best, ({ reached }) => sumOf(reached, weight));
    return {
      variation,
      communes: communesAt(best.map(({ candidate }) => candidate)),
      kept: most === 0 ? 1 : sumOf(first, weight) / most,
    };
  });
  const farPeople = people(far);
  const weight = (rank: number) => weights.point[rank] ?? 0;
  const nextStops = (list: ReturnType<typeof cover>, within: typeof today) =>
    list.flatMap(({ candidate, reached, equals }, nth): NextStop[] => {
      const commune = profiles[candidate];
      if (!commune) return [];
      const chosenAgain = variations.filter((one) => one.communes.includes(commune)).length;
      // A commune that is not far has nobody to reach, however many live there.
      const home = reached.includes(candidate) ? candidate : (reached[0] ?? candidate);
      const most = reached.reduce((a, b) => (weight(b) > weight(a) ? b : a), home);
      const there = most === candidate ? undefined : profiles[most];
      const before = new Set(list.slice(0, nth).flatMap((stop) => stop.reached));
      const elsewhere = there
        ? {
            commune: there,
            living: people([most]),
            reached: people((within[most] ?? []).filter((rank) => !before.has(rank))),
          }
        : null;
      return [{ commune, equals: communesAt(equals), chosenAgain, elsewhere, ...people(reached) }];
    });
  const stopsWithin = (within: typeof today) => nextStops(cover(within, 'point'), within);
  return {
    question,
    base,
    beyond: beyond(any),
    beyondLate: beyond(open),
    far: farPeople,
    unsure: people(unsure),
    apart: people(apart),
    stops: nextStops(chosen, today),
    supposed:
      chosen.length === 0 && unsure.length > 0 ? stopsWithin(reach(inOrder(far, unsure))) : [],
    together: people(chosen.flatMap(({ reached }) => reached)),
    variations,
    onlyList: known.length === 1 ? (known[0] ?? null) : null,
    distancesKm: new Map(profiles.map(({ code }, i) => [code, asked.known[i] ?? Infinity])),
    existing: new Map(
      asked.held.flatMap((place, i) => {
        const code = profiles[i]?.code;
        return place && code !== undefined ? [[code, place] as const] : [];
      }),
    ),
    extended: extendedAmong(own, points),
    places: placesAround(points, need),
    relief: reliefIn(farPeople.communes),
    withoutRoad: farPeople.communes.filter(({ code }) => isWithoutRoad(code)),
  };
}

/** Communes of which a place, whatever it is for, lies beyond 5 km of their centre: it tells how far they go. */
function extendedAmong(
  own: readonly Located[],
  points: readonly HelpPoint[],
): readonly CommuneProfile[] {
  const centres = new Map(own.map((centre) => [centre.commune.code, centre]));
  const extended = new Set(
    points.flatMap((point) => {
      const centre = centres.get(point.commune);
      return centre && kilometresBetween(centre, point) > DISTANCES_KM[0] ? [point.commune] : [];
    }),
  );
  return own.flatMap(({ commune }) => (extended.has(commune.code) ? [commune] : []));
}

interface Located extends Centre {
  readonly commune: CommuneProfile;
}

function located(commune: CommuneProfile): Located[] {
  const { code, surroundings } = commune;
  if (surroundings === null) return [];
  const { latitude, longitude } = surroundings;
  return [{ commune, zone: zoneOf(code), latitude, longitude }];
}

/** People of a need in each commune, at each end of the range. */
function weightsOf(
  shares: RangeColumns,
  communes: readonly Pick<CommuneProfile, 'population'>[],
): Readonly<Record<keyof Range, Float64Array>> {
  const at = (end: keyof Range) =>
    Float64Array.from(communes, ({ population }, i) => population * (shares[end][i] ?? 0));
  return { low: at('low'), point: at('point'), high: at('high') };
}

/** The place that each commune holds: one known to answer first, then the nearest to its centre. */
function nearestHeldBy(own: readonly Located[], points: readonly HelpPoint[], detour: number) {
  const inside = groupBy(points, ({ commune }) => commune);
  return (asked: CoverageCriteria): readonly (ExistingPlace | undefined)[] =>
    own.map((centre) => {
      let held: ExistingPlace | undefined;
      for (const point of inside.get(centre.commune.code) ?? []) {
        const answer = answerOf(point, asked);
        if (answer === 'no') continue;
        const one = { km: kilometresBetween(centre, point) * detour, sure: answer === 'yes' };
        const better = !held || (one.sure === held.sure ? one.km < held.km : one.sure);
        if (better) held = one;
      }
      return held;
    });
}

/** Kilometres from each commune, detour included, and the places that they are measured to. */
interface Distances {
  /** What each commune holds itself. */
  readonly held: readonly (ExistingPlace | undefined)[];
  readonly known: Float64Array;
  readonly nearestKnown: Nearest<HelpPoint>;
  /** To the nearest place that answers or may. */
  readonly possible: Float64Array;
  readonly nearestPossible: Nearest<HelpPoint>;
}

/** @returns distances to what answers; `among` were measured for a question that more places answer */
function distancesFrom(own: readonly Located[], points: readonly HelpPoint[], detour: number) {
  const heldBy = nearestHeldBy(own, points, detour);
  return (asked: CoverageCriteria, among?: Distances): Distances => {
    const answers = (point: HelpPoint) => answerOf(point, asked) === 'yes';
    const mayAnswer = (point: HelpPoint) => answerOf(point, asked) !== 'no';
    const nearestPossible = nearestOf(own, points, mayAnswer, among?.nearestPossible);
    const nearestKnown = nearestOf(own, points, answers, among?.nearestKnown ?? nearestPossible);
    const kilometres = (nearest: Nearest<HelpPoint>) =>
      kilometresTo(own, nearest).map((km) => km * detour);
    return {
      held: heldBy(asked),
      known: kilometres(nearestKnown),
      nearestKnown,
      possible: kilometres(nearestPossible),
      nearestPossible,
    };
  };
}

/**
 * Ranks of the communes beyond a distance: of any place that may answer, or only of those known to; `apart`, those of
 * which the centre alone is, since they hold a place. One that may answer tells nothing of who is far either.
 */
function farther({ held, known, possible }: Distances, km: number) {
  const sure: number[] = [];
  const unsure: number[] = [];
  const apart: number[] = [];
  for (const [rank, distance] of known.entries()) {
    if (distance <= km) continue;
    const own = held[rank];
    const isUnsure = own !== undefined || (possible[rank] ?? 0) <= km;
    (own?.sure ? apart : isUnsure ? unsure : sure).push(rank);
  }
  return { sure, unsure, apart };
}

function inOrder(some: readonly number[], others: readonly number[]): readonly number[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a - b);
}

/** Of communes that reach as many: where most of those reached live, then the most peopled, then the first code. */
function mostAtHome(weights: Float64Array, communes: readonly CommuneProfile[]): Choose {
  return (equals, reached) => {
    // A commune that is not far has nobody to reach, however many live there.
    const atHome = (rank: number) => (reached(rank).includes(rank) ? (weights[rank] ?? 0) : 0);
    const population = (rank: number) => communes[rank]?.population ?? 0;
    return equals.reduce((best, one) => {
      const more = atHome(one) - atHome(best) || population(one) - population(best);
      return more > 0 ? one : best;
    });
  };
}

function placesAround(points: readonly HelpPoint[], need: Need): PlacesAround {
  const of = (wanted: ReturnType<typeof answerOf>) =>
    points.filter((point) => answerOf(point, { need, late: false }) === wanted);
  const answering = of('yes');
  return {
    answering,
    unknown: of('unknown'),
    withHours: answering.filter(({ opening }) => opening !== 'unknown').length,
    late: answering.filter(({ opening }) => opening === 'late').length,
    lists: PLACE_LISTS.filter((list) =>
      points.some(({ lists }) => NEEDS.some((one) => lists[one].includes(list))),
    ),
  };
}

function reliefIn(communes: readonly CommuneProfile[]): Relief {
  const of = (wanted: ReturnType<typeof reliefOf>) =>
    communes.filter((one) => isMountain(one) && reliefOf(one.departement.code) === wanted);
  return {
    allOver: of('all-over').length,
    partly: [...new Set(of('partly').map(({ departement }) => departement.nom))],
  };
}
