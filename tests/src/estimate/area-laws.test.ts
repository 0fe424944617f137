// METHOD §3.9 and §8.3: a territory is its communes added up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, estimateArea, halfWidths } from '../../../src/estimate/index.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../../golden/reference.ts';
import { anyCommune, inhabited } from '../communes.ts';

const area = { kind: 'selection', code: null, nom: 'Sélection' } as const;
const list = fc.array(anyCommune, { minLength: 1, maxLength: 12 });

test('any list split in two has the same people, within 1e-9', () => {
  fc.assert(
    fc.property(list, fc.nat(), (communes, cut) => {
      const at = cut % (communes.length + 1);
      const whole = estimateArea(area, communes, model);
      const first = estimateArea(area, communes.slice(0, at), model);
      const second = estimateArea(area, communes.slice(at), model);
      for (const measure of MEASURES) {
        const sum = first.adjusted[measure].point + second.adjusted[measure].point;
        expect(Math.abs(sum - whole.adjusted[measure].point)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, sum),
        );
      }
    }),
  );
});

test('the order of the list does not matter, within 1e-12', () => {
  fc.assert(
    fc.property(list, (communes) => {
      const forwards = estimateArea(area, communes, model).adjusted.concerned;
      const backwards = estimateArea(area, [...communes].reverse(), model).adjusted.concerned;
      for (const bound of ['low', 'point', 'high'] as const) {
        const size = Math.max(1, forwards[bound]);
        expect(Math.abs(forwards[bound] - backwards[bound]) / size).toBeLessThanOrEqual(1e-12);
      }
    }),
  );
});

test('drivers of a territory add up to its gap with France', () => {
  fc.assert(
    fc.property(fc.array(inhabited, { minLength: 1, maxLength: 8 }), (communes) => {
      const { drivers, rates } = estimateArea(area, communes, model);
      const sum = drivers.reduce((total, { share }) => total + share, 0.4);
      expect(Math.abs(sum - rates.concerned)).toBeLessThanOrEqual(1e-12);
    }),
  );
});

test('a territory of one commune has the people and the interval of that commune', () => {
  fc.assert(
    fc.property(inhabited, (commune) => {
      const alone = estimate(commune, model).adjusted;
      const asArea = estimateArea(area, [commune], model).adjusted;
      for (const measure of MEASURES) {
        expect(asArea[measure].low / alone[measure].low).toBeCloseTo(1, 9);
        expect(asArea[measure].high / alone[measure].high).toBeCloseTo(1, 9);
      }
    }),
  );
});

describe('what is borrowed errs together: METHOD §3.9', () => {
  const commune = (code: string, from: 'commune' | 'departement', departement: string) => ({
    ...goldenProfile('48095'),
    code,
    departement: { code: departement, nom: '' },
    sources: { age: from, diploma: from, income: from },
  });
  const shared = (...communes: ReturnType<typeof commune>[]) =>
    estimateArea(area, communes, model).spread.concerned.shared;

  test('two communes that borrow from one département are less sure than from two', () => {
    const one = shared(
      commune('48001', 'departement', '48'),
      commune('48002', 'departement', '48'),
    );
    const two = shared(
      commune('48001', 'departement', '48'),
      commune('49002', 'departement', '49'),
    );
    const own = shared(commune('48001', 'commune', '48'), commune('48002', 'commune', '48'));
    const { age, diploma, income } = model.spread.missing;
    const borrowed = age.departement ** 2 + diploma.departement ** 2 + income.departement ** 2;
    expect(one ** 2 - own ** 2).toBeCloseTo(borrowed, 12);
    expect(two ** 2 - own ** 2).toBeCloseTo(borrowed / 2, 12);
  });

  test('one that has its own value takes no part in what the other borrows', () => {
    const half = shared(commune('48001', 'departement', '48'), commune('48002', 'commune', '48'));
    const own = shared(commune('48001', 'commune', '48'), commune('48002', 'commune', '48'));
    const { age, diploma, income } = model.spread.missing;
    const borrowed = age.departement ** 2 + diploma.departement ** 2 + income.departement ** 2;
    expect(half ** 2 - own ** 2).toBeCloseTo(borrowed / 4, 12);
  });

  test('what the surveys left out is one error for all of Mayotte', () => {
    const inside = shared(commune('48001', 'commune', '48'), commune('48002', 'commune', '48'));
    const outside = shared(commune('97601', 'commune', '976'), commune('97602', 'commune', '976'));
    expect(outside ** 2 - inside ** 2).toBeCloseTo(0.25 ** 2, 12);
  });
});

test('an empty or uninhabited territory counts nobody, without NaN', () => {
  for (const communes of [[], [goldenProfile('55039')]]) {
    const found = estimateArea(area, communes, model);
    expect(found.adjusted.concerned).toEqual({ low: 0, point: 0, high: 0 });
    expect(found.rounded.display).toBe('nobody');
  }
});

test('what is own and what is shared make the interval together, never as a sum', () => {
  fc.assert(
    fc.property(fc.array(inhabited, { minLength: 2, maxLength: 12 }), (communes) => {
      const total = estimateArea(area, communes, model);
      // Below, chance alone bends the curve further than its tangent follows, and nothing is shown.
      fc.pre(total.population >= 50);
      const { own, shared } = halfWidths(total);
      const { low, high } = total.adjusted.concerned;
      const half = (high - low) / 2 / total.population;
      const together = Math.hypot(own, shared);
      // A curve taken for its tangent: near, not equal.
      expect(Math.abs(together - half)).toBeLessThan(0.25 * half);
      expect(together).toBeLessThan(own + shared + Number.EPSILON);
    }),
  );
});
