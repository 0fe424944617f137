// The share of inhabitants in each tier: three nested logits. METHOD §3.2.
import { logistic } from '../maths/logistic.ts';
import type { Model } from '../terms/model.ts';
import type { PerMeasure } from '../terms/tier.ts';
import { position, type Structure } from './contributions.ts';

/** The rates of a place, shares 0..1 of all inhabitants; the three tiers add up to `concerned`. */
export function rates(structure: Structure, model: Model): PerMeasure<number> {
  const [t0, t1, t2] = model.thresholds;
  const [w0, w1, w2] = model.weights;
  const concerned = logistic(t0 + position(structure, w0));
  const needsMore = logistic(t1 + position(structure, w1));
  const needsAssistance = logistic(t2 + position(structure, w2));
  return {
    exclus: concerned * needsMore * needsAssistance,
    eloignes: concerned * needsMore * (1 - needsAssistance),
    presqueAutonomes: concerned * (1 - needsMore),
    concerned,
  };
}
