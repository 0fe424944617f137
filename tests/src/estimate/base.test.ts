// METHOD §3.3: the shares of the founding article are of all inhabitants; with base '15+' the same
// shares apply to people aged 15 and over.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '../../../src/estimate/index.ts';
import { diagnose } from '../../../src/index.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../../golden/reference.ts';
import { shippedStore } from '../../shipped.ts';
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

test('the comparisons of a diagnosis are in the same base', async () => {
  const { comparisons, estimate: found } = await shippedStore().diagnosis('58194', { base: '15+' });
  expect([found, ...comparisons].map(({ base }) => base)).toEqual(['15+', '15+', '15+', '15+']);
});
