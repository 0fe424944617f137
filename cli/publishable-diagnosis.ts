// What a file may publish of a diagnosis, whichever command writes it.
import { publishableEstimate } from '../src/estimate/index.ts';
import type { Diagnosis } from '../src/index.ts';

/** As on the page: of fewer than 20 inhabitants no estimate, published share nor comparison. METHOD §3.8. */
export function publishableDiagnosis(diagnosis: Diagnosis) {
  const estimate = publishableEstimate(diagnosis.estimate);
  return estimate === diagnosis.estimate
    ? diagnosis
    : { ...diagnosis, estimate, published: null, comparisons: [] };
}
