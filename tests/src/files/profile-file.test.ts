// A profile brought by a consultant: read as typed in France, or refused with the line and the column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/estimate/index.ts';
import { profileText } from '../../../src/explain/index.ts';
import { readProfiles } from '../../../src/files/index.ts';
import type { ProfileIssue } from '../../../src/terms/profile.ts';
import { goldenProfile, REFERENCE_MODEL as model } from '../../golden/reference.ts';

const HEADER =
  'nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire;part_15_plus;bas_revenus';
const LINE = '"Quartier ; nord";1 234;20,5;22;24;20;13,5 %;20;50;30;urbain;82;45,5';
const LINE_2 = { unit: 'line', number: 2 } as const;
const read = (text: string) => readProfiles(text, model.france);

function issues(text: string): readonly ProfileIssue[] {
  const found = read(text);
  return found.ok ? [] : found.issues;
}

test('commas, spaces, percent signs, quotes and BOM are read as a French spreadsheet writes them', () => {
  const found = read(`\ufeff${HEADER}\r\n${LINE}\r\n\r\n`);
  expect(found.ok && found.profiles).toMatchObject([
    {
      nom: 'Quartier ; nord',
      population: 1234,
      shares: { p15: 0.82, age: [0.205, 0.22, 0.24, 0.2, 0.135], lowIncome: 0.455 },
      territory: 'urban',
    },
  ]);
});

test.each(['1234', '1 234', '1\u00a0234', '1\u202f234'])('a population of %s is 1234', (value) => {
  const found = read(`${HEADER}\n${LINE.replace('1 234', value)}`);
  expect(found.ok && found.profiles[0]?.population).toBe(1234);
});

test('columns that nothing reads are named, and change nothing', () => {
  const found = read(`${HEADER};revnus\n${LINE};40`);
  expect(found).toMatchObject({ ok: true, ignored: ['revnus'], profiles: [{ population: 1234 }] });
});

test('a commune of the data, brought as JSON, has the estimate of the data', () => {
  const royan = goldenProfile('17306');
  const [a1, a2, a3, a4, a5] = royan.shares.age.map((share) => share * 100);
  const [none, middle, higher] = royan.shares.diploma.map((share) => share * 100);
  const json = JSON.stringify({
    nom: 'Royan',
    population: royan.population,
    age_15_29: a1,
    age_30_44: a2,
    age_45_59: a3,
    age_60_74: a4,
    age_75_plus: a5,
    sans_diplome: none,
    diplome_intermediaire: middle,
    diplome_superieur: higher,
    territoire: 'urbain',
    part_15_plus: royan.shares.p15 * 100,
    bas_revenus: royan.shares.lowIncome * 100,
  });
  const found = read(json);
  const [profile] = found.ok ? found.profiles : [];
  expect(profile && estimate(profile, model).rates.concerned).toBeCloseTo(
    estimate(royan, model).rates.concerned,
    9,
  );
});

test('income left out is France’s, said to be borrowed, and the range is wider', () => {
  const without = HEADER.replace(';bas_revenus', '');
  const found = read(`${without}\n${LINE.replace(/;45,5$/, '')}`);
  const [profile] = found.ok ? found.profiles : [];
  expect(profile?.shares.lowIncome).toBe(0.4);
  expect(profile && estimate(profile, model).notices).toContainEqual({
    code: 'margin-borrowed',
    covariate: 'income',
    from: 'national',
  });
});

test('a percentage is the number that its digits write, however many there are', () => {
  const decimals = fc.tuple(fc.nat(99), fc.stringMatching(/^\d{0,20}$/), fc.constantFrom(',', '.'));
  fc.assert(
    fc.property(decimals, ([whole, digits, mark]) => {
      const value = digits === '' ? String(whole) : `${whole}${mark}${digits}`;
      const found = read(`${HEADER}\n${LINE.replace('45,5', value)}`);
      expect(found.ok && found.profiles[0]?.shares.lowIncome).toBe(
        Number(value.replace(',', '.')) / 100,
      );
    }),
  );
});

