// Reasons drawn from the actors: the law on the CCAS, who is known, what the visitor marked. docs/ADVICE.md §4.4.
import { people } from '../../explain/numbers.ts';
import { inhabitants } from '../../explain/places.ts';
import { SOURCE_DATES } from '../../explain/source-dates.ts';
import { fr } from '../../explain/typography.ts';
import type { ActorMark, LocalActor } from '../actors/actor.ts';
import type { ActorKind } from '../actors/kinds.ts';
import { actorMarkText } from '../actors/words.ts';
import { ccasOwed, ccasOwedIn } from '../ccas.ts';
import { isCommune, isWithinReach, type Situation } from '../situation.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

export type ActorReason =
  /** `count`: beside the mairie. `around`: neighbours count among them. `area`: several communes, hence several mairies. */
  | {
      readonly code: 'actors-known';
      readonly count: number;
      readonly around?: true;
      readonly area?: true;
    }
  | { readonly code: 'ccas-mandatory'; readonly population: number; readonly alone?: true }
  | { readonly code: 'ccas-optional'; readonly population: number; readonly alone?: true }
  | { readonly code: 'ccas-special-status' }
  | { readonly code: 'ccas-cited' }
  | {
      readonly code: 'ccas-area';
      readonly mandatory: number;
      readonly communes: number;
      readonly alone?: true;
    }
  /** A structure of the list of Aidants Connect. */
  | { readonly code: 'aidants-connect'; readonly name: string }
  /** A CCAS or CIAS that a list has. */
  | { readonly code: 'ccas-listed'; readonly name: string }
  | { readonly code: 'mark'; readonly name: string; readonly mark: ActorMark };

type Trigger = TriggerOf<ActorReason>;

/** Every actor that is known to be there or within reach, the mairie included. Always holds. */
export const actorsKnown: Trigger = (situation) => {
  const known = knownActors(situation);
  const around = known.some(({ distanceKm }) => (distanceKm ?? 0) > 0);
  return {
    code: 'actors-known',
    count: known.filter(({ key }) => key !== 'mairie').length,
    ...(around ? { around } : {}),
    ...(situation.context.members.length > 1 ? { area: true } : {}),
  };
};

/** Those that can be gathered: a place 90 km away is no actor of the territory, one under two titles is one. */
export function knownActors({ actors }: Situation): readonly LocalActor[] {
  return actors.filter(
    ({ status, why, place }) =>
      status === 'present' && why.code !== 'named-in' && (place === null || isWithinReach(place)),
  );
}

/** The social action of the territory is in the hands of a CCAS or CIAS that is not said absent. */
export const socialAction: Trigger = ({ actors }) => {
  const ccas = actors.find(({ kind }) => kind === 'ccas');
  if (!ccas || ccas.status === 'a-verifier') return null;
  const { why, name, mark } = ccas;
  return why.code === 'ccas-mandatory' ||
    why.code === 'ccas-special-status' ||
    why.code === 'ccas-cited' ||
    why.code === 'ccas-area'
    ? why
    : mark === null
      ? { code: 'ccas-listed', name }
      : { code: 'mark', name, mark };
};

/** No CCAS is owed by law, or the visitor says that there is none. */
export const withoutCcas: Trigger = (situation) => {
  const { actors, context } = situation;
  if (!isCommune(situation) || context.population === 0) return null;
  const ccas = actors.find(({ kind }) => kind === 'ccas');
  if (!ccas) return { code: 'mark', name: 'CCAS', mark: 'absent' };
  return ccas.why.code === 'ccas-optional' && ccas.mark === null ? ccas.why : null;
};

/** Agents of the commune may already act under a mandate, as the list of 2024 says. */
export const habilitated: Trigger = (situation) => {
  const found = situation.inside.find(({ aidantsConnect }) => aidantsConnect);
  return found && isCommune(situation) ? { code: 'aidants-connect', name: found.nom } : null;
};

/** The visitor marked an actor of that kind so. */
export const marked =
  (kind: ActorKind, ...marks: readonly ActorMark[]): Trigger =>
  ({ actors }) => {
    const found = actors.find(
      (actor) => actor.kind === kind && marks.some((m) => m === actor.mark),
    );
    return found?.mark ? { code: 'mark', name: found.name, mark: found.mark } : null;
  };

export const actorSentences: Sentences<ActorReason> = {
  'actors-known': ({ count, around, area }) => {
    if (count === 0)
      return area
        ? fr`Les mairies sont les seuls acteurs déjà identifiés.`
        : fr`La mairie est le seul acteur déjà identifié.`;
    const where = around ? fr`, ici et autour` : '';
    const others =
      count === 1
        ? fr`un autre acteur déjà identifié`
        : fr`${people(count)} autres acteurs déjà identifiés`;
    return area ? fr`Les mairies et ${others}${where}.` : fr`La mairie et ${others}${where}.`;
  },
  'ccas-mandatory': ({ population }) => ccasOwed(population),
  'ccas-optional': ({ population }) =>
    fr`Avec ${inhabitants(population)}, le CCAS est facultatif : la mairie est en première ligne.`,
  'ccas-special-status': () =>
    fr`L'action sociale y a un statut propre : Paris, Lyon et Marseille.`,
  'ccas-cited': () => fr`Les Bons Clics citent le CCAS de la commune (2021).`,
  'ccas-area': ({ mandatory, communes }) => ccasOwedIn(mandatory, communes),
  'aidants-connect': ({ name }) =>
    fr`${name} était habilité à Aidants Connect en ${SOURCE_DATES.aidantsConnect2024}.`,
  'ccas-listed': ({ name }) => fr`Dans nos listes : ${name}.`,
  mark: ({ name, mark }) => fr`Vous avez indiqué : ${name}, ${actorMarkText[mark]}.`,
};
