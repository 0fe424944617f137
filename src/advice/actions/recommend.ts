// The first actions of a territory: the rows that its figures, places and answers trigger, ranked.
// docs/ADVICE.md §5.

import { kilometres } from '../../explain/numbers.ts';
import { epciName } from '../../explain/of-epci.ts';
import { ofPlace } from '../../explain/of-place.ts';
import { atPlace } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import type { AreaKind } from '../../terms/estimate.ts';
import type { LocalPlace } from '../../terms/place.ts';
import { isWithoutRoad } from '../../terms/zone.ts';
import { roadTo } from '../access.ts';
import type { LocalActor } from '../actors/actor.ts';
import type { TerritoryContext } from '../context.ts';
import { mapOfPlaces } from '../map-link.ts';
import { straight, thePlace } from '../place-names.ts';
import type { ReadinessAnswers } from '../readiness/questions.ts';
import { knownActors } from '../reasons/actors.ts';
import { TOWN as MIN_FOR_A_SPACE, namedHere } from '../reasons/places.ts';
import type { Reason } from '../reasons/reason.ts';
import {
  type AnyEstimate,
  CLOSE_KM,
  isCommune,
  isHamlet,
  isWithinReach,
  nearestFixed,
  type Situation,
  situationOf,
  tooFew,
} from '../situation.ts';
import { usualNeeds } from '../sizing/sizing.ts';
import { roughly } from '../sizing/words.ts';
import type { Action } from './action.ts';
import type { ActionFacts, Size } from './action-row.ts';
import { ACTIONS, type ActionId, type KnownAction } from './all-actions.ts';
import { authorityOf, type Carrier, epciCarrier, townHallCarrier } from './effort.ts';
import { EXAMPLE_SCORE, type Example, examplesOf } from './examples.ts';
import { type ActionLink, linkText } from './links.ts';

const MAX_ACTIONS = 10;
const MAX_REASONS = 4;

/**
 * Five to ten first actions, most telling first, each with its reasons; none where nobody lives, nor for a territory
 * of fewer than 20 inhabitants, which no council has. Pure and deterministic.
 * Those that are good everywhere keep their line; the others share what is left.
 * `estimate` is a commune's or a territory's; `actors` come from localActors() or actorsIn() with the
 * visitor's marks; `context` from communeContext() or areaContext().
 */
export function recommend(
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
  readiness: ReadinessAnswers = {},
): Action[] {
  if (context.population === 0) return [];
  const situation = situationOf(estimate, actors, context, readiness);
  if (!isCommune(situation) && tooFew(situation)) return [];
  const examples = examplesOf(context);
  const general: Proposal[] = [];
  const local: Proposal[] = [];
  for (const row of ACTIONS) {
    const one = proposed(row, situation, examples);
    if (one === null) continue;
    (row.always === true ? general : local).push(one);
  }
  const first = withPlace(helpFirst(local).sort(byScore), MAX_ACTIONS - general.length);
  const described = worded(situation);
  return [...first, ...general].sort(byScore).map(described);
}

/** What ranks an action, before anything is said of it: most that hold are not shown. */
interface Proposal {
  readonly row: KnownAction;
  readonly example: Example | null;
  /** Those that hold, strongest first. */
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** Help comes just before what is to come after it: equipment is no use to who cannot use it alone. */
function helpFirst(proposals: readonly Proposal[]): Proposal[] {
  const [help] = proposals.filter(({ row }) => row.assists).sort(byScore);
  const after = proposals.filter(({ row }) => row.afterHelp).map(({ score }) => score);
  return proposals.map((one) =>
    one === help ? { ...one, score: Math.max(one.score, ...after.map((score) => score + 1)) } : one,
  );
}

/**
 * The first `limit`, one of which tells where excluded people are assisted if any does, or else is about a place: an offer
 * stands on its three pillars, and those who need it most are sent somewhere.
 */
function withPlace(sorted: readonly Proposal[], limit: number): Proposal[] {
  const kept = sorted.slice(0, limit);
  const place =
    sorted.find(({ row }) => row.assists) ?? sorted.find(({ row }) => row.pillar === 'place');
  if (place === undefined || kept.includes(place)) return kept;
  // Neither what the visitor asks for nor what the commune is cited for makes way.
  const last = kept.findLastIndex(
    ({ example, reasons }) => example === null && !isAskedFor(reasons),
  );
  if (last >= 0) kept[last] = place;
  return kept;
}

function byScore(a: Proposal, b: Proposal): number {
  return b.score - a.score || (a.row.id < b.row.id ? -1 : 1);
}

/**
 * One action, whether or not it holds here: for a plan that keeps it while marks and answers change.
 * Its reasons are those that still hold, or that it was kept. null for an action without a row.
 */
export function actionFor(
  id: ActionId,
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
  readiness: ReadinessAnswers = {},
): Action | null {
  const row = ACTIONS.find((one) => one.id === id);
  if (!row) return null;
  const situation = situationOf(estimate, actors, context, readiness);
  const example = examplesOf(context).find((one) => one.id === id);
  const own = row.when.flatMap((trigger) => trigger(situation) ?? []);
  const action = worded(situation)(
    example ? exemplary(row, example) : furthered(row, situation, own),
  );
  return action.because.length > 0 ? action : { ...action, because: [{ code: 'kept' }] };
}

/** The action where it holds. */
function proposed(
  row: KnownAction,
  situation: Situation,
  examples: readonly Example[],
): Proposal | null {
  for (const example of examples) {
    if (example.id === row.id) return exemplary(row, example);
    if (example.shows?.includes(row.id)) return null;
  }
  const reasons: Reason[] = [];
  for (const trigger of row.when) {
    const reason = trigger(situation);
    if (reason === null) return null;
    reasons.push(reason);
  }
  for (const trigger of row.unless ?? []) if (trigger(situation) !== null) return null;
  return suits(row, situation, reasons) ? furthered(row, situation, reasons) : null;
}

/** A hamlet is not asked what only a commune with means can do, unless its visitor brings it up. */
function suits(row: KnownAction, situation: Situation, reasons: readonly Reason[]): boolean {
  if (!isHamlet(situation) || row.hamlet) return true;
  return isAskedFor(reasons);
}

/** Its visitor brought it up. */
function isAskedFor(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === 'answer' || code === 'mark');
}