test.each(['1.234', '10,5', '0x10', '1e3'])(
  'a population of %s is refused by its line',
  (value) => {
    const found = issues(`${HEADER}\n${LINE.replace('1 234', value)}`);
    expect(found).toEqual([{ code: 'not-whole', position: LINE_2, column: 'population', value }]);
  },
);

test.each(['0', '0,82'])('%s %% of people of 15 and over is refused by its line', (value) => {
  const found = issues(`${HEADER}\n${LINE.replace(';82;', `;${value};`)}`);
  expect(found).toMatchObject([
    { code: 'out-of-bounds', position: LINE_2, column: 'part_15_plus' },
  ]);
});

describe('what is wrong is named with its line and its column', () => {
  test.each([
    ['a missing column', HEADER.replace('territoire;', ''), 'missing-columns', 1, ''],
    ['an empty cell', `${HEADER}\n${LINE.replace('1 234', '')}`, 'missing-value', 2, 'population'],
    [
      'a word for a number',
      `${HEADER}\n${LINE.replace('20,5', 'beaucoup')}`,
      'not-a-number',
      2,
      'age_15_29',
    ],
    [
      'more than 100 %',
      `${HEADER}\n${LINE.replace('45,5', '145')}`,
      'out-of-bounds',
      2,
      'bas_revenus',
    ],
    [
      'a negative population',
      `${HEADER}\n${LINE.replace('1 234', '-5')}`,
      'out-of-bounds',
      2,
      'population',
    ],
    [
      'an unknown territory',
      `${HEADER}\n${LINE.replace('urbain', 'ville')}`,
      'not-a-word',
      2,
      'territoire',
    ],
    [
      'ages that make 110 %',
      `${HEADER}\n${LINE}\n${LINE.replace('20,5', '30,5')}`,
      'sum',
      3,
      'age',
    ],
    ['broken JSON', '{"nom": ', 'not-json', 0, ''],
    ['no line', HEADER, 'empty', 0, ''],
    ['nothing', '', 'empty', 0, ''],
  ])('%s', (_, text, code, line, column) => {
    const position = line === 0 ? null : { unit: 'line', number: line };
    expect(issues(text)).toMatchObject([{ code, position, column }]);
  });

  test('every fault is told at once, in sentences of 25 words or fewer', () => {
    const bad = `${HEADER}\n${LINE.replace('1 234', '')}\n${LINE.replace('urbain', 'ville').replace('20,5', 'x')}`;
    const sentences = issues(bad).map(profileText.issue);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^Ligne [23]\u00a0: .+\.$/);
      for (const part of sentence.split(/[.:]\s/)) expect(part.split(/\s/).length).toBeLessThan(26);
    }
  });
});

test('a list or an object in place of a number is refused by the rank of its place', () => {
  expect(issues('[{"nom":{"toString":1},"population":[[3]]}]')).toContainEqual({
    code: 'not-whole',
    position: { unit: 'item', number: 1 },
    column: 'population',
    value: '[…]',
  });
  expect(issues('[{"nom":{"toString":1},"population":[[3]]}]')).toContainEqual({
    code: 'missing-value',
    position: { unit: 'item', number: 1 },
    column: 'nom',
    value: '',
  });
});

describe('whatever is brought', () => {
  const cell = fc.constantFrom(
    ...['', 'Nord', '5200', '5 200', '22,1', '100 %', '-5', '1e9', 'Urbain', 'null', '"', '\u202e'],
  );
  const table = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 });

  test('a table gives a profile a row, or a sentence with its place for each fault', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = read([HEADER, ...rows.map((row) => row.join(';'))].join('\n'));
        if (found.ok) return;
        for (const fault of found.issues) {
          expect(profileText.issue(fault)).toMatch(/^(Ligne \d+|Fichier)\u00a0: .+\.$/);
        }
      }),
    );
  });

  test('a JSON of any shape is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const found = read(JSON.stringify([{ nom: value, population: value }, value]));
        expect(found.ok).toBe(false);
      }),
    );
  });
});
