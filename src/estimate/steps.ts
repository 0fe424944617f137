// The explanation of an estimate, in reading order; each step names its section of METHOD.
import type { CommuneProfile } from '../terms/commune.ts';
import type { Driver, Rounded, Step } from '../terms/estimate.ts';
import type { PerMeasure } from '../terms/tier.ts';

export interface StepInputs {
  readonly commune: CommuneProfile;
  readonly national: PerMeasure<number>;
  readonly rates: PerMeasure<number>;
  readonly drivers: readonly Driver[];
  readonly rounded: Rounded;
  readonly cv: number | null;
}

/** National shares, covariates, drivers, rates, interval, grade, rounding: figures of each. */
export function stepsOf(inputs: StepInputs): Step[] {
  const { commune, national, rates, drivers, rounded, cv } = inputs;
  const [age15, age30, age45, age60, age75] = commune.shares.age;
  const [diplomaNone, diplomaMiddle, diplomaHigher] = commune.shares.diploma;
  return [
    { id: 'national', section: '3.3', values: national },
    {
      id: 'covariates',
      section: '4.4',
      values: {
        p15: commune.shares.p15,
        age15,
        age30,
        age45,
        age60,
        age75,
        diplomaNone,
        diplomaMiddle,
        diplomaHigher,
        lowIncome: commune.shares.lowIncome,
      },
    },
    {
      id: 'contributions',
      section: '3.4',
      values: driverValues(drivers),
    },
    { id: 'rates', section: '3.2', values: rates },
    {
      id: 'interval',
      section: '3.6',
      // As shown: METHOD §3.8 lets nothing more precise be told of a range.
      values: { low: rounded.concerned.low, high: rounded.concerned.high },
    },
    { id: 'grade', section: '3.7', values: cv === null ? {} : { cv } },
    {
      id: 'rounding',
      section: '3.8',
      values: { unit: rounded.unit, concerned: rounded.concerned.point },
    },
  ];
}

function driverValues(drivers: readonly Driver[]): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { factor, share } of drivers) values[factor] = share;
  return values;
}
