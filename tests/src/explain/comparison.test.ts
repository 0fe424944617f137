// What is said of a gap with France is what the figures shown say. METHOD §3.9.
import { expect, test } from 'vitest';
import { comparisonText } from '../../../src/explain/index.ts';

test.each([
  // Yeu: 40 to 54 % shown, beside 40 % in France.
  [0.4031, 0.54, 0.3969, 'La fourchette contient la part de la France'],
  [0.41, 0.54, 0.3969, 'Même en bas de la fourchette, la part dépasse celle de la France.'],
  [0.3, 0.396, 0.4, 'La fourchette contient la part de la France'],
  [0.3, 0.39, 0.4, 'Même en haut de la fourchette, la part reste sous celle de la France.'],
])('from %f to %f beside %f: %s', (low, high, national, told) => {
  expect(comparisonText.verdict({ low, point: (low + high) / 2, high }, national)).toContain(told);
});
