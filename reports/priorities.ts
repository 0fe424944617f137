// What is still to be begun, and what of it a short document tells: what is done already is told apart.
import { type Action, isDone } from '../src/advice/index.ts';

const PRIORITIES = 3;

/** In the order of the advice. */
export const toBegin = (actions: readonly Action[]): Action[] =>
  actions.filter((action) => !isDone(action));

/** The first three. */
export const priorities = (actions: readonly Action[]): Action[] =>
  toBegin(actions).slice(0, PRIORITIES);

/** What a document of a council would have it begin. */
export interface Proposed {
  readonly actions: readonly Action[];
  /** Chosen by the visitor, and not the first of the advice. */
  readonly chosen: boolean;
}

/** All that the visitor chose, in the order of choice, else the first three: the one place that says it. */
export function proposed({
  actions,
  chosen,
}: {
  readonly actions: readonly Action[];
  readonly chosen: readonly Action[];
}): Proposed {
  const planned = toBegin(chosen);
  return planned.length > 0
    ? { actions: planned, chosen: true }
    : { actions: priorities(actions), chosen: false };
}