function exemplary(row: KnownAction, example: Example): Proposal {
  return { row, example, reasons: [{ code: 'already' }], score: EXAMPLE_SCORE };
}

/** With what makes it matter more here, added to the `reasons` of its own that hold. */
function furthered(row: KnownAction, situation: Situation, reasons: Reason[]): Proposal {
  let score = row.base;
  for (const [weight, trigger] of row.also ?? []) {
    const reason = trigger(situation);
    if (reason === null) continue;
    score += weight;
    reasons.push(reason);
  }
  return { row, example: null, reasons, score };
}

/** Puts words on actions of one situation. */
function worded(situation: Situation): (proposal: Proposal) => Action {
  const common = commonFacts(situation);
  return ({ row, example, reasons, score }) => {
    const { id, pillar, tiers, effort } = row;
    const facts = row.about ? aboutPlaces(common, row.about(situation), situation) : common;
    const words = example ?? row.words(facts);
    return {
      id,
      title: words.title,
      decision: words.decision,
      because: distinct(reasons),
      tiers,
      pillar,
      effort,
      carrier: example?.carrier ?? carrierOf(row, situation),
      fact: words.fact,
      firstStep: words.firstStep,
      link: linkOf(row, situation),
      source: example ? 'lesBonsClics-elus' : row.source,
      score,
    };
  };
}

/** The reasons that hold, each said once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const said: Reason[] = [];
  for (const reason of reasons) {
    if (said.length < MAX_REASONS && !said.some((before) => isSame(before, reason)))
      said.push(reason);
  }
  return said;
}

function isSame(a: Reason, b: Reason): boolean {
  return a.code === b.code && JSON.stringify(a) === JSON.stringify(b);
}

const OF: Readonly<Record<AreaKind, string>> = {
  epci: fr`du territoire`,
  ept: fr`du territoire`,
  selection: fr`du territoire`,
  departement: fr`du département`,
  region: fr`de la région`,
  france: fr`de France`,
};

/** Where, as a sentence says it: the territory itself, or its level. */
const AT: Readonly<Record<AreaKind, string>> = {
  epci: fr`sur le territoire`,
  ept: fr`sur le territoire`,
  selection: fr`sur le territoire`,
  departement: fr`dans le département`,
  region: fr`dans la région`,
  france: fr`en France`,
};

/** From so many inhabitants, one room opened an hour a week is no first step; from the second, nor are a few. */
const TOWN = 20_000;
const CITY = 100_000;

function sizeOf(population: number): Size {
  if (population < TOWN) return 'village';
  return population < CITY ? 'town' : 'city';
}

/** All of it is overseas. */
function isOverseasAlone({ communesOverseas, members }: TerritoryContext): boolean {
  return communesOverseas === members.length;
}

/** As everywhere in the advice, fewer inhabitants are a small commune: it has a computer or two. */
const MIN_TO_RENEW = 3_500;

