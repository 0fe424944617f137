// "Pourquoi ce chiffre ?": four to six sentences that can be read aloud in any council of France.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Diagnosis, diagnose } from '../../../src/index.ts';
import { referenceRates } from '../../../src/terms/model.ts';
import { outOf100 } from '../../../src/text/out-of-100.ts';
import { atPlaceFirst } from '../../../src/text/places.ts';
import { why } from '../../../src/text/why.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';
import { faultsOf } from './sentence-rules.ts';

const store = shippedStore();
const told = async (code: string) => why(await store.diagnosis(code));

describe('over all 34 875 communes', () => {
  /** Each commune's sentences, from the engine alone: comparisons play no part in them. */
  const all: { diagnosis: Diagnosis; sentences: readonly string[] }[] = [];
  beforeAll(async () => {
    const [communes, model] = await Promise.all([allCommunes(store), store.model()]);
    for (const commune of communes) {
      const diagnosis = diagnose(commune, model);
      all.push({ diagnosis, sentences: why(diagnosis) });
    }
  }, 120_000);
  const inhabited = () => all.filter(({ diagnosis }) => diagnosis.commune.population > 0);

  test('each inhabited commune has four to six sentences, an empty one none', () => {
    expect(all).toHaveLength(34_875);
    const counts = new Set(inhabited().map(({ sentences }) => sentences.length));
    expect([...counts].sort()).toEqual([4, 5, 6]);
    const empty = all.filter(({ diagnosis }) => diagnosis.commune.population === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.every(({ sentences }) => sentences.length === 0)).toBe(true);
  });

  test('each sentence is well set, short, and says no "de les", no "undefined", no bare code', () => {
    const broken = /undefined|NaN|null|\b(de les?|à les?|de le) |\b[0-9AB]{2}\d{3}\b|\b1 habitants/;
    const faults = inhabited().flatMap(({ diagnosis, sentences }) =>
      sentences
        // A name is data: seven words of it, or an "œux" in it, are no fault of the sentence.
        .map((sentence) => sentence.replace(atPlaceFirst(diagnosis.commune.nom), 'À Nevers'))
        .filter((sentence) => broken.test(sentence) || faultsOf(sentence).length > 0)
        .map((sentence) => `${diagnosis.commune.code} ${sentence}`),
    );
    expect(faults).toEqual([]);
  });

  test('the four reasons are all told, and their effects add up to the gap with France', () => {
    for (const { diagnosis, sentences } of inhabited()) {
      const text = sentences.join(' ');
      const effects = [...text.matchAll(/([+−])\u202f([\d,]+)\u202fpoint|(presque aucun effet)/g)];
      expect(effects, text).toHaveLength(4);
      const sum = effects.reduce(
        (total, [, sign, size = '0']) =>
          total + (sign === '−' ? -1 : 1) * Number(size.replace(',', '.')),
        0,
      );
      const { estimate, model } = diagnosis;
      const gap = (estimate.rates.concerned - referenceRates(model.reference).concerned) * 100;
      // Four figures rounded to a tenth of a point.
      expect(Math.abs(sum - gap), text).toBeLessThan(0.2 + 1e-9);
    }
  });

  test('a commune that looks favourable, and no other, is told the hidden need', () => {
    for (const { diagnosis, sentences } of inhabited()) {
      const favourable = Math.round(diagnosis.estimate.rates.concerned * 100) <= 40;
      expect(sentences.some((sentence) => sentence.includes('38\u202f%'))).toBe(favourable);
    }
  });
});

test('Royan is told its age first, with its figure, that of France and the effect', async () => {
  const [, age] = await told('17306');
  expect(age).toBe(
    '55 habitants sur 100 ont 60 ans ou plus, contre 27 en France\u00a0: +\u202f10\u202fpoints.',
  );
});

test('in Rochefourchat, two inhabitants, the verb agrees with nobody', async () => {
  const text = (await told('26274')).join(' ');
  expect(text).toContain('Aucun habitant n’a de 15 à 29 ans');
  expect(text).toContain('aucune personne n’est sans diplôme');
});

test('with the base of 15 and over, the share is told as theirs, in sentences that stay short', async () => {
  for (const code of ['58194', '26274', '13055', '97611', '51513']) {
    const [first = ''] = why(await store.diagnosis(code, { base: '15+' }));
    expect(first).toContain('personnes de 15 ans et plus sur 100');
    expect(faultsOf(first)).toEqual([]);
  }
});

test('Le Havre and Les Abymes contract', async () => {
  expect((await told('76351'))[0]).toMatch(/^Au Havre, environ \d+ habitants sur 100 /);
  expect((await told('97101'))[0]).toMatch(/^Aux Abymes, environ /);
});

test.each([
  [0, 'aucun habitant', 'none'],
  [0.004, 'moins d’un habitant sur 100', 'one'],
  [0.006, '1 habitant sur 100', 'one'],
  [0.25, '25 habitants sur 100', 'many'],
] as const)('%d is said "%s"', (share, count, quantity) => {
  expect(outOf100(share)).toMatchObject({ count, quantity });
});
