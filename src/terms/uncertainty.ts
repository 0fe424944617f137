// How sure is told: nine times out of ten, in words that are those of the calculation. METHOD §3.6, §3.7.
import { type Reference, referenceRates } from './model.ts';

/** Quantile of the 90 % interval of a normal law, as METHOD rounds it. */
export const Z90 = 1.645;

/** Relative standard deviation of the people concerned up to which an estimate has a grade. METHOD §3.7. */
export const GRADE_LIMIT = { A: 0.1, B: 0.15 } as const;

/** Those of Capacity 2017; surveys of this kind ask as many. METHOD §3.6. */
const ANSWERS = 2_000;
/** Variance of a survey by quotas over that of a draw of as many people. */
const DESIGN_EFFECT = 1.5;

/** Error of the national survey on the people concerned, nine times out of ten, as a share: the same for all communes. */
export function surveyError(reference: Reference): number {
  const { concerned } = referenceRates(reference);
  const variance = (concerned * (1 - concerned) * DESIGN_EFFECT) / ANSWERS;
  return Z90 * Math.sqrt(variance);
}

/** Published shares that the model was compared with, all within its ranges: tests/validation counts them. */
export const PUBLISHED_SHARES = 103;
