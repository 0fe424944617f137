// What is still to be begun, and what of it a short document tells: what is done already is told apart.
import { type Action, isDone } from '../src/advice/index.ts';

const PRIORITIES = 3;

/** In the order of the advice. */
export const toBegin = (actions: readonly Action[]): Action[] =>
  actions.filter((action) => !isDone(action));

/** The first three. */
export const priorities = (actions: readonly Action[]): Action[] =>
  toBegin(actions).slice(0, PRIORITIES);
