// What a file may publish of an estimate: of fewer than 20 inhabitants, none included, no figure, share, reason nor
// grade, as on the page. METHOD §3.8.
import { type Estimate, hasShare, type Rounded } from '../terms/estimate.ts';

/** An estimate without its figures: whom it would have been of, and why there is none. */
export interface WithheldEstimate {
  readonly population: number;
  readonly rounded: Pick<Rounded, 'display'>;
}

/** The estimate as files give it: the same, or withheld where there are too few inhabitants. */
export function publishableEstimate<E extends Pick<Estimate, 'population' | 'rounded'>>(
  estimate: E,
): E | WithheldEstimate {
  const { population, rounded } = estimate;
  return hasShare(rounded) ? estimate : { population, rounded: { display: rounded.display } };
}
