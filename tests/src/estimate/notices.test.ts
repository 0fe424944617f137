// METHOD §10 and §12: what the reader of a commune or of a territory must know.
import { beforeAll, describe, expect, test } from 'vitest';
import { areaNotices } from '../../../src/estimate/index.ts';
import {
  type Area,
  type CommuneProfile,
  diagnoseArea,
  estimate,
  type Model,
} from '../../../src/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
let model: Model;
beforeAll(async () => {
  model = await store.model();
});

const noticesOf = async (code: string, base: 'all' | '15+' = 'all') =>
  estimate(await store.commune(code), model, { base }).notices;
const codesOf = async (code: string) => (await noticesOf(code)).map((notice) => notice.code);

test('Mamoudzou: outside the surveys, a population of 2017, children, all borrowed', async () => {
  expect(await noticesOf('97611')).toEqual([
    { code: 'outside-survey-field' },
    {
      code: 'old-population',
      counted: 256_518,
      countedIn: 2017,
      estimated: 320_901,
      estimatedIn: 2024,
    },
    { code: 'young-population', over15: 0.565, concerned: 17_200 },
    { code: 'margin-borrowed', covariate: 'age', from: 'departement' },
    { code: 'margin-borrowed', covariate: 'diploma', from: 'departement' },
    { code: 'margin-borrowed', covariate: 'income', from: 'departement' },
  ]);
});

test('Cayenne: surveyed where roads go, no published income', async () => {
  expect(await codesOf('97302')).toEqual([
    'partial-survey-field',
    'overseas-income-unpublished',
    'young-population',
    'margin-borrowed',
  ]);
});

describe('children counted are told where people of 15 and over are under 75 %', () => {
  test('with the figure of the 15 and over, rounded as a total is', async () => {
    const { shares, population } = await store.commune('97302');
    const { rates } = estimate(await store.commune('97302'), model);
    const young = (await noticesOf('97302')).find(({ code }) => code === 'young-population');
    const concerned = Math.round((population * shares.p15 * rates.concerned) / 100) * 100;
    expect(young).toEqual({ code: 'young-population', over15: shares.p15, concerned });
  });

  test('never when only people of 15 and over are counted', async () => {
    const codes = (await noticesOf('97302', '15+')).map(({ code }) => code);
    expect(codes).not.toContain('young-population');
  });

  test('under 20 people concerned, without a figure', async () => {
    const hamlet = { ...(await store.commune('97302')), population: 40 };
    expect(estimate(hamlet, model).notices).toContainEqual(
      expect.objectContaining({ code: 'young-population', concerned: null }),
    );
  });
});

describe('a share that an institution most likely makes', () => {
  test('Huelgoat (1 440): 75 and over above 22 % of all inhabitants', async () => {
    expect(await noticesOf('29081')).toContainEqual({
      code: 'institution-likely',
      sign: 'age',
      share: 0.268,
    });
  });

  test('Coyolles (366): above 45 % without diploma; the share told is the published one', async () => {
    const { published } = await store.commune('02232');
    expect(published?.sansDiplome).toBe(0.608);
    expect(await noticesOf('02232')).toContainEqual({
      code: 'institution-likely',
      sign: 'diploma',
      share: 0.608,
    });
  });

  test('Montferrat (1 719) and its camp: over a third of those of 15 and over are 15 to 29', async () => {
    expect(await noticesOf('83082')).toEqual([
      { code: 'institution-likely', sign: 'young', share: 0.512 },
    ]);
  });

  test.each([
    ['under 200 inhabitants', 199],
    ['over 3 000 inhabitants', 3_001],
  ])('not %s: an average of a town, or a few households', async (_, population) => {
    const commune = { ...(await store.commune('29081')), population };
    const codes = estimate(commune, model).notices.map(({ code }) => code);
    expect(codes).not.toContain('institution-likely');
  });

  test('not overseas for diplomas, which are fewer there', async () => {
    const commune = { ...(await store.commune('02232')), territory: 'overseasRural' as const };
    const codes = estimate(commune, model).notices.map(({ code }) => code);
    expect(codes).not.toContain('institution-likely');
  });
});

describe('a territory', () => {
  const noticesOfArea = (area: Area, communes: readonly CommuneProfile[]) =>
    areaNotices(diagnoseArea(area, communes, model), communes, model);
  const areaOf = async (code: string, nom: string) =>
    noticesOfArea({ kind: 'departement', code, nom }, await store.departement(code));

  test('Guyane says what its communes say, and how many borrow', async () => {
    const notices = await areaOf('973', 'Guyane');
    expect(notices.map(({ code }) => code)).toEqual([
      'partial-survey-field',
      'overseas-income-unpublished',
      'young-population',
      'margins-borrowed',
    ]);
    expect(notices).toContainEqual({
      code: 'margins-borrowed',
      covariate: 'income',
      from: 'drom',
      communes: 22,
    });
  });

  test('Haute-Marne names the communes of many young: one camp, no other sign', async () => {
    expect(await areaOf('52', 'Haute-Marne')).toContainEqual({
      code: 'young-institutions',
      communes: ['Semoutiers-Montsaon'],
    });
  });

  test('Paris, which borrows nothing, says nothing', async () => {
    expect(await areaOf('75', 'Paris')).toEqual([]);
  });

  test('France, exact by definition, says nothing', async () => {
    const mayotte = await store.departement('976');
    expect(noticesOfArea({ kind: 'france', code: null, nom: 'France' }, mayotte)).toEqual([]);
  });
});
