// The share of inhabitants in each tier: three nested logits. METHOD §3.2.
import { logistic } from '../maths/logistic.ts';
import type { Model } from '../terms/model.ts';
import type { PerMeasure } from '../terms/tier.ts';
import { position, type Structure } from './contributions.ts';

/** The rates of a place, shares 0..1 of all inhabitants; the three tiers add up to `concerned`. */
export function rates(structure: Structure, model: Model): PerMeasure<number> {
  const { thresholds, weights } = model;
  const concerned = logistic(thresholds[0] + position(structure, weights[0]));
  const needsMore = logistic(thresholds[1] + position(structure, weights[1]));
  const needsAssistance = logistic(thresholds[2] + position(structure, weights[2]));
  return {
    exclus: concerned * needsMore * needsAssistance,
    eloignes: concerned * needsMore * (1 - needsAssistance),
    presqueAutonomes: concerned * (1 - needsMore),
    concerned,
  };
}
