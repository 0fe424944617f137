// The sentence under each reason, of a commune and of a territory: the same on a page and in its files.
import { portraitOf } from '../estimate/index.ts';
import { areaDriverSentence } from '../explain/area-drivers.ts';
import { driverSentence } from '../explain/index.ts';
import { type AreaEstimate, type CommuneProfile, diagnose, type Model } from '../index.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';
import type { Driver } from '../terms/estimate.ts';
import type { Factor } from '../terms/factor.ts';
import { onlyOf } from '../terms/only-of.ts';

/** What each reason comes from, beside France. */
export type ReasonSentences = Readonly<Record<Factor, string>>;

/** Those of a commune, as its page says them. */
export function communeReasons({
  commune,
  published,
  model,
  estimate: { drivers, covariates, notices },
}: Diagnosis): ReasonSentences {
  const context = { commune, published, model, covariates, notices };
  return sentences(drivers, (driver) => driverSentence(driver, context));
}

/**
 * Those of a territory; where it has but one commune, those of that commune.
 * @param communes those that the territory is the sum of
 */
export function territoryReasons(
  { area, drivers }: Pick<AreaEstimate, 'area' | 'drivers'>,
  communes: readonly CommuneProfile[],
  model: Model,
): ReasonSentences {
  const only = onlyOf(communes);
  if (only !== null) return communeReasons(diagnose(only, model));
  const { reference, france, weights } = model;
  const context = {
    portrait: portraitOf(area.nom, communes),
    model: { reference, france, weights: weights[0] },
    codes: communes.map(({ code }) => code),
  };
  return sentences(drivers, (driver) => areaDriverSentence(driver, context));
}

function sentences(
  drivers: readonly Driver[],
  sentenceOf: (driver: Driver) => string,
): ReasonSentences {
  const of = (factor: Factor) =>
    sentenceOf(drivers.find((driver) => driver.factor === factor) ?? { factor, share: 0 });
  return {
    age: of('age'),
    diploma: of('diploma'),
    income: of('income'),
    territory: of('territory'),
  };
}
