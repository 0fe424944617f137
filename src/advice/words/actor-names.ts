// What each kind of actor is called, alone and in a commune.

import { people } from '../../explain/numbers.ts';
import { ofPlace } from '../../explain/of-place.ts';
import { fr } from '../../explain/typography.ts';
import type { ActorKind, ActorMark, ActorStatus, PathStep } from '../../terms/actor.ts';
import type { PlaceFormat, PlaceKind } from '../../terms/place.ts';

export const actorKindText: Readonly<Record<ActorKind, string>> = {
  mairie: fr`Mairie`,
  ccas: fr`CCAS ou CIAS`,
  franceServices: fr`France services`,
  bibliotheque: fr`Bibliothèque`,
  centreSocial: fr`Centre social, MJC ou centre socioculturel`,
  associations: fr`Associations`,
  benevoles: fr`Bénévoles`,
  conseillerNumerique: fr`Conseiller numérique`,
  pimms: fr`PIMMS`,
  missionLocale: fr`Mission locale`,
  organismeDeFormation: fr`Organismes de formation`,
  siae: fr`Structures d'insertion (SIAE)`,
  operateur: fr`Opérateurs de services publics`,
};

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

const pathStepText: Readonly<Record<PathStep, string>> = {
  spot: fr`repérer`,
  orient: fr`orienter`,
  assist: fr`accompagner`,
  train: fr`former`,
  unblock: fr`débloquer`,
};

/** "Repérer, orienter, accompagner." */
export function holdsText(steps: readonly PathStep[]): string {
  const said = steps.map((step) => pathStepText[step]).join(', ');
  return fr`${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export const placeKindText: Readonly<Record<PlaceKind, string>> = {
  franceServices: fr`France services`,
  bibliotheque: fr`bibliothèque`,
  autre: fr`lieu d'aide au numérique`,
};

export const placeFormatText: Readonly<Record<PlaceFormat, string>> = {
  fixed: fr`Lieu fixe`,
  multisite: fr`Plusieurs sites`,
  withBranches: fr`Lieu fixe avec antennes`,
  touring: fr`Itinérant`,
  bus: fr`Bus ou équivalent`,
};

/** Names of the actors that are known by a rule rather than by a list. */
export const actorNames = {
  mairie: (nom: string) => fr`Mairie ${ofPlace(nom)}`,
  mairies: (communes: number) => fr`Mairies des ${people(communes)} communes`,
  ccas: (nom: string) => fr`CCAS ${ofPlace(nom)}`,
  ccasOptional: fr`CCAS ou CIAS, s'il existe`,
  ccasSpecial: (nom: string) => fr`Centre d'action sociale ${ofPlace(nom)}`,
  ccasArea: fr`CIAS et CCAS du territoire`,
};
