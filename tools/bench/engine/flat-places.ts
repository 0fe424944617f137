// The communes as rows of numbers, for the bare loop and for numpy.
import type { CommuneProfile, Model } from '../../../src/index.ts';
import { sumOf } from '../../../src/maths/sum.ts';
import { isOutsideSurveyField } from '../../../src/terms/commune.ts';
import { COVARIATES, SOURCE_LEVELS, TERRITORIES } from '../../../src/terms/factor.ts';
import { type FlatPlaces, missingVariances } from './bare-loop.ts';

export function flatPlaces(communes: readonly CommuneProfile[], model: Model): FlatPlaces {
  const { region, epci, outside } = model.spread;
  const missing = missingVariances(model);
  return {
    length: communes.length,
    shares: Float64Array.from(
      communes.flatMap(({ shares: { age, diploma, lowIncome } }) => [
        ...age,
        ...diploma,
        1 - lowIncome,
        lowIncome,
      ]),
    ),
    territory: Uint8Array.from(communes, ({ territory }) => TERRITORIES.indexOf(territory)),
    population: Float64Array.from(communes, ({ population }) => population),
    adults: Float64Array.from(communes, ({ population, shares }) =>
      Math.max(1, population * shares.p15),
    ),
    common: Float64Array.from(
      communes,
      ({ code, sources }) =>
        region ** 2 +
        epci ** 2 +
        (isOutsideSurveyField(code) ? outside ** 2 : 0) +
        sumOf(
          COVARIATES.entries(),
          ([i, covariate]) => missing[i]?.[SOURCE_LEVELS.indexOf(sources[covariate])] ?? 0,
        ),
    ),
  };
}
