// What a file may publish of a diagnosis, whichever command writes it.

import type { Diagnosis } from '../src/index.ts';
import { hasShare } from '../src/terms/estimate.ts';
import { publishableEstimate } from './publishable-estimate.ts';

/** As on the page: of fewer than 20 inhabitants no estimate, published share nor comparison. METHOD §3.8. */
export function publishableDiagnosis(diagnosis: Diagnosis) {
  const estimate = publishableEstimate(diagnosis.estimate);
  return hasShare(diagnosis.estimate.rounded)
    ? { ...diagnosis, estimate }
    : { ...diagnosis, estimate, published: null, comparisons: [] };
}
