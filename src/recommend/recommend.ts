// The first actions of a territory: the rules that its figures, places and answers trigger, ranked.
// CONTENT §5.
import type { Action, ActionLink, Carrier, Reason } from '../terms/action.ts';
import type { LocalActor } from '../terms/actor.ts';
import type { TerritoryContext } from '../terms/context.ts';
import type { ReadinessAnswers } from '../terms/readiness.ts';
import type { ActionFacts } from '../text/action-facts.ts';
import { firstActionText } from '../text/actions.ts';
import { linkText } from '../text/links.ts';
import { thePlace } from '../text/place-names.ts';
import { atPlace } from '../text/places.ts';
import { fr } from '../text/typography.ts';
import { mapOfPlaces } from './map-link.ts';
import { RULES } from './rules/index.ts';
import type { ActionRule } from './rules/rule.ts';
import { type AnyEstimate, isCommune, type Situation, situationOf } from './situation.ts';
import type { Trigger } from './triggers.ts';

const MOST_ACTIONS = 10;
const MOST_REASONS = 4;

/**
 * Five to ten first actions, most telling first, each with its reasons; pure and deterministic.
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
  return RULES.flatMap((rule) => actionOf(rule, situation))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ACTIONS);
}

function actionOf(rule: ActionRule, situation: Situation): Action[] {
  const fires = (trigger: Trigger) => trigger(situation) !== null;
  if (!rule.when.every(fires) || rule.unless?.some(fires)) return [];
  const also = (rule.also ?? []).filter(([, trigger]) => fires(trigger));
  const { id, pillar, tiers, effort, source } = rule;
  const words = firstActionText[id](factsOf(rule, situation));
  return [
    {
      id,
      title: words.title,
      because: reasonsOf([...rule.when, ...also.map(([, trigger]) => trigger)], situation),
      tiers,
      pillar,
      effort,
      carrier: carrierOf(rule, situation),
      fact: words.fact,
      firstStep: words.firstStep,
      link: linkOf(rule, situation),
      source,
      score: also.reduce((score, [weight]) => score + weight, rule.base),
    },
  ];
}

/** The reasons of the triggers that hold, each said once. */
function reasonsOf(triggers: readonly Trigger[], situation: Situation): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const trigger of triggers) {
    const reason = trigger(situation);
    if (reason !== null) reasons.set(JSON.stringify(reason), reason);
  }
  return [...reasons.values()].slice(0, MOST_REASONS);
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
