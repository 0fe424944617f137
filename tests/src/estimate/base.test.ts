// METHOD §3.3: the shares of the founding article are of all inhabitants; with base '15+' the same
// shares apply to people aged 15 and over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, franceEstimate } from '../../../src/estimate/index.ts';
import { diagnose, diagnoseArea } from '../../../src/index.ts';
import { POPULATION_BASES } from '../../../src/terms/base.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../../golden/reference.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';
import { inhabited } from '../communes.ts';

test('everybody is the default, byte for byte', () => {
  const royan = goldenProfile('17306');
  const plain = JSON.stringify(diagnose(royan, model));
  expect(JSON.stringify(diagnose(royan, model, { base: 'all' }))).toBe(plain);
  expect(plain).not.toContain('"base"');
});

test('people of 15 and over: population × p15 × the same rate, the same drivers', () => {
  fc.assert(
    fc.property(inhabited, (commune) => {
      const all = estimate(commune, model);
      const over15 = estimate(commune, model, { base: '15+' });
      const { p15 } = commune.shares;
      expect(over15.rates).toEqual(all.rates);
      expect(over15.drivers).toEqual(all.drivers);
      expect(over15.population).toBe(commune.population * p15);
      for (const measure of MEASURES) {
        expect(over15.adjusted[measure].point).toBeCloseTo(all.adjusted[measure].point * p15, 6);
        expect(over15.national[measure]).toBeCloseTo(all.national[measure] * p15, 6);
      }
    }),
  );
});

test('the interval is as wide in proportion: chance already counted people of 15 and over', () => {
  const royan = goldenProfile('17306');
  const all = estimate(royan, model);
  const over15 = estimate(royan, model, { base: '15+' });
  expect(over15.cv).toBeCloseTo(all.cv ?? Number.NaN, 12);
  expect(over15.grade).toBe(all.grade);
  expect(over15.base).toBe('15+');
});

describe('all of France', () => {
  const store = shippedStore();

  test('thresholds are set for everybody: counted in 15+, the total is within 0.1 point', async () => {
    const communes = await allCommunes(store);
    const shipped = await store.model();
    const area = { kind: 'france', code: null, nom: 'France' } as const;
    const { rates, population } = diagnoseArea(area, communes, shipped, { base: '15+' });
    expect(population / shipped.france.population).toBeCloseTo(0.824, 2);
    // docs/METHOD.md §3.3 prints this gap.
    expect((100 * rates.concerned).toFixed(2)).toBe('40.04');
    expect(Math.abs(rates.concerned - 0.4)).toBeLessThan(0.001);
  });

  test.each(POPULATION_BASES)(
    'told without its communes, it has their people: %s',
    async (base) => {
      const communes = await allCommunes(store);
      const shipped = await store.model();
      const area = { kind: 'france', code: null, nom: 'France' } as const;
      const { population } = diagnoseArea(area, communes, shipped, { base });
      const told = franceEstimate(shipped, communes.length, { base });
      // Communes without published ages borrow theirs: a thousandth.
      expect(told.population / population).toBeCloseTo(1, 2);
    },
  );

  test('the comparisons of a diagnosis are in the same base', async () => {
    const { comparisons, estimate: found } = await store.diagnosis('58194', { base: '15+' });
    expect([found, ...comparisons].map(({ base }) => base)).toEqual(['15+', '15+', '15+', '15+']);
  });
});
