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

test('a low share that students, soldiers or prisoners make is told as theirs; a high one is not', () => {
  const young = [{ code: 'institution-likely', sign: 'young', share: 0.51 }] as const;
  const old = [{ code: 'institution-likely', sign: 'age', share: 0.27 }] as const;
  const low = { low: 0.26, point: 0.32, high: 0.39 };
  expect(comparisonText.verdict(low, 0.4, young)).toBe(
    'La part reste sous celle de la France, mais étudiants, militaires, internes ou détenus l’abaissent sans doute.',
  );
  expect(comparisonText.verdict(low, 0.4, old)).toContain('Même en haut de la fourchette');
  expect(comparisonText.verdict({ low: 0.41, point: 0.5, high: 0.6 }, 0.4, young)).toContain(
    'Même en bas de la fourchette',
  );
});
