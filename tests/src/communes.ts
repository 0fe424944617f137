// Random but plausible communes, for the laws that must hold everywhere.
import fc from 'fast-check';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES } from '../../src/terms/factor.ts';

/** Whole per mille that add up to 1000, as shipped. */
function perMilleShares(size: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: size - 1, maxLength: size - 1 })
    .map((cuts) => {
      const sorted = [0, ...cuts.sort((a, b) => a - b), 1000];
      return sorted.slice(1).map((cut, i) => (cut - (sorted[i] ?? 0)) / 1000);
    });
}

const level = fc.constantFrom(...SOURCE_LEVELS);

export const anyCommune: fc.Arbitrary<CommuneProfile> = fc
  .record({
    population: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_200_000 })),
    p15: fc.integer({ min: 400, max: 1000 }).map((x) => x / 1000),
    age: perMilleShares(5),
    diploma: perMilleShares(3),
    lowIncome: fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000),
    territory: fc.constantFrom(...TERRITORIES),
    sources: fc.record({ age: level, diploma: level, income: level }),
    epci: fc.option(fc.constantFrom('245804406', '243500139', '200023414')),
    code: fc.integer({ min: 1000, max: 95999 }).map((n) => String(n).padStart(5, '0')),
  })
  .map(({ age, diploma, lowIncome, p15, epci, ...rest }) => {
    const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = age;
    const [d1 = 0, d2 = 0, d3 = 0] = diploma;
    return {
      ...rest,
      nom: 'Commune tirée au sort',
      departement: { code: rest.code.slice(0, 2), nom: '' },
      region: { code: '', nom: '' },
      epci: epci === null ? null : { code: epci, nom: '' },
      shares: { p15, lowIncome, age: [a1, a2, a3, a4, a5], diploma: [d1, d2, d3] },
      inheritsFrom: null,
      published: null,
      surroundings: null,
    };
  });

export const inhabited = anyCommune.filter(({ population }) => population > 0);
