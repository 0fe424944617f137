// The first actions of a territory: the rules that its figures, places and answers trigger, ranked.
// CONTENT §5.

import { atPlace } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import type { Action, ActionId, ActionLink, Carrier, Reason } from '../terms/action.ts';
import type { LocalActor } from '../terms/actor.ts';
import type { TerritoryContext } from '../terms/context.ts';
import type { ReadinessAnswers } from '../terms/readiness.ts';
import { mapOfPlaces } from './map-link.ts';
import { RULES } from './rules/index.ts';
import type { ActionRule } from './rules/rule.ts';
import { type AnyEstimate, isCommune, type Situation, situationOf } from './situation.ts';
import type { ActionFacts } from './words/action-facts.ts';
import { firstActionText } from './words/actions.ts';
import { linkText } from './words/links.ts';
import { thePlace } from './words/place-names.ts';

const MOST_ACTIONS = 10;
const MOST_REASONS = 4;

/**
 * Five to ten first actions, most telling first, each with its reasons; pure and deterministic.
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
  const situation = situationOf(estimate, actors, context, readiness);
  const general = RULES.filter((rule) => rule.always).flatMap((rule) => actionOf(rule, situation));
  const local = RULES.filter((rule) => !rule.always).flatMap((rule) => actionOf(rule, situation));
  const kept = withPlace(local.sort(byScore), MOST_ACTIONS - general.length);
  return [...kept, ...general].sort(byScore);
}

/** The first `most`, one of which is about a place if any is: an offer stands on its three pillars. */
function withPlace(sorted: readonly Action[], most: number): Action[] {
  const kept = sorted.slice(0, most);
  const place = sorted.find(({ pillar }) => pillar === 'place');
  if (place && !kept.includes(place)) kept.splice(-1, 1, place);
  return kept;
}

function byScore(a: Action, b: Action): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/**
 * One action, whether or not its rule holds: for a plan that keeps it while marks and answers change.
 * Its reasons are those that still hold, or that it was kept. null for an action without a rule.
 */
export function actionFor(
  id: ActionId,
  estimate: AnyEstimate,
  actors: readonly LocalActor[],
  context: TerritoryContext,
  readiness: ReadinessAnswers = {},
): Action | null {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return null;
  const situation = situationOf(estimate, actors, context, readiness);
  const action = described(rule, situation);
  return action.because.length > 0 ? action : { ...action, because: [{ code: 'kept' }] };
}

function actionOf(rule: ActionRule, situation: Situation): Action[] {
  const holds =
    rule.when.every((trigger) => trigger(situation) !== null) &&
    !rule.unless?.some((trigger) => trigger(situation) !== null);
  return holds ? [described(rule, situation)] : [];
}

function described(rule: ActionRule, situation: Situation): Action {
  const needed = rule.when.map((trigger) => trigger(situation));
  const also = (rule.also ?? []).map(([weight, trigger]) => ({
    weight,
    reason: trigger(situation),
  }));
  const fired = also.filter(({ reason }) => reason !== null);
  const { id, pillar, tiers, effort, source } = rule;
  const words = firstActionText[id](factsOf(rule, situation));
  return {
    id,
    title: words.title,
    because: distinct([...needed, ...fired.map(({ reason }) => reason)]),
    tiers,
    pillar,
    effort,
    carrier: carrierOf(rule, situation),
    fact: words.fact,
    firstStep: words.firstStep,
    link: linkOf(rule, situation),
    source,
    score: fired.reduce((score, { weight }) => score + weight, rule.base),
  };
}

/** The reasons that hold, each said once. */
function distinct(reasons: readonly (Reason | null)[]): Reason[] {
  const said = new Map<string, Reason>();
  for (const reason of reasons) if (reason !== null) said.set(JSON.stringify(reason), reason);
  return [...said.values()].slice(0, MOST_REASONS);
}

function factsOf(rule: ActionRule, situation: Situation): ActionFacts {
  const { context, actors } = situation;
  const place = rule.about?.(situation) ?? null;
  const area = !isCommune(situation);
  return {
    at: area ? fr`sur le territoire` : atPlace(context.nom),
    place: place === null ? null : thePlace(place),
    epci: context.epci?.nom ?? null,
    departement: context.departement?.nom ?? null,
    region: context.region,
    area,
    ccas: actors.some(({ kind, status }) => kind === 'ccas' && status !== 'a-verifier'),
  };
}

/** The first carrier of the rule that is there, or the authority of the territory. */
function carrierOf(rule: ActionRule, situation: Situation): Carrier {
  const { context, actors } = situation;
  const here = (carrier: Carrier): boolean => {
    if (carrier === 'epci') return context.epci !== null;
    if (carrier === 'departement') return context.departement !== null;
    if (carrier === 'mairie') return isCommune(situation);
    return actors.some(
      ({ kind, status, distanceKm }) =>
        kind === carrier && status !== 'a-verifier' && (distanceKm ?? 0) === 0,
    );
  };
  const authority: Carrier = isCommune(situation) ? 'mairie' : 'epci';
  return (
    rule.carriers.find(here) ??
    (context.epci === null && !isCommune(situation) ? 'departement' : authority)
  );
}

/** The national map opens on the territory itself. */
function linkOf({ link }: ActionRule, { context }: Situation): ActionLink {
  return link === 'carte' ? { ...linkText.carte, href: mapOfPlaces(context) } : linkText[link];
}
