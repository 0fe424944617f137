// What must be known of a commune to find it? A few words and codes, no figure of METHOD: the search
// files stay small enough to be read at the first keystroke.
import type { Place } from './commune.ts';
import type { CommunePart, FormerCommune } from './commune-part.ts';

/** A commune as the search knows it, without any figure but its population. */
export interface SearchEntry {
  /** INSEE code: "58194", "2A004", "97411". Its département is `departementOf(code)`. */
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  /** All inhabitants; the larger commune comes first among equally good answers. */
  readonly population: number;
  /** The former communes in it that a search file lists; all of them only where their keys are its own. */
  readonly former?: readonly FormerCommune[];
}

/** A commune with its département, always shown: homonyms are never chosen for people. */
export interface LocatedEntry extends SearchEntry {
  readonly departement: Place;
}

/** A commune to choose. */
export interface Suggestion extends LocatedEntry {
  /** Its whole name or code was typed, or that of a former commune in it. */
  readonly exact: boolean;
  /** What was asked for, when it is but a part of the commune. */
  readonly part: CommunePart | null;
  /** Another one bears exactly the name typed, and yet this one may be meant: Évry-Courcouronnes for « Évry ». */
  readonly rival: boolean;
}

/** Figures beside a name that told which commune it is: "34" in « Saint-Just 34 ». */
export interface FiguresRead {
  /** As typed, in capitals: "34", "2A". */
  readonly figures: string;
  readonly as: 'departement' | 'beginning-of-code';
}
