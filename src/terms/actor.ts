// Who can help around a commune, and how sure we are that they are there. CONTENT §3.
import type { LocalPlace } from './place.ts';
import type { ReferenceId } from './reference.ts';

export const ACTOR_KINDS = [
  'mairie',
  'ccas',
  'franceServices',
  'bibliotheque',
  'centreSocial',
  'associations',
  'benevoles',
  'conseillerNumerique',
  'pimms',
  'missionLocale',
  'organismeDeFormation',
  'siae',
  'operateur',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** 'present': a place found in a list; 'probable': a rule says so; 'a-verifier': ask, and how. */
export type ActorStatus = 'present' | 'probable' | 'a-verifier';

/** What the visitor knows better than any list. */
export const ACTOR_MARKS = ['present', 'absent', 'contacted'] as const;
export type ActorMark = (typeof ACTOR_MARKS)[number];

/** The visitor's marks, by the key of an actor: "ccas", "franceServices:165". */
export type ActorMarks = Readonly<Record<string, ActorMark>>;

/** The parts of a person's path that an actor can hold. */
export const PATH_STEPS = ['spot', 'orient', 'assist', 'train', 'unblock'] as const;
export type PathStep = (typeof PATH_STEPS)[number];

/** Why an actor has its status; text/actors.ts makes the sentence. */
export type ActorWhy =
  | { readonly code: 'always' }
  | { readonly code: 'always-area'; readonly communes: number }
  | { readonly code: 'listed-inside' }
  | { readonly code: 'listed-own' }
  | { readonly code: 'listed-near'; readonly communeNom: string; readonly distanceKm: number }
  | { readonly code: 'listed-itinerant' }
  | { readonly code: 'not-listed' }
  | { readonly code: 'ccas-mandatory'; readonly population: number }
  | { readonly code: 'ccas-optional'; readonly population: number }
  | { readonly code: 'ccas-special-status' }
  | { readonly code: 'ccas-area'; readonly mandatory: number; readonly communes: number }
  | { readonly code: 'posts-shrinking' }
  | { readonly code: 'never-alone' }
  | { readonly code: 'to-identify' };

export interface LocalActor {
  /** The kind, or the id of its place: what marks refer to. */
  readonly key: string;
  readonly kind: ActorKind;
  readonly status: ActorStatus;
  /** In French, ready to be shown: "CCAS de Nevers", "Médiathèque Jean-Jaurès". */
  readonly name: string;
  /** 0 inside the territory; null for an actor that has no address here. */
  readonly distanceKm: number | null;
  readonly place: LocalPlace | null;
  readonly holds: readonly PathStep[];
  readonly why: ActorWhy;
  readonly source: ReferenceId;
  /** null until the visitor says something. */
  readonly mark: ActorMark | null;
}
