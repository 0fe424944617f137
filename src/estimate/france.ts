// France as a territory to compare with: its rates are the reference, exact by definition.
import { sumOf } from '../maths/sum.ts';
import { type BaseOption, countedShare } from '../terms/base.ts';
import type { AreaEstimate } from '../terms/estimate.ts';
import { FACTORS } from '../terms/factor.ts';
import { frozen } from '../terms/frozen.ts';
import { type Model, referenceRates } from '../terms/model.ts';
import { perMeasure } from '../terms/tier.ts';
import { nationalShares } from './national-shares.ts';
import { round } from './rounding.ts';

/** France without reading its communes: no interval is shown for it. METHOD §3.9. */
export function franceEstimate(
  model: Model,
  communes: number,
  { base = 'all' }: BaseOption = {},
): AreaEstimate {
  const [children, ...bands] = model.france.ageBands;
  const adults = sumOf(bands, (share) => share);
  const p15 = adults / (children + adults);
  const [young, middle, mature, senior, old] = bands;
  const age = [
    young / adults,
    middle / adults,
    mature / adults,
    senior / adults,
    old / adults,
  ] as const;
  const population = model.france.population * countedShare(base, { p15, age });
  const national = nationalShares(population, model.reference.shares);
  const rates = referenceRates(model.reference);
  const exactly = (point: number) => ({ low: point, point, high: point });
  const adjusted = perMeasure((measure) => exactly(national[measure]));
  return frozen<AreaEstimate>({
    area: { kind: 'france', code: null, nom: 'France' },
    communes,
    population,
    ...(base === 'all' ? {} : { base }),
    national,
    rates,
    shares: perMeasure((measure) => exactly(rates[measure])),
    adjusted,
    rounded: round(adjusted, population),
    spread: perMeasure(() => ({ own: 0, shared: 0 })),
    drivers: FACTORS.map((factor) => ({ factor, share: 0 })),
    exactByDefinition: true,
  });
}
