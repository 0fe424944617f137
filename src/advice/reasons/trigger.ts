// A trigger looks at one thing of a situation and, when it holds, gives the reason; the sentence of each
// reason stands in the same file as its triggers. docs/ADVICE.md §4.
import type { Situation } from '../situation.ts';

interface Coded {
  readonly code: string;
}

/** The reason, when it holds. */
export type TriggerOf<R extends Coded> = (situation: Situation) => R | null;

/** The sentence of every reason of a family. */
export type Sentences<R extends Coded> = {
  readonly [C in R['code']]: (reason: Extract<R, { readonly code: C }>) => string;
};
