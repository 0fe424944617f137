// Has an estimate a range? That of France is exact by definition. METHOD §3.9.
import type { AreaEstimate, Estimate } from '../../src/terms/estimate.ts';

/** Whether it has none. */
export function isExact(estimate: Estimate | AreaEstimate): boolean {
  return 'exactByDefinition' in estimate && estimate.exactByDefinition;
}
