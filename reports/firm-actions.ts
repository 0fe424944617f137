// Which actions stand whatever the true value is? Advice is asked again at both ends of the range: what is
// proposed at both is firm, the others hang on the figure.
import type { ActionId } from '../src/advice/index.ts';
import type { AreaEstimate } from '../src/index.ts';
import { perMeasure } from '../src/terms/tier.ts';

/** Whether a range is shown, on which an action may hang: not beside a figure that is exact, nor where none is given. */
export function hasRange(total: Pick<AreaEstimate, 'rounded' | 'exactByDefinition'>): boolean {
  return total.rounded.display === 'figures' && !total.exactByDefinition;
}

export type End = 'low' | 'high';

/** The estimate as it would be, were one end of its range the truth. Reasons are left as they are. */
export function atEnd(estimate: AreaEstimate, end: End): AreaEstimate {
  const { rates, shares, adjusted, rounded } = estimate;
  return {
    ...estimate,
    rates: estimate.exactByDefinition ? rates : perMeasure((measure) => shares[measure][end]),
    adjusted: perMeasure((measure) => ({ ...adjusted[measure], point: adjusted[measure][end] })),
    rounded: {
      ...rounded,
      ...perMeasure((measure) => ({ ...rounded[measure], point: rounded[measure][end] })),
    },
  };
}

export interface Firmness {
  /** Proposed at both ends. */
  readonly firm: readonly ActionId[];
  /** Proposed at that end and not at the other. */
  readonly atOneEnd: Readonly<Record<End, readonly ActionId[]>>;
}

/** What stays of the advice at each end of the range. */
export function firmActions(
  estimate: AreaEstimate,
  propose: (estimate: AreaEstimate) => readonly { readonly id: ActionId }[],
): Firmness {
  const idsAt = (end: End) => propose(atEnd(estimate, end)).map(({ id }) => id);
  const [low, high] = [idsAt('low'), idsAt('high')];
  return {
    firm: low.filter((id) => high.includes(id)),
    atOneEnd: {
      low: low.filter((id) => !high.includes(id)),
      high: high.filter((id) => !low.includes(id)),
    },
  };
}
