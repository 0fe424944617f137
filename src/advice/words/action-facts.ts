// What the words of an action need to know of the territory: names, already set as French asks.
import type { Place } from '../../terms/commune.ts';

export interface ActionFacts {
  /** "à Nevers", or "sur le territoire". */
  readonly at: string;
  /** The place the action is about, when there is one. */
  readonly place: string | null;
  readonly epci: string | null;
  readonly departement: string | null;
  readonly region: Place | null;
  /** A territory of several communes. */
  readonly area: boolean;
  /** The law or the visitor says that there is a CCAS or CIAS. */
  readonly ccas: boolean;
}

export interface ActionWords {
  readonly title: string;
  /** Why it is worth doing: the fact, its source being that of the action. */
  readonly fact: string;
  readonly firstStep: string;
}
