// "Pourquoi ce chiffre ?": four to six sentences that can be read aloud in any council of France.
import { beforeAll, describe, expect, test } from 'vitest';
import { driverSentence } from '../../../src/explain/drivers.ts';
import { outOf100 } from '../../../src/explain/out-of-100.ts';
import { atPlaceFirst } from '../../../src/explain/places.ts';
import { why } from '../../../src/explain/why.ts';
import { type Diagnosis, diagnose } from '../../../src/index.ts';
import { COVARIATES, type Covariate } from '../../../src/terms/factor.ts';
import { referenceRates } from '../../../src/terms/model.ts';
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
  const inhabited = () => all.filter(({ diagnosis }) => diagnosis.commune.population >= 20);

  test('each commune has four to six sentences, one of fewer than 20 inhabitants none', () => {
    expect(all).toHaveLength(34_875);
    const counts = new Set(inhabited().map(({ sentences }) => sentences.length));
    expect([...counts].sort()).toEqual([4, 5, 6]);
    const empty = all.filter(({ diagnosis }) => diagnosis.commune.population < 20);
    expect(empty).toHaveLength(91);
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

  test('what is said to play less has a smaller effect, as it is read, than all that comes before', () => {
    let equal = 0;
    for (const { sentences } of inhabited()) {
      const text = sentences.join(' ').replace(/presque aucun effet/g, '+\u202f0,0\u202fpoint');
      const [before = '', less = ''] = text.split(/Jou(?:e|ent) moins\u00a0: /);
      const sizes = (said: string) =>
        [...said.matchAll(/[+−]\u202f([\d,]+)\u202fpoint/g)].map(([, size = '']) =>
          Number(size.replace(',', '.')),
        );
      const told = sizes(before);
      expect([...told, ...sizes(less)], text).toEqual(
        [...told, ...sizes(less)].sort((a, b) => b - a),
      );
      expect(Math.max(0, ...sizes(less)), text).toBeLessThan(Math.min(...told) || 0.1);
      if (/Jou(?:e|ent) autant/.test(text)) equal += 1;
    }
    expect(equal).toBeGreaterThan(500);
  });

  test('a figure that is told leans like its effect and makes up a third of it or more', () => {
    // More of it raises the need (or lowers it), and by how many points for one, at most.
    const leanings = [
      [/(\d+) habitants? sur 100 (?:ont|a) 75 ans ou plus/, 1.4],
      [/(\d+) habitants? sur 100 (?:ont|a) 60 ans ou plus/, 0.8],
      [/(\d+) habitants? sur 100 (?:ont|a) de 15 à 29 ans/, -0.8],
      [/(\d+) personnes? sur 100 (?:sont|est) sans diplôme/, 0.6],
      [/(\d+) personnes? sur 100 (?:ont|a) un diplôme/, -0.5],
      [/(\d+) habitants? sur 100 (?:vivent|vit) avec moins/, 0.18],
    ] as const;
    const count = new Map<number, number>();
    for (const { diagnosis, sentences } of inhabited()) {
      for (const sentence of sentences.slice(1)) {
        const flat = sentence.replace(/[\u202f\u00a0]/g, ' ');
        const [leaning, here] = leanings
          .map(([pattern, weight]) => [weight, Number(pattern.exec(flat)?.[1])] as const)
          .find(([, share]) => !Number.isNaN(share)) ?? [0, 0];
        if (leaning === 0) continue;
        const [, there, sign, effect = ''] =
          /contre (\d+) en France : ([+−]) ([\d,]+) point/.exec(flat) ?? [];
        const gap = here - Number(there);
        const size = Number(effect.replace(',', '.'));
        const words = `${diagnosis.commune.code} ${flat}`;
        expect(Math.sign(leaning * gap), words).toBe(sign === '+' ? 1 : -1);
        // Whole figures out of 100 are right to one; a quarter of a point for one, at 40 %.
        expect(Math.abs(leaning) * 0.24 * (Math.abs(gap) + 1), words).toBeGreaterThan(size / 3);
        count.set(leaning, (count.get(leaning) ?? 0) + 1);
      }
    }
    expect([...count.keys()].sort()).toEqual([...new Set(leanings.map(([, w]) => w))].sort());
  });

  test('what is borrowed is never told as a figure of the commune, what is not is never said borrowed', () => {
    const own: Readonly<Record<Covariate, RegExp>> = {
      age: /\d+ ?ans? (?:ou plus|et plus sont)|15 à 29 ans/,
      diploma: /diplôme du|sans diplôme|diplômés du supérieur|niveaux/,
      income: /habitants (?:sur 100 )?vivent|revenus des habitants|ensemble des revenus/,
    };
    const faults: string[] = [];
    const bars = new Set<string>();
    let lent = 0;
    for (const { diagnosis, sentences } of inhabited()) {
      const { commune, published, estimate, model } = diagnosis;
      const { notices, covariates, drivers } = estimate;
      const context = { commune, published, model, covariates, notices };
      for (const covariate of COVARIATES) {
        const borrowed = notices.some(
          (notice) => notice.code === 'margin-borrowed' && notice.covariate === covariate,
        );
        if (borrowed) lent += 1;
        const driver = drivers.find(({ factor }) => factor === covariate);
        const bar = driver ? driverSentence(driver, context) : '';
        // The name of its EPCI is data, whatever words are in it.
        bars.add(bar.replace(/moyenne d.*, la commune/, 'moyenne de la CC, la commune'));
        const said = sentences.slice(1).filter((sentence) => own[covariate].test(sentence));
        const fault = borrowed
          ? said.length > 0 ||
            !/^(?:Âges|Diplômes|Revenus) non publiés .* le calcul prend (?:ceux|la moyenne) /.test(
              bar,
            )
          : /publiés/.test(bar);
        if (fault) faults.push([commune.code, bar, ...said].join(' '));
      }
    }
    expect(faults).toEqual([]);
    expect([...bars].flatMap(faultsOf)).toEqual([]);
    expect(lent).toBeGreaterThan(3_500);
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
    '55 habitants sur 100 ont 60 ans ou plus, contre 27 en France\u00a0: +\u202f10,0\u202fpoints.',
  );
});

test('of Rochefourchat, two inhabitants, nothing is explained', async () => {
  expect(await told('26274')).toEqual([]);
});

test('with the base of 15 and over, the share is told as theirs, in sentences that stay short', async () => {
  for (const code of ['58194', '26123', '13055', '97611', '51513']) {
    const [first = ''] = why(await store.diagnosis(code, { base: '15+' }));
    expect(first).toContain('personnes de 15 ans et plus sur 100');
    expect(faultsOf(first)).toEqual([]);
  }
});

test('in Mamoudzou the département stands in for what is not published, and it is said', async () => {
  const text = (await told('97611')).join(' ');
  expect(text).toContain(
    'Les diplômes ne sont pas publiés ici, ceux du département les remplacent\u00a0: +',
  );
  expect(text).toContain('Les âges ne sont pas publiés ici, ceux du département');
});

test('in Riolas, whose ages are mostly those of its EPCI, the reason says whose they are', async () => {
  const text = (await told('31456')).join(' ');
  expect(text).toContain('L’âge des habitants (moyenne de la communauté de communes ');
});

test.each([
  ['Brette', '26062', 'Joue autant\u00a0: le revenu (+\u202f0,5\u202fpoint).'],
  [
    'Rœschwoog',
    '67405',
    'Joue autant\u00a0: le revenu (−\u202f0,7\u202fpoint). Joue moins\u00a0: le diplôme (+\u202f0,6\u202fpoint).',
  ],
])('in %s, what plays as much is not said to play less', async (_, code, words) => {
  expect(await told(code)).toContain(words);
});

test('Le Havre and Les Abymes contract', async () => {
  expect((await told('76351'))[0]).toMatch(/^Au Havre, environ \d+ habitants sur 100 /);
  expect((await told('97101'))[0]).toMatch(/^Aux Abymes, environ /);
});

test('of people, nobody is feminine', () => {
  expect(outOf100(0, 'personne').count).toBe('aucune personne');
  expect(outOf100(0.004, 'personne').count).toBe('moins d’une personne sur 100');
});

test.each([
  [0, 'aucun habitant', 'none'],
  [0.004, 'moins d’un habitant sur 100', 'one'],
  [0.006, '1 habitant sur 100', 'one'],
  [0.25, '25 habitants sur 100', 'many'],
] as const)('%d is said "%s"', (share, count, quantity) => {
  expect(outOf100(share)).toMatchObject({ count, quantity });
});
