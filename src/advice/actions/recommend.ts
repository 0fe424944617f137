// The first actions of a territory: the rows that its figures, places and answers trigger, ranked.
// docs/ADVICE.md §5.

import { kilometres } from '../../explain/numbers.ts';
import { epciName } from '../../explain/of-epci.ts';
import { ofPlace } from '../../explain/of-place.ts';
import { atPlace } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import type { AreaKind } from '../../terms/estimate.ts';
import type { LocalPlace } from '../../terms/place.ts';
import type { LocalActor } from '../actors/actor.ts';
import type { TerritoryContext } from '../context.ts';
import { mapOfPlaces } from '../map-link.ts';
import { straight, thePlace } from '../place-names.ts';
import type { ReadinessAnswers } from '../readiness/questions.ts';
import type { Reason } from '../reasons/reason.ts';
import {
  type AnyEstimate,
  isCommune,
  isHamlet,
  type Situation,
  situationOf,
} from '../situation.ts';
import type { Action } from './action.ts';
import type { ActionFacts } from './action-row.ts';
import { ACTIONS, type ActionId, type KnownAction } from './all-actions.ts';
import type { Carrier } from './effort.ts';
import { EXAMPLE_SCORE, exampleOf, isShownDone } from './examples.ts';
import { type ActionLink, linkText } from './links.ts';

const MAX_ACTIONS = 10;
const MAX_REASONS = 4;

/**
 * Five to ten first actions, most telling first, each with its reasons; none where nobody lives. Pure and
 * deterministic.
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
  const kept = (row: KnownAction) => row.always === true || exampleOf(row, situation) !== null;
  const general = ACTIONS.filter(kept).flatMap((row) => actionOf(row, situation));
  const local = ACTIONS.filter((row) => !kept(row)).flatMap((row) => actionOf(row, situation));
  const first = withPlace(local.sort(byScore), MAX_ACTIONS - general.length);
  return [...first, ...general].sort(byScore);
}

/** The first `limit`, one of which is about a place if any is: an offer stands on its three pillars. */
function withPlace(sorted: readonly Action[], limit: number): Action[] {
  const kept = sorted.slice(0, limit);
  const place = sorted.find(({ pillar }) => pillar === 'place');
  if (place && !kept.includes(place)) kept.splice(-1, 1, place);
  return kept;
}

function byScore(a: Action, b: Action): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
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
  const action = described(row, situation);
  return action.because.length > 0 ? action : { ...action, because: [{ code: 'kept' }] };
}

function actionOf(row: KnownAction, situation: Situation): Action[] {
  if (exampleOf(row, situation)) return [described(row, situation)];
  if (isShownDone(row, situation)) return [];
  const holds =
    row.when.every((trigger) => trigger(situation) !== null) &&
    !row.unless?.some((trigger) => trigger(situation) !== null);
  return holds && suits(row, situation) ? [described(row, situation)] : [];
}

/** A hamlet is not asked what only a commune with means can do, unless its visitor brings it up. */
function suits(row: KnownAction, situation: Situation): boolean {
  if (!isHamlet(situation) || row.hamlet) return true;
  return row.when.some((trigger) => {
    const code = trigger(situation)?.code;
    return code === 'answer' || code === 'mark';
  });
}

function described(row: KnownAction, situation: Situation): Action {
  const needed = row.when.map((trigger) => trigger(situation));
  const also = (row.also ?? []).map(([weight, trigger]) => ({
    weight,
    reason: trigger(situation),
  }));
  const fired = also.filter(({ reason }) => reason !== null);
  const { id, pillar, tiers, effort } = row;
  const example = exampleOf(row, situation);
  const words = example ?? row.words(factsOf(row, situation));
  const reasons = [...needed, ...fired.map(({ reason }) => reason)];
  return {
    id,
    title: words.title,
    ...(words.decision === undefined ? {} : { decision: words.decision }),
    because: distinct(example ? [{ code: 'already' }] : reasons),
    tiers,
    pillar,
    effort,
    carrier: example?.carrier ?? carrierOf(row, situation),
    fact: words.fact,
    firstStep: words.firstStep,
    link: linkOf(row, situation),
    source: example ? 'lesBonsClics-elus' : row.source,
    score: example ? EXAMPLE_SCORE : fired.reduce((sum, { weight }) => sum + weight, row.base),
  };
}

/** The reasons that hold, each said once. */
function distinct(reasons: readonly (Reason | null)[]): Reason[] {
  const said = new Map<string, Reason>();
  for (const reason of reasons) if (reason !== null) said.set(JSON.stringify(reason), reason);
  return [...said.values()].slice(0, MAX_REASONS);
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

function factsOf(row: KnownAction, situation: Situation): ActionFacts {
  const { context, actors } = situation;
  const places = row.about?.(situation) ?? [];
  const [place] = places;
  return {
    at: context.kind === 'commune' ? atPlace(context.nom) : AT[context.kind],
    of: context.kind === 'commune' ? ofPlace(context.nom) : OF[context.kind],
    level: context.kind,
    place:
      place === undefined ? null : thePlace(place, !isCommune(situation) || place.distanceKm > 0),
    places: places.length,
    distance: place === undefined || place.distanceKm === 0 ? null : distanceOf(place, context),
    epcis: context.epcis,
    withoutRoad: context.withoutRoad,
    hamlet: isHamlet(situation),
    epci: context.epci && epciName(context.epci.nom),
    departement: context.departement?.nom ?? null,
    region: context.region,
    area: !isCommune(situation),
    ccas: actors.some(({ kind, status }) => kind === 'ccas' && status !== 'a-verifier'),
    socialOffice: context.specialStatus ? fr`centre d'action sociale` : fr`CCAS`,
    actors: actors.filter(({ status }) => status === 'present').length,
    network: isNetwork(context),
  };
}

/** Farther, as the crow flies, nothing is said to be close. */
const MAX_CLOSE_KM = 6;

function distanceOf({ distanceKm }: LocalPlace, { mountain }: TerritoryContext): string {
  return distanceKm < MAX_CLOSE_KM && !mountain
    ? fr`tout près`
    : fr`à ${kilometres(distanceKm)} ${straight(mountain ? true : undefined)}`;
}

/** Levels that act through others: they hold no workshop and open no counter themselves. */
function isNetwork({ kind }: TerritoryContext): boolean {
  return kind === 'departement' || kind === 'region' || kind === 'france';
}

/** The first carrier of the row that is there, or the authority of the territory. */
function carrierOf(row: KnownAction, situation: Situation): Carrier {
  const { context, actors } = situation;
  if (context.kind === 'departement' || context.kind === 'region') return context.kind;
  const here = (carrier: Carrier): boolean => {
    if (carrier === 'epci') return context.epci !== null;
    if (carrier === 'departement') return context.departement !== null;
    if (carrier === 'mairie') return isCommune(situation);
    return actors.some(
      ({ kind, status, distanceKm }) =>
        kind === carrier && status !== 'a-verifier' && (distanceKm ?? 0) === 0,
    );
  };
  const authority = context.epci === null ? 'departement' : 'epci';
  return row.carriers.find(here) ?? (isCommune(situation) ? 'mairie' : authority);
}

/** The national map opens on the territory itself. */
function linkOf({ link }: KnownAction, { context }: Situation): ActionLink {
  return link === 'carte' ? { ...linkText.carte, href: mapOfPlaces(context) } : linkText[link];
}
