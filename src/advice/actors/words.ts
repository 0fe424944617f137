// What is said of actors: how sure, what they hold, their names in a commune.

import { people } from '../../explain/numbers.ts';
import { ofPlace } from '../../explain/of-place.ts';
import { fr, opening } from '../../explain/typography.ts';

import type { ActorMark, ActorStatus } from './actor.ts';
import { type PathStep, pathStepText } from './kinds.ts';

export const actorsTitle = fr`Qui peut aider`;

export const actorStatusText: Readonly<Record<ActorStatus, string>> = {
  present: fr`Présent`,
  probable: fr`Probable`,
  'a-verifier': fr`À vérifier`,
};

export const actorMarkText: Readonly<Record<ActorMark, string>> = {
  present: fr`présent`,
  absent: fr`absent`,
  contacted: fr`contacté`,
};

/** "Repérer, orienter, accompagner." */
export function holdsText(steps: readonly PathStep[]): string {
  const said = steps.map((step) => pathStepText[step]).join(', ');
  return fr`${opening(said)}.`;
}

/** Names of the actors that are known by a rule rather than by a list. */
export const actorNames = {
  mairie: (nom: string) => fr`Mairie ${ofPlace(nom)}`,
  mairies: (communes: number) =>
    communes === 1 ? fr`Mairie de la commune` : fr`Mairies des ${people(communes)} communes`,
  ccas: (nom: string) => fr`CCAS ${ofPlace(nom)}`,
  ccasOptional: (alone: boolean) => (alone ? fr`CCAS, s'il existe` : fr`CCAS ou CIAS, s'il existe`),
  ccasSpecial: (nom: string) => fr`Centre d'action sociale ${ofPlace(nom)}`,
  ccasArea: (alone: boolean) => (alone ? fr`CCAS du territoire` : fr`CIAS et CCAS du territoire`),
};
