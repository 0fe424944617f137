// METHOD §3.10: a hypothesis uses the same formula and constants, and never replaces the estimate.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate, isDiagnosisError, simulate } from '../../src/index.ts';
import { withShare } from '../../src/simulate.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../golden/reference.ts';
import { inhabited } from './communes.ts';

const royan = goldenProfile('17306');

test('without changes the hypothesis is the estimate', () => {
  const { original, hypothesis } = simulate(royan, model, {});
  expect(hypothesis).toEqual(original);
  expect(original).toEqual(estimate(royan, model));
});

test('METHOD §7: one more point of 75 and over taken from 30–44 adds 0.42 point at the national point', () => {
  const { nat } = { nat: [0.2131, 0.2264, 0.2395, 0.2054, 0.1156] as const };
  const france = {
    ...royan,
    territory: 'urban' as const,
    shares: { p15: 0.82, age: nat, diploma: [0.1825, 0.4997, 0.3178] as const, lowIncome: 0.4 },
  };
  const [a, b, c, d, e] = nat;
  const { original, hypothesis } = simulate(france, model, { age: [a, b - 0.01, c, d, e + 0.01] });
  const gain = 100 * (hypothesis.rates.concerned - original.rates.concerned);
  expect(gain).toBeCloseTo(0.42, 2);
});

test('drivers of a hypothesis still add up to its gap with France', () => {
  fc.assert(
    fc.property(inhabited, fc.double({ min: 0, max: 1, noNaN: true }), (commune, old) => {
      const { hypothesis } = simulate(commune, model, {
        age: withShare(commune.shares.age, 4, old),
      });
      const sum = hypothesis.drivers.reduce((total, { share }) => total + share, 0.4);
      expect(Math.abs(sum - hypothesis.rates.concerned)).toBeLessThanOrEqual(1e-12);
    }),
  );
});

test('moving one share scales the others: the sum stays 1 and their proportions hold', () => {
  fc.assert(
    fc.property(inhabited, fc.double({ min: 0, max: 1, noNaN: true }), ({ shares }, old) => {
      const moved = withShare(shares.age, 4, old);
      expect(moved[4]).toBe(old);
      expect(moved.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(moved[0] * shares.age[1]).toBeCloseTo(moved[1] * shares.age[0], 9);
    }),
  );
  expect(withShare([0, 0, 1], 2, 0.5)).toEqual([0.25, 0.25, 0.5]);
});

test('another population changes the people, never the rates', () => {
  const { original, hypothesis } = simulate(royan, model, { population: 1_000 });
  expect(hypothesis.rates).toEqual(original.rates);
  expect(hypothesis.adjusted.concerned.point).toBeCloseTo(1_000 * original.rates.concerned, 9);
});

test('a share that is typed is known: its notice and its margin go away', () => {
  const borrowed = { ...royan, sources: { ...royan.sources, income: 'drom' as const } };
  const { original, hypothesis } = simulate(borrowed, model, { lowIncome: 0.5 });
  expect(original.grade).toBe('C');
  expect(hypothesis.grade).toBe('A');
});

test.each([
  ['a share over 1', { lowIncome: 1.2 }],
  ['ages that do not make 100 %', { age: [0.2, 0.2, 0.2, 0.2, 0.1] as const }],
  ['a negative population', { population: -1 }],
  ['something that is no number', { p15: Number.NaN }],
  ['a negative share', { lowIncome: -0.01 }],
  ['diplomas that make 99 %', { diploma: [0.3, 0.3, 0.39] as const }],
  ['a negative share among others that make 100 %', { diploma: [-0.1, 0.6, 0.5] as const }],
])('%s is refused', (_, changes) => {
  expect(() => simulate(royan, model, changes)).toThrowError(
    expect.toSatisfy((error) => isDiagnosisError(error, 'invalid-number')),
  );
});

test('shares typed in whole percents may be off by a rounding; nothing and everything are shares', () => {
  const third = [0.333, 0.333, 0.333] as const;
  expect(simulate(royan, model, { diploma: third }).profile.shares.diploma).toEqual(third);
  for (const share of [0, 1]) {
    expect(simulate(royan, model, { lowIncome: share, p15: share }).profile.shares).toMatchObject({
      lowIncome: share,
      p15: share,
    });
  }
});

test('what is refused is named', () => {
  const infoOf = (changes: Parameters<typeof simulate>[2]) => {
    try {
      simulate(royan, model, changes);
    } catch (error) {
      return isDiagnosisError(error, 'invalid-number') ? error.info : error;
    }
    return null;
  };
  expect(infoOf({ p15: 2 })).toEqual({ name: 'p15', value: 2 });
  expect(infoOf({ lowIncome: 2 })).toEqual({ name: 'lowIncome', value: 2 });
  expect(infoOf({ age: [1, 1, 0, 0, 0] })).toEqual({ name: 'age', value: 2 });
  expect(infoOf({ diploma: [0, 0, 0] })).toEqual({ name: 'diploma', value: 0 });
  expect(infoOf({ population: -1 })).toEqual({ name: 'population', value: -1 });
});

test('what is changed is the hypothesis, and the rest is the place: its sources too', () => {
  const borrowed = {
    ...royan,
    sources: { age: 'epci', diploma: 'epci', income: 'epci' },
  } as const;
  const age = [0.2, 0.2, 0.2, 0.2, 0.2] as const;
  const { profile, changes } = simulate(borrowed, model, { age, territory: 'rural' });
  expect(profile).toEqual({
    ...borrowed,
    territory: 'rural',
    shares: { ...royan.shares, age },
    sources: { age: 'commune', diploma: 'epci', income: 'epci' },
  });
  expect(changes).toEqual({ age, territory: 'rural' });
  const diploma = [0.2, 0.4, 0.4] as const;
  expect(simulate(borrowed, model, { diploma }).profile.sources).toEqual({
    age: 'epci',
    diploma: 'commune',
    income: 'epci',
  });
});

test('a hypothesis is counted in the base that is asked for', () => {
  const { original, hypothesis } = simulate(royan, model, { population: 1_000 }, { base: '15+' });
  expect([original.base, hypothesis.base]).toEqual(['15+', '15+']);
  expect(hypothesis.population).toBe(1_000 * royan.shares.p15);
});