/** What the words of every action may name. */
function commonFacts(situation: Situation): ActionFacts {
  const { context, actors, inside, estimate } = situation;
  const nearest = nearestFixed(situation, 'franceServices');
  const { sessions, halfDays } = usualNeeds(estimate);
  return {
    at: context.kind === 'commune' ? atPlace(context.nom) : AT[context.kind],
    of: context.kind === 'commune' ? ofPlace(context.nom) : OF[context.kind],
    surveyed: !context.outsideSurveyField,
    overseas: isOverseasAlone(context),
    // Alone, a commune has no network to act through, whatever its level.
    level: context.kind !== 'commune' && context.members.length === 1 ? 'selection' : context.kind,
    epcis: context.epcis,
    withoutRoad: context.withoutRoad,
    partlyWithoutRoad: context.members.some(isWithoutRoad),
    neighbour: nearest !== null && isWithinReach(nearest) ? thePlace(nearest) : null,
    inside: inside.length,
    mayBeHere: namedHere(situation) !== null,
    space: context.population >= MIN_FOR_A_SPACE,
    renews: context.population >= MIN_TO_RENEW,
    size: sizeOf(context.population),
    part: context.members.length > 1 ? 'commune' : 'quartier',
    need: {
      sessions: roughly(sessions.perYear.high),
      halfDays: roughly(halfDays.perYear.high),
    },
    hamlet: isHamlet(situation),
    epci: context.epci && epciName(context.epci.nom),
    departement: context.departement?.nom ?? null,
    region: context.region,
    area: !isCommune(situation) && context.members.length > 1,
    ccas: actors.some(({ kind, status }) => kind === 'ccas' && status !== 'a-verifier'),
    socialOffice: context.specialStatus ? fr`centre d'action sociale` : fr`CCAS`,
    actors: knownActors(situation).length,
    network: isNetwork(context),
    place: null,
    places: 0,
    distance: null,
  };
}

/** And of the places that it is about. */
function aboutPlaces(
  common: ActionFacts,
  places: readonly LocalPlace[],
  situation: Situation,
): ActionFacts {
  const [place] = places;
  if (place === undefined) return common;
  const { distanceKm } = place;
  return {
    ...common,
    place: thePlace(place, !isCommune(situation) || distanceKm > 0),
    places: places.length,
    distance: distanceKm === 0 ? null : distanceOf(place, situation.context),
  };
}

function distanceOf({ distanceKm }: LocalPlace, context: TerritoryContext): string {
  const { road } = roadTo(context.road, distanceKm);
  if (distanceKm < CLOSE_KM && road === undefined) return fr`tout près`;
  // What is to be checked by road is told with the reason: a title is short.
  return fr`à ${kilometres(distanceKm)} ${straight(road === 'check' ? undefined : road)}`;
}

/** Levels that act through others: they hold no workshop and open no counter themselves. */
function isNetwork({ kind, members, region, epcis }: TerritoryContext): boolean {
  // Paris is a département of one commune: it acts itself.
  if (members.length < 2) return false;
  // Communes of several régions sit around no table.
  return kind === 'selection'
    ? region === null && epcis > 1
    : kind !== 'epci' && kind !== 'ept' && kind !== 'commune';
}

/** Of a commune, the first carrier of the row that is there; of a territory, the authority that reads its page. */
function carrierOf({ carriers }: KnownAction, situation: Situation): Carrier {
  const { context, actors } = situation;
  const { kind, epci, epcis, departement, region, members, specialStatus } = context;
  if (kind === 'region') return authorityOf(kind, region?.code);
  if (kind === 'departement') return authorityOf(kind, departement?.code);
  if (kind !== 'commune' && members.length > 1) {
    if (epci !== null) return isOwedByCias(carriers, actors) ? 'cias' : epciCarrier(epci.code);
    const scattered = departement === null && epcis > 0;
    return scattered ? 'epcis' : authorityOf('departement', departement?.code);
  }
  const here = (carrier: Carrier): boolean => {
    if (carrier === 'epci') return epci !== null;
    if (carrier === 'departement') return departement !== null;
    return actors.some(
      (actor) =>
        actor.kind === carrier && actor.status !== 'a-verifier' && (actor.distanceKm ?? 0) === 0,
    );
  };
  const carrier = carriers.find(here) ?? 'mairie';
  if (carrier === 'departement') return authorityOf(carrier, departement?.code);
  if (carrier === 'epci' && epci !== null) return epciCarrier(epci.code);
  if (carrier === 'mairie') return townHallCarrier(members[0]);
  return carrier === 'ccas' && (epcis === 0 || specialStatus) ? 'ccas-alone' : carrier;
}

const CIAS = /\bcias\b|intercommunal/i;

/** What the law asks of a CCAS or CIAS alone, where a list has the CIAS of the intercommunalité. */
function isOwedByCias(carriers: readonly Carrier[], actors: readonly LocalActor[]): boolean {
  return (
    carriers.every((carrier) => carrier === 'ccas') &&
    actors.some(({ kind, name, place }) => kind === 'ccas' && place !== null && CIAS.test(name))
  );
}

/** The national map opens on the territory itself; overseas, LaCollecte.tech may not act. */
function linkOf({ link }: KnownAction, { context }: Situation): ActionLink {
  if (link === 'laCollecte' && isOverseasAlone(context)) return linkText.lesBases;
  return link === 'carte' ? { ...linkText.carte, href: mapOfPlaces(context) } : linkText[link];
}
