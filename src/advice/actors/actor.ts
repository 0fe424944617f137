// Who can help around a commune, and how sure we are that they are there. docs/ADVICE.md §3.
import type { LocalPlace } from '../../terms/place.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import type { ActorKind, PathStep } from './kinds.ts';
import type { ActorWhy } from './why.ts';

/** 'present': a place found in a list; 'probable': a rule says so; 'a-verifier': ask, and how. */
export type ActorStatus = 'present' | 'probable' | 'a-verifier';

/** What the visitor knows better than any list. */
export const ACTOR_MARKS = ['present', 'absent', 'contacted'] as const;
export type ActorMark = (typeof ACTOR_MARKS)[number];

/** The visitor's marks, by the key of an actor: "ccas", "franceServices:165". */
export type ActorMarks = Readonly<Record<string, ActorMark>>;

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

/** What a visitor may say of an actor: no commune is without its own mairie, whatever a link says; help in another may cease. */
export function marksOf({ key }: Pick<LocalActor, 'key'>): readonly ActorMark[] {
  return key === 'mairie' ? ACTOR_MARKS.filter((mark) => mark !== 'absent') : ACTOR_MARKS;
}

/** Whether the plan may count on it: the visitor did not say that it is absent. */
export function isActive(actor: LocalActor): boolean {
  return actor.mark !== 'absent';
}
