// What of the range is proper to each commune and what is common to all, kept apart. METHOD §3.9.
import { halfWidths } from '../src/estimate/index.ts';
import { territoryText } from '../src/explain/territory.ts';
import type { AreaEstimate } from '../src/index.ts';

/** Sentences; none where the number has no range. */
export function precisionOf(total: AreaEstimate): string[] {
  if (total.exactByDefinition || total.rounded.display !== 'figures') return [];
  const { own, shared } = halfWidths(total);
  return [territoryText.own(own), territoryText.shared(shared), territoryText.together];
}
