// What a reason of a commune comes from, as its page says it.
import { driverSentence } from '../src/explain/index.ts';
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import type { Driver } from '../src/terms/estimate.ts';

/** "Hors études, 24 % des 15 ans et plus sont sans diplôme, contre 20 % en France." */
export function reasonOf(driver: Driver, diagnosis: Diagnosis): string {
  const { commune, published, model, estimate } = diagnosis;
  const { covariates, notices } = estimate;
  return driverSentence(driver, { commune, published, model, covariates, notices });
}
