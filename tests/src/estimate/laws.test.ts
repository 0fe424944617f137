// METHOD §8.4–8.7: what must hold for every commune, real or not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/estimate/index.ts';
import { logit } from '../../../src/maths/logistic.ts';
import { SOURCE_LEVELS } from '../../../src/terms/factor.ts';
import { MEASURES, TIERS } from '../../../src/terms/tier.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../../golden/reference.ts';
import { anyCommune, inhabited } from '../communes.ts';

test('national rate + the four drivers = local rate, within 1e-12', () => {
  fc.assert(
    fc.property(anyCommune, (commune) => {
      const { drivers, rates } = estimate(commune, model);
      const sum = drivers.reduce((total, { share }) => total + share, 0.4);
      expect(Math.abs(sum - rates.concerned)).toBeLessThanOrEqual(1e-12);
    }),
  );
});

test('every tier is inside (0, 1) and the three add up to the people concerned', () => {
  fc.assert(
    fc.property(anyCommune, (commune) => {
      const { rates } = estimate(commune, model);
      for (const tier of TIERS) expect(rates[tier]).toBeGreaterThan(0);
      expect(rates.concerned).toBeLessThan(1);
      const sum = rates.exclus + rates.eloignes + rates.presqueAutonomes;
      expect(sum).toBeCloseTo(rates.concerned, 12);
    }),
  );
});

test('an interval contains its point and stays within the population', () => {
  fc.assert(
    fc.property(anyCommune, (commune) => {
      const { adjusted } = estimate(commune, model);
      for (const measure of MEASURES) {
        const { low, point, high } = adjusted[measure];
        expect(low).toBeLessThanOrEqual(point);
        expect(high).toBeGreaterThanOrEqual(point);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(commune.population);
      }
    }),
  );
});

const relativeWidth = (commune: Parameters<typeof estimate>[0]): number => {
  const { low, high } = estimate(commune, model).adjusted.concerned;
  return (high - low) / commune.population;
};

test('the fewer the inhabitants, the wider the interval relative to the population', () => {
  fc.assert(
    fc.property(inhabited, fc.integer({ min: 2, max: 50 }), (commune, times) => {
      const larger = { ...commune, population: commune.population * times };
      expect(relativeWidth(larger)).toBeLessThanOrEqual(relativeWidth(commune));
    }),
  );
});

test('borrowing from further away never narrows the interval, up to the overseas mean', () => {
  fc.assert(
    fc.property(
      inhabited,
      fc.constantFrom('age', 'diploma', 'income'),
      fc.integer({ min: 0, max: 3 }),
      (commune, covariate, level) => {
        const from = (i: number) => ({
          ...commune,
          sources: { ...commune.sources, [covariate]: SOURCE_LEVELS[i] ?? 'commune' },
        });
        expect(relativeWidth(from(level + 1))).toBeGreaterThan(relativeWidth(from(level)));
      },
    ),
  );
});

test('rounded tiers add up to the rounded total, and ranges hold the rounded points', () => {
  fc.assert(
    fc.property(anyCommune, (commune) => {
      const { rounded, adjusted } = estimate(commune, model);
      const sum = TIERS.reduce((total, tier) => total + rounded[tier].point, 0);
      expect(sum).toBe(rounded.concerned.point);
      for (const measure of MEASURES) {
        const { low, point, high } = rounded[measure];
        expect(point % rounded.unit).toBe(0);
        expect(low).toBeLessThanOrEqual(point);
        expect(high).toBeGreaterThanOrEqual(point);
        expect(low).toBeLessThanOrEqual(adjusted[measure].low);
        expect(Math.abs(point - adjusted[measure].point)).toBeLessThanOrEqual(rounded.unit);
      }
    }),
  );
});

test('ages of a tier add up to the tier', () => {
  fc.assert(
    fc.property(inhabited, (commune) => {
      const { byAge, adjusted } = estimate(commune, model);
      for (const tier of TIERS) {
        const sum = Object.values(byAge[tier]).reduce((total, people) => total + people, 0);
        expect(sum / adjusted[tier].point).toBeCloseTo(1, 9);
      }
    }),
  );
});

describe('weights are ordered at every stage, so that more need never counts as less', () => {
  test.each([0, 1, 2] as const)('stage %i', (stage) => {
    const { age, diploma, income, territory } = model.weights[stage];
    expect([...age].sort((a, b) => a - b)).toEqual([...age]);
    expect([...diploma].sort((a, b) => b - a)).toEqual([...diploma]);
    expect(income[1]).toBeGreaterThan(income[0]);
    expect(territory.rural).toBeGreaterThan(territory.urban);
    expect(territory.overseasRural).toBeGreaterThan(territory.overseasUrban);
  });
});

test('a driver has the sign of its contribution plus its share of the threshold price', () => {
  const price = (model.thresholds[0] - logit(0.4)) / 4;
  fc.assert(
    fc.property(anyCommune, (commune) => {
      const territory = model.weights[0].territory[commune.territory] + price;
      const found = estimate(commune, model).drivers.find(({ factor }) => factor === 'territory');
      expect(Math.sign(found?.share ?? Number.NaN)).toBe(Math.sign(territory));
    }),
  );
});

describe('places where nobody, or almost nobody, lives', () => {
  test('Beaumont-en-Verdunois (0 inhabitant): zero people, no grade, no NaN', () => {
    const found = estimate(goldenProfile('55039'), model);
    for (const measure of MEASURES) {
      expect(found.adjusted[measure]).toEqual({ low: 0, point: 0, high: 0 });
      expect(found.rounded[measure]).toEqual({ low: 0, point: 0, high: 0 });
    }
    expect(found.grade).toBeNull();
    expect(found.cv).toBeNull();
    expect(found.rounded.display).toBe('nobody');
    expect(found.notices).toEqual([{ code: 'no-inhabitants' }]);
    // JSON writes NaN as null.
    expect(JSON.stringify([found.adjusted, found.rates, found.drivers, found.byAge])).not.toContain(
      'null',
    );
  });

  test('Rochefourchat (2 inhabitants): too few for any figure or share', () => {
    const found = estimate(goldenProfile('26274'), model);
    expect(found.rounded.display).toBe('too-few');
    expect(found.notices.map(({ code }) => code)).toContain('small-population');
  });

  test('Mamoudzou: outside the field of the surveys, three covariates borrowed, grade D', () => {
    const found = estimate(goldenProfile('97611'), model);
    expect(found.grade).toBe('D');
    expect(found.notices.map(({ code }) => code)).toEqual([
      'outside-survey-field',
      'old-population',
      'young-population',
      'margin-borrowed',
      'margin-borrowed',
      'margin-borrowed',
    ]);
  });
});
