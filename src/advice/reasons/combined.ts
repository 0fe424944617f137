// Triggers made of others.
import type { Reason, Trigger } from './reason.ts';

/** Holds when any of them does, with the first reason found. */
export const anyOf =
  (...triggers: readonly Trigger[]): Trigger =>
  (situation) => {
    for (const trigger of triggers) {
      const reason = trigger(situation);
      if (reason !== null) return reason;
    }
    return null;
  };

/** Holds when all of them do, with the first one's reason. */
export const allOf =
  (...triggers: readonly Trigger[]): Trigger =>
  (situation) => {
    let first: Reason | null = null;
    for (const trigger of triggers) {
      const reason = trigger(situation);
      if (reason === null) return null;
      first ??= reason;
    }
    return first;
  };
