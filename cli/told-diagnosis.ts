// What a file may say of a diagnosis, whichever command writes it.
import { toldEstimate } from '../src/estimate/index.ts';
import type { Diagnosis } from '../src/index.ts';

/** As on the page: of fewer than 20 inhabitants no estimate, published share nor comparison. METHOD §3.8. */
export function toldDiagnosis(diagnosis: Diagnosis) {
  const estimate = toldEstimate(diagnosis.estimate);
  return estimate === diagnosis.estimate
    ? diagnosis
    : { ...diagnosis, estimate, published: null, comparisons: [] };
}
