// One action, whole: when it holds, what makes it matter, and what is said of it. Adding an action is one
// row in one file of this folder, and a test. docs/ADVICE.md §5.
import type { Place } from '../../terms/commune.ts';
import type { LocalPlace } from '../../terms/place.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import type { Tier } from '../../terms/tier.ts';
import type { TerritoryContext } from '../context.ts';
import type { Pillar } from '../readiness/pillars.ts';
import type { Trigger } from '../reasons/reason.ts';
import type { Situation } from '../situation.ts';
import type { Carrier, Effort } from './effort.ts';
import type { LinkId } from './links.ts';

/** An action as the library holds it; `recommend` makes an `Action` of it where it is called for. */
export interface ActionRow {
  /** Travels in the address of a plan: never changed. */
  readonly id: string;
  readonly pillar: Pillar;
  readonly tiers: readonly Tier[];
  readonly effort: Effort;
  /** In order of preference; the first that is there carries it, the local authority otherwise. */
  readonly carriers: readonly Carrier[];
  readonly link: LinkId;
  /** Of the fact. */
  readonly source: ReferenceId;
  /** Good everywhere: it has its line in every plan where it holds. */
  readonly always?: true;
  /** Starting score: above 50 for what answers a local fact, below for what is good everywhere. */
  readonly base: number;
  /** All must hold for the action to be proposed; their reasons open its `because`. */
  readonly when: readonly Trigger[];
  /** Any of these that holds keeps the action out. */
  readonly unless?: readonly Trigger[];
  /** Tells where excluded people are assisted, or who comes: one such is in every plan, if any holds. */
  readonly assists?: true;
  /** Never before what tells where excluded people are assisted. */
  readonly afterHelp?: true;
  /** What makes it matter more here: weight added to the score, and reason added. */
  readonly also?: readonly (readonly [number, Trigger])[];
  /** Suits a commune of fewer than 100 inhabitants too: to orient, to visit, to act with others. */
  readonly hamlet?: true;
  /** The places it is about: one is named in its title, several are counted. */
  readonly about?: (situation: Situation) => readonly LocalPlace[];
  readonly words: (facts: ActionFacts) => ActionWords;
}

/** What the words of an action need to know of the territory: names, already set as French asks. */
export interface ActionFacts {
  /** "à Nevers", "sur le territoire", "dans le département". */
  readonly at: string;
  /** "de Nevers", "du territoire", "du département". */
  readonly of: string;
  readonly level: TerritoryContext['kind'];
  /** The place the action is about, when there is one; the first of several. */
  readonly place: string | null;
  /** A France services that bears the name of the commune is listed elsewhere: it may be here. */
  readonly mayBeHere: boolean;
  /** How many it is about. */
  readonly places: number;
  /** "tout près", or "à 8 km à vol d'oiseau"; null inside the territory. */
  readonly distance: string | null;
  /** How many intercommunalités there are. */
  readonly epcis: number;
  /** No bus can come. */
  readonly withoutRoad: boolean;
  /** Nor to some of its communes. */
  readonly partlyWithoutRoad: boolean;
  /** The nearest France services that has a door outside, as near as people can be expected to go. */
  readonly neighbour: string | null;
  /** Places of help inside, with a door or not. */
  readonly inside: number;
  /** Enough inhabitants for a France services with a door. */
  readonly space: boolean;
  /** Large enough to renew computers of its own. */
  readonly renews: boolean;
  /** How many places a first step takes: one, several, or some in every `part`. */
  readonly size: Size;
  /** What a city is made of: its quarters, or its communes where there are several. */
  readonly part: 'quartier' | 'commune';
  /** Workshop sessions and half-days of permanence that the sizing finds in a year, at most. */
  readonly need: { readonly sessions: number; readonly halfDays: number };
  /** Fewer than 100 inhabitants. */
  readonly hamlet: boolean;
  readonly epci: string | null;
  readonly departement: string | null;
  readonly region: Place | null;
  /** A territory of several communes. */
  readonly area: boolean;
  /** The law or the visitor says that there is a CCAS or CIAS. */
  readonly ccas: boolean;
  /** "CCAS"; "centre d'action sociale" in Paris, Lyon and Marseille. */
  readonly socialOffice: string;
  /** How many actors are known, the mairie among them. */
  readonly actors: number;
  /** A département, a région, or a list over several of them: it acts through others. */
  readonly network: boolean;
  /** What the surveys of use found of such places is true of it: it is not all in Mayotte. */
  readonly surveyed: boolean;
  /** All of it is overseas. */
  readonly overseas: boolean;
}

/** A village or a small town; a town; a city, from 20 000 and from 100 000 inhabitants. */
export type Size = 'village' | 'town' | 'city';

export interface ActionWords {
  readonly title: string;
  /** The title without what a decision need not say: how far, what to check. */
  readonly decision?: string;
  /** Why it is worth doing: the fact, its source being that of the action. */
  readonly fact: string;
  readonly firstStep: string;
}

/**
 * What to follow of each action of a family, one sentence an action: counted on the spot, never estimated. One that is
 * missing does not compile. Apart from the rows, which the tag loads: reports alone show it.
 */
export type IndicatorsOf<Rows extends readonly ActionRow[]> = Readonly<
  Record<Rows[number]['id'], string>
>;

export const EXCLUS = ['exclus'] as const;
export const LEARNERS = ['eloignes'] as const;
export const EVERYONE = ['exclus', 'eloignes', 'presqueAutonomes'] as const;
