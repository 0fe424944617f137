// Why the rate differs from France: one bar a factor, and the bars add up exactly. METHOD §3.4.
import { logistic, logit } from '../maths/logistic.ts';
import type { Driver } from '../terms/estimate.ts';
import { FACTORS } from '../terms/factor.ts';
import { type Model, referenceRates } from '../terms/model.ts';
import { contributions, type Structure } from './contributions.ts';

/**
 * The four drivers of the share of people concerned (Aumann–Shapley along a straight path):
 * national rate + Σ share = local rate. A share, 0.071 for 7.1 points.
 */
export function drivers(structure: Structure, model: Model): Driver[] {
  const national = referenceRates(model.reference).concerned;
  const [weights] = model.weights;
  const [threshold] = model.thresholds;
  const z = contributions(structure, weights);
  const position = threshold + z.age + z.diploma + z.income + z.territory;
  const gap = position - logit(national);
  const local = logistic(position);
  const slope = Math.abs(gap) < 1e-9 ? national * (1 - national) : (local - national) / gap;
  // The threshold is not exactly the national logit: a quarter of that small price goes to each bar.
  const price = (threshold - logit(national)) / FACTORS.length;
  return FACTORS.map((factor) => ({ factor, share: (z[factor] + price) * slope }));
}
