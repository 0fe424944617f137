// What the sizing finds is enough for an offer of its own, or not. docs/ADVICE.md §7.
import type { Tier } from '../../terms/tier.ts';
import { people } from '../reasons/estimate.ts';
import type { Trigger } from '../reasons/reason.ts';
import { usualNeeds } from '../sizing/sizing.ts';
import { roughly } from '../sizing/words.ts';

/** At least so many sessions, or half-days, in a year, at most: how many people of the tier. */
export const needFrom =
  (of: 'sessions' | 'halfDays', min: number, tier: Tier): Trigger =>
  (situation) =>
    roughly(usualNeeds(situation.estimate)[of].perYear.high) < min ? null : people(tier)(situation);
