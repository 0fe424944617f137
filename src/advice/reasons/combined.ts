// Triggers made of others.
import type { Trigger } from './reason.ts';

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
    const reasons = triggers.map((trigger) => trigger(situation));
    return reasons.includes(null) ? null : (reasons[0] ?? null);
  };
