// Whom the figures of a commune are credited to, and the years that they are said to be of.
import { beforeAll, expect, test } from 'vitest';
import { yearsOf } from '../../../src/explain/index.ts';
import type { CommuneProfile } from '../../../src/index.ts';
import type { SourceCredit } from '../../../src/terms/diagnosis.ts';
import { sourceCredits } from '../../../src/terms/source-credits.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

const store = shippedStore();
let communes: CommuneProfile[];
let sources: readonly SourceCredit[];
beforeAll(async () => {
  [communes, { sources }] = await Promise.all([allCommunes(store), store.manifest()]);
});

const READ_BY_ESTIMATES = ['recensement', 'filosofi-communes', 'territoires'];

test('what an estimate is made of is credited for every commune that has one, and for no other', () => {
  for (const commune of communes) {
    const ids = sourceCredits(sources, [commune]).map(({ id }) => id);
    const credited = READ_BY_ESTIMATES.filter((id) => ids.includes(id));
    expect([commune.code, credited]).toEqual([
      commune.code,
      commune.population < 20 ? [] : READ_BY_ESTIMATES,
    ]);
    const around = commune.population === 0 ? [] : ['france-services', 'bibliotheques'];
    expect(ids).toEqual(expect.arrayContaining(['communes', ...around]));
  }
});

test('Rochefourchat, 2 inhabitants, credits its population and the lists of places alone', async () => {
  const { sources: credited } = await store.diagnosis('26274');
  expect(credited.map(({ id }) => id)).toEqual([
    'communes',
    'france-services',
    'bibliotheques',
    'aidants-connect',
  ]);
});

test.each([
  ['58194', 'données de 2017 à 2026'],
  ['97611', 'données de 2017 à 2026'],
])('%s: the years printed go from the national shares to the newest list', async (code, years) => {
  const { sources: credited, model } = await store.diagnosis(code);
  const said = yearsOf([...credited, model.reference]);
  expect(said.map((one) => one.replace(/\s/g, ' '))).toEqual([years]);
});

test('the years printed hold that of the national shares and of each source', () => {
  expect(yearsOf([])).toEqual([]);
  expect(yearsOf([{ vintage: '2021' }])[0]?.replace(/\s/g, ' ')).toBe('données de 2021');
  for (const { vintage } of sources) {
    const [said = ''] = yearsOf([{ vintage: '1999' }, { vintage }, { vintage: '2099' }]);
    expect(said.replace(/\s/g, ' ')).toBe('données de 1999 à 2099');
  }
});
