// The provenance table turned into what the calibration reads.
import type { CalibrationInputs } from '../../src/calibrate/index.ts';
import type { SourceLevel } from '../../src/terms/factor.ts';
import type { Reference, SpreadConstants } from '../../src/terms/model.ts';
import { MODEL_INPUTS as M } from './model-inputs.ts';

function bySource(values: readonly number[]): Readonly<Record<SourceLevel, number>> {
  const [commune = 0, epci = 0, departement = 0, region = 0, drom = 0, national = 0] = values;
  return { commune, epci, departement, region, drom, national };
}

export const SPREAD: SpreadConstants = {
  slope: M.slopeDeviation.value,
  region: M.regionDeviation.value,
  epci: M.epciDeviation.value,
  commune: M.communeDeviation.value,
  outside: M.outsideDeviation.value,
  missing: {
    age: bySource(M.missingAgeDeviation.value),
    diploma: bySource(M.missingDiplomaDeviation.value),
    income: bySource(M.missingIncomeDeviation.value),
  },
};

/** The inputs of one calibration, for one published set of national shares. */
export function calibrationInputs(reference: Reference): CalibrationInputs {
  return {
    shares: reference.shares,
    total: M.illectronismeTotal.value,
    byAge: M.illectronismeByAge.value,
    noDiploma: M.illectronismeNoDiploma.value,
    higherDiploma: M.illectronismeHigherDiploma.value,
    lowIncome: M.illectronismeLowIncome.value,
    diplomaByAge: M.diplomaByAge.value,
    lowIncomeLogOdds: {
      age: M.lowIncomeLogOddsByAge.value,
      diploma: M.lowIncomeLogOddsByDiploma.value,
    },
    enrolled: {
      under30: M.enrolledUnder30.value,
      over30: M.enrolledOver30.value,
      split: M.enrolledDiplomas.value,
    },
    shrinkage: {
      age: M.shrinkageAge.value,
      diploma: M.shrinkageDiploma.value,
      income: M.shrinkageIncome.value,
    },
    incomeShape: M.incomeShape.value,
    depthSlopes: M.depthSlopes.value,
    ruralEffect: M.ruralEffect.value,
    overseasEffect: M.overseasEffect.value,
    spread: SPREAD,
  };
}
