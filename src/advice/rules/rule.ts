// The shape of a rule. Adding an action is one row in these files, its words beside them, and a test.
import type { ActionId, Carrier, Effort } from '../../terms/action.ts';
import type { LocalPlace } from '../../terms/place.ts';
import type { Pillar } from '../../terms/readiness.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import type { Tier } from '../../terms/tier.ts';
import type { Situation } from '../situation.ts';
import type { Trigger } from '../triggers.ts';
import type { LinkId } from '../words/links.ts';

export interface ActionRule {
  readonly id: ActionId;
  readonly pillar: Pillar;
  readonly tiers: readonly Tier[];
  readonly effort: Effort;
  /** In order of preference; the first that is there carries it, the local authority otherwise. */
  readonly carriers: readonly Carrier[];
  readonly link: LinkId;
  readonly source: ReferenceId;
  /** Good everywhere: it has its line in every plan where it holds. */
  readonly always?: true;
  /** Starting score: above 50 for what answers a local fact, below for what is good everywhere. */
  readonly base: number;
  /** All must hold for the action to be proposed; their reasons open its `because`. */
  readonly when: readonly Trigger[];
  /** Any of these that holds keeps the action out. */
  readonly unless?: readonly Trigger[];
  /** What makes it matter more here: weight added to the score, and reason added. */
  readonly also?: readonly (readonly [number, Trigger])[];
  /** The place it is about, named in its title. */
  readonly about?: (situation: Situation) => LocalPlace | null;
}

export const EXCLUS = ['exclus'] as const;
export const LEARNERS = ['eloignes'] as const;
export const EVERYONE = ['exclus', 'eloignes', 'presqueAutonomes'] as const;
