// Age and diploma of every commune: own values, smoothed towards their parent. METHOD §4.2–4.5.
import type { AgeShares, DiplomaShares, SourceLevel } from '../terms/factor.ts';
import type { CalibrationInputs } from './inputs.ts';
import { ALL_LEVELS, addDepartements, meansByTerritory, parentOf } from './parents.ts';
import type { PublishedStructure, RawCommune } from './raw-commune.ts';
import { shrink } from './shrink.ts';

/** Shares 0..1, not yet quantised: p15 of the inhabitants, age and diploma of those of 15 and over. */
export interface CensusCovariates {
  readonly p15: number;
  readonly age: AgeShares;
  readonly diploma: DiplomaShares;
  readonly ageSource: SourceLevel;
  readonly diplomaSource: SourceLevel;
}

/** p15, then the five age shares among 15+; the bands need not sum to 100. */
function ownAge({ ageBands }: PublishedStructure): readonly number[] | null {
  if (ageBands === null) return null;
  const [b0, b1, b2, b3, b4, b5] = ageBands;
  const over15 = b1 + b2 + b3 + b4 + b5;
  if (over15 === 0) return null;
  return [over15 / (b0 + over15), ...[b1, b2, b3, b4, b5].map((band) => band / over15)];
}

function ownDiploma({ diploma }: PublishedStructure): DiplomaShares | null {
  if (diploma === null) return null;
  const none = diploma.none / 100;
  const higher = diploma.higher / 100;
  return [none, 1 - none - higher, higher];
}

/** Diplomas cover people who left school; the enrolled are added back. METHOD §4.5. */
function addEnrolled(
  diploma: readonly number[],
  under30: number,
  { enrolled }: CalibrationInputs,
): DiplomaShares {
  const e = enrolled.under30 * under30 + enrolled.over30 * (1 - under30);
  const mix = (j: 0 | 1 | 2): number => (1 - e) * (diploma[j] ?? 0) + e * enrolled.split[j];
  return [mix(0), mix(1), mix(2)];
}

/** The census covariates of every commune, in the order given. `departements`: as in `WiderFigures`. */
export function censusCovariates(
  communes: readonly RawCommune[],
  departements: ReadonlyMap<string, PublishedStructure>,
  inputs: CalibrationInputs,
): CensusCovariates[] {
  const ages = communes.map(ownAge);
  const diplomas = communes.map(ownDiploma);
  const ageMeans = meansByTerritory(communes, ages, ALL_LEVELS);
  const diplomaMeans = meansByTerritory(communes, diplomas, ALL_LEVELS);
  const whole = [...departements];
  addDepartements(ageMeans, new Map(whole.map(([code, one]) => [code, ownAge(one)])));
  addDepartements(diplomaMeans, new Map(whole.map(([code, one]) => [code, ownDiploma(one)])));
  const { shrinkage } = inputs;
  return communes.map((commune, i) => {
    const { population } = commune;
    const age = shrink(ages[i] ?? null, parentOf(commune, ageMeans), population, shrinkage.age);
    const over15 = population * (ages[i]?.[0] ?? 0);
    const diploma = shrink(
      diplomas[i] ?? null,
      parentOf(commune, diplomaMeans),
      over15,
      shrinkage.diploma,
    );
    const [p15 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = age.value;
    return {
      p15,
      age: [a1, a2, a3, a4, a5],
      diploma: addEnrolled(diploma.value, a1, inputs),
      ageSource: age.source,
      diplomaSource: diploma.source,
    };
  });
}
