// A first action as it is shown: what to do, because of what, for whom, with whom. docs/ADVICE.md §5.
import type { ReferenceId } from '../../terms/reference.ts';
import type { Tier } from '../../terms/tier.ts';
import type { Pillar } from '../readiness/pillars.ts';
import type { Reason } from '../reasons/reason.ts';
import type { ActionId } from './all-actions.ts';
import type { Carrier, Effort } from './effort.ts';
import type { ActionLink } from './links.ts';

export interface Action {
  readonly id: ActionId;
  /** In French, naming the local place it is about when there is one. */
  readonly title: string;
  /** The same as a council decides it, where the title also tells how far. */
  readonly decision?: string | undefined;
  /** Never empty: the figures, places or answers that triggered it, strongest first. */
  readonly because: readonly Reason[];
  readonly tiers: readonly Tier[];
  readonly pillar: Pillar;
  readonly effort: Effort;
  readonly carrier: Carrier;
  /** In French: the fact that makes it worth doing, and what to do on the first day. */
  readonly fact: string;
  readonly firstStep: string;
  readonly link: ActionLink;
  readonly source: ReferenceId;
  /** Orders the list; means nothing outside of it, and is never shown. */
  readonly score: number;
}
