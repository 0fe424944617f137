// What a council is told, whether it is that of a commune or of a territory: one shape for the five documents.
import {
  type Action,
  communeContext,
  EMPTY_PLAN,
  isActive,
  type LocalActor,
  mapOfPlaces,
  offeredIn,
  plannedActions,
  type RoadDoubt,
  type VisitorPlan,
} from '../../src/advice/index.ts';
import { advise } from '../../src/advise.ts';
import { placeLabel, typeset } from '../../src/explain/index.ts';
import type { AreaEstimate, Estimate, Model } from '../../src/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { AreaKind } from '../../src/terms/estimate.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { communeReasons, type ReasonSentences } from '../../src/territories/index.ts';
import { listNoticeSentences } from '../list-notices.ts';
import type { ReportMap } from '../map/map-of-report.ts';
import {
  besideReliability,
  communeNotices,
  missingNotices,
  missingOfCommune,
  reliabilityAndLender,
  reportNotices,
} from '../notices.ts';
import type { Provenance } from '../provenance.ts';
import type { TerritoryReport } from '../report.ts';
import { areaRank, byUse, placesNear } from './near.ts';

export interface CouncilSource {
  readonly kind: 'commune' | AreaKind;
  /** null for France and lists. */
  readonly code: string | null;
  readonly nom: string;
  /** Its name with its département, for a title: 3 679 communes share theirs. */
  readonly label: string;
  readonly estimate: Estimate | AreaEstimate;
  readonly reasons: ReasonSentences;
  /** Of one commune: how reliable its figures are. */
  readonly reliability: readonly string[];
  /** What must be known of the figures, as the page says it. */
  readonly notices: readonly string[];
  /** Of those, whose statistics stand in for missing ones. */
  readonly missing: readonly string[];
  /** Of a list of communes: what it lost on the way. */
  readonly list: readonly string[];
  readonly model: Pick<Model, 'id' | 'reference'>;
  /** None that the visitor says to be absent. */
  readonly actors: readonly LocalActor[];
  readonly actions: readonly Action[];
  /** Those of the visitor's plan, in its order; none without a plan. */
  readonly chosen: readonly Action[];
  /** What the founding articles say that residents find there: nothing for nearly all. */
  readonly offered: readonly string[];
  /** Where a resident may go, in the order in which they are named. */
  readonly places: readonly LocalPlace[];
  /** What a straight line hides. */
  readonly road: RoadDoubt | null;
  /** Where a resident finds others: the page of the place, or the national map. */
  readonly link: string;
  /** Of a territory that is drawn: for its slides. */
  readonly drawn?: ReportMap;
  readonly provenance: Provenance;
}

/** Known places are many: no sheet of paper holds them, and no choice among them is made in silence. */
export function isWide({ kind }: Pick<CouncilSource, 'kind'>): boolean {
  return kind === 'departement' || kind === 'region' || kind === 'france';
}

/** As many as a sheet holds; the others are where its code leads. */
const MAX_PLACES = 6;

/** As many places as half a page holds. */
export const IN_AN_ARTICLE = 3;

/**
 * Of several communes: one place in each before a second one anywhere, by `areaRank`, then those of the communes where most
 * people live; of each commune, the most useful first.
 */
function servingMost(
  actors: readonly LocalActor[],
  communes: readonly Pick<CommuneProfile, 'code' | 'population'>[],
): LocalPlace[] {
  const residents = new Map(communes.map(({ code, population }) => [code, population]));
  const of = ({ communeCode }: LocalPlace) => residents.get(communeCode) ?? 0;
  const sorted = actors
    .flatMap(({ place }) => place ?? [])
    .sort((a, b) => areaRank(a) - areaRank(b) || of(b) - of(a) || byUse(a, b));
  const named = new Map<string, number>();
  return sorted
    .map((place) => {
      const before = named.get(place.communeCode) ?? 0;
      named.set(place.communeCode, before + 1);
      return { place, before };
    })
    .sort((a, b) => a.before - b.before)
    .slice(0, MAX_PLACES)
    .map(({ place }) => place);
}

/** The nearest ones of a commune, the France services where its advice sends people before all. */
function placesOfOne(
  actors: readonly LocalActor[],
  actions: readonly Action[],
  road: RoadDoubt | null,
): LocalPlace[] {
  const sentTo = actions.some(({ id }) => id === 'france-services-voisin');
  return placesNear(actors, road, sentTo).slice(0, MAX_PLACES);
}

/**
 * @param places those of its département, from `store.places`, and those of the visitor's own lists
 * @param said what the visitor knows, answered and chose: followed as its page follows it, without who does what
 */
export function councilOfCommune(
  diagnosis: Diagnosis,
  commune: CommuneProfile,
  places: readonly LocalPlace[],
  provenance: Provenance,
  said: VisitorPlan = EMPTY_PLAN,
): CouncilSource {
  const { estimate, model } = diagnosis;
  const { actors: all, actions } = advise(commune, estimate, places, said);
  const situation = { estimate, commune, actors: all, actions };
  const actors = all.filter(isActive);
  const context = communeContext(commune);
  return {
    kind: 'commune',
    code: commune.code,
    nom: commune.nom,
    label: placeLabel(commune.nom, commune.departement),
    estimate,
    reasons: communeReasons(diagnosis),
    reliability: reliabilityAndLender(diagnosis),
    notices: communeNotices(besideReliability(diagnosis)),
    missing: missingOfCommune(besideReliability(diagnosis)),
    list: [],
    model,
    actors,
    actions,
    chosen: plannedActions(said, situation).map(({ action }) => action),
    offered: offeredIn(context),
    places: placesOfOne(actors, actions, context.road),
    road: context.road,
    link: provenance.address ?? mapOfPlaces(context),
    provenance,
  };
}

/**
 * Of a territory of one commune, what its page gives.
 * @param map address of its places on the national map, for a report without a page of its own
 * @param drawn its own map, where it has one: left out for what shows none
 */
export function councilOfTerritory(
  report: TerritoryReport,
  map: string,
  drawn: ReportMap | null = null,
): CouncilSource {
  const { total, reasons, diagnosis, model, actors, actions, provenance, lines } = report;
  const only = onlyOf(lines);
  const context = only && communeContext(only.commune);
  const told = { ...report, diagnosis: diagnosis && besideReliability(diagnosis) };
  return {
    kind: context ? 'commune' : total.area.kind,
    code: context ? context.code : total.area.code,
    nom: total.area.nom,
    label: only ? placeLabel(only.commune.nom, only.commune.departement) : typeset(total.area.nom),
    estimate: total,
    reasons,
    reliability: reliabilityAndLender(diagnosis),
    notices: reportNotices(told),
    missing: missingNotices(told),
    list: listNoticeSentences(report.listNotices),
    model,
    actors,
    actions,
    chosen: [],
    offered: context ? offeredIn(context) : [],
    places: context
      ? placesOfOne(actors, actions, context.road)
      : servingMost(
          actors,
          lines.map(({ commune }) => commune),
        ),
    // The places of several communes are their own: no distance is told.
    road: context?.road ?? null,
    link: provenance.address ?? map,
    ...(drawn === null || drawn.location ? {} : { drawn }),
    provenance,
  };
}
