// METHOD §3.3: the founding article's own figures, exact to the person.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalShares } from '../../../src/estimate/index.ts';
import { DiagnosisError } from '../../../src/terms/errors.ts';
import { nationalShare } from '../../../src/terms/national-share.ts';
import { MEASURES } from '../../../src/terms/tier.ts';

test('20 000 inhabitants give 1 400, 3 800 and 2 800 people, 8 000 in all', () => {
  expect(nationalShares(20_000)).toEqual({
    exclus: 1_400,
    eloignes: 3_800,
    presqueAutonomes: 2_800,
    concerned: 8_000,
  });
});

test('any whole population is multiplied before it is divided: never P × 0.07', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000_000 }), (population) => {
      expect(nationalShares(population).exclus).toBe((population * 7) / 100);
      expect(nationalShares(population).concerned).toBe((population * 40) / 100);
    }),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d inhabitants is refused', (population) => {
  expect(() => nationalShares(population)).toThrow(DiagnosisError);
});

test('the share of France is 7, 19, 14 and 40 % in a place of any population, and none where nobody lives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70_000_000 }), (population) => {
      const national = nationalShares(population);
      const shares = MEASURES.map((measure) => nationalShare({ national, population }, measure));
      expect(shares.map((share) => Number(share?.toFixed(12)))).toEqual([0.07, 0.19, 0.14, 0.4]);
    }),
  );
  expect(nationalShare({ national: nationalShares(0), population: 0 }, 'exclus')).toBeNull();
});
