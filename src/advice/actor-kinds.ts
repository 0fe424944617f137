// What each kind of actor can hold of a person's path. CONTENT §3; data, so that it reads as a table.
import type { ActorKind, PathStep } from '../terms/actor.ts';

export const HOLDS: Readonly<Record<ActorKind, readonly PathStep[]>> = {
  mairie: ['spot', 'orient'],
  ccas: ['spot', 'orient', 'assist'],
  franceServices: ['orient', 'assist', 'unblock'],
  bibliotheque: ['orient', 'train', 'unblock'],
  centreSocial: ['spot', 'assist', 'train'],
  associations: ['spot', 'orient', 'train'],
  benevoles: ['unblock'],
  conseillerNumerique: ['assist', 'train', 'unblock'],
  pimms: ['orient', 'assist', 'train'],
  missionLocale: ['spot', 'orient'],
  organismeDeFormation: ['train'],
  siae: ['spot', 'train'],
  operateur: ['spot', 'orient'],
};
