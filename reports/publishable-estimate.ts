// What a file may publish of an estimate: of fewer than 20 inhabitants, none included, no figure, share, reason nor
// grade, as on the page. METHOD §3.8.
import { type ShownDriver, shownDrivers } from '../src/explain/drivers.ts';
import { type Driver, type Estimate, hasShare, type Rounded } from '../src/terms/estimate.ts';

/** An estimate without its figures: whom it would have been of, and why there is none. */
interface WithheldEstimate {
  readonly population: number;
  readonly rounded: Pick<Rounded, 'display'>;
}

type Published = Pick<Estimate, 'population' | 'rounded'>;

/** The estimate as files give it, each effect with what is shown of it everywhere; withheld where there are too few inhabitants. */
export function publishableEstimate<E extends Published & { readonly drivers: readonly Driver[] }>(
  estimate: E,
): (Omit<E, 'drivers'> & { readonly drivers: readonly ShownDriver[] }) | WithheldEstimate {
  const { drivers } = estimate;
  return hasShare(estimate.rounded)
    ? { ...estimate, drivers: shownDrivers(drivers) }
    : withheld(estimate);
}

/** The same of figures without their reasons. */
export function publishableFigures<E extends Published>(figures: E): E | WithheldEstimate {
  return hasShare(figures.rounded) ? figures : withheld(figures);
}

function withheld({ population, rounded: { display } }: Published): WithheldEstimate {
  return { population, rounded: { display } };
}
