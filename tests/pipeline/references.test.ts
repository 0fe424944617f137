// A second published set of national shares is data: given to the pipeline's functions it comes out
// of the model calibrated, and every verb reads it. No code is touched. CONTRIBUTING.md has the recipe.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, expect, test } from 'vitest';
import { DEFAULT_REFERENCE } from '../../pipeline/inputs/references.ts';
import { buildModelFile } from '../../pipeline/steps/model-file.ts';
import { writeReport } from '../../reports/formats.ts';
import { territoryReport } from '../../reports/report.ts';
import { CommunePage } from '../../site/pages/CommunePage.tsx';
import { estimate } from '../../src/estimate/index.ts';
import { driverSentence, driverText, headlineText, nationalText } from '../../src/explain/index.ts';
import { why } from '../../src/explain/why.ts';
import { constantsOf, type ModelFile, manifestSchema } from '../../src/files/index.ts';
import { advise, type CommuneProfile } from '../../src/index.ts';
import { createContours, createStore, type Read } from '../../src/store/index.ts';
import type { Reference } from '../../src/terms/model.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { allCommunes, readShipped, shippedStore } from '../shipped.ts';

/** Invented for this test only: no such set was published. */
const OTHER: Reference = {
  id: 'essai',
  label: 'Parts inventées pour le test',
  vintage: '2030',
  source: 'aucune',
  shares: { exclus: 0.05, eloignes: 0.16, presqueAutonomes: 0.11 },
};

const SENTENCES_AT_NEVERS = [
  'Soit 35 % de la population, enfants compris, contre 32 % en France.',
  'Pourquoi 35 % ici, et non 32 % ?',
  'Les 75 ans et plus sont 14 % des habitants, contre 10 % en France.',
  'Hors études, 26 % des 15 ans et plus sont diplômés du supérieur, contre 33 % en France.',
  'Environ 51 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
  'Commune urbaine, comme celle de 68 % des Français : à profil égal, le besoin y est un peu moins grand.',
  'Les parts de la France (5 %, 16 %, 11 %) sont ici appliquées telles quelles à la population.',
  'Pour 20 000 habitants, ce calcul donne 1 000, 3 200 et 2 200 personnes.',
  'À Nevers, environ 35 habitants sur 100 (entre 30 et 41) ont besoin d’aide avec le numérique, contre 32 en France.',
  '14 habitants sur 100 ont 75 ans ou plus, contre 10 en France : + 1,9 point.',
  'Chez les 15 ans et plus, hors études, 26 personnes sur 100 ont un diplôme du supérieur, contre 33 en France : + 1,3 point.',
  'La commune est urbaine, et le besoin y est un peu moins grand à profil égal : − 0,5 point.',
  'Joue moins : le revenu (+ 0,4 point).',
  'La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici.',
];

let communes: CommuneProfile[];
let file: ModelFile;
let read: Read;

beforeAll(async () => {
  const store = shippedStore();
  communes = await allCommunes(store);
  const { france } = await store.model();
  file = buildModelFile(
    communes,
    [DEFAULT_REFERENCE, OTHER],
    france,
    france.lowIncomeThresholdEuros,
    { population: '2023', census: '2021', income: '2021', density: '2024' },
  );
  const manifest = manifestSchema().parse(await readShipped('manifest.json'));
  read = (name) =>
    name === 'manifest.json'
      ? Promise.resolve({ ...manifest, model: constantsOf(file) })
      : readShipped(name);
}, 60_000);

test('communes add up to the shares of the second set', async () => {
  const model = await createStore(read, { reference: 'essai' }).model();
  const people = { exclus: 0, eloignes: 0, presqueAutonomes: 0 };
  let population = 0;
  for (const commune of communes) {
    const { adjusted } = estimate(commune, model);
    population += commune.population;
    for (const tier of TIERS) people[tier] += adjusted[tier].point;
  }
  expect(people.exclus / population).toBeCloseTo(0.05, 10);
  expect(people.eloignes / population).toBeCloseTo(0.16, 10);
  expect(people.presqueAutonomes / population).toBeCloseTo(0.11, 10);
});

test('its labels and its national shares are those of every diagnosis made with it', async () => {
  const { model, estimate: found } = await createStore(read, { reference: 'essai' }).diagnosis(
    '58194',
  );
  expect(model.reference).toEqual(OTHER);
  expect(found.national.concerned).toBeCloseTo(found.population * 0.32, 6);
});

test('its sentences speak of it, and none of the first set: no code is touched for a new reference', async () => {
  const diagnosis = await createStore(read, { reference: 'essai' }).diagnosis('58194');
  const { estimate: found, model } = diagnosis;
  const context = { commune: diagnosis.commune, published: diagnosis.published, model };
  const { covariates, notices } = found;
  const sentences = [
    headlineText.share(found.rates.concerned, 0.32),
    driverText.title(found.rates.concerned, 0.32),
    ...found.drivers.map((driver) => driverSentence(driver, { ...context, covariates, notices })),
    nationalText.explain(model.reference),
    nationalText.example(model.reference),
    ...why(diagnosis),
  ].map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
  expect(sentences).toEqual(SENTENCES_AT_NEVERS);
});

/** What a reader sees of a page, sentence by sentence. */
const sentencesOf = (html: string) =>
  html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/[\u00a0\u202f]|&nbsp;/g, ' ')
    .split(/\n|(?<=[.?!]) /)
    .map((text) => text.trim());

/** Figures of the first set: its shares, their sums, the error of its survey, its year. */
const OF_FIRST = /\b(?:40 %|40, 26|2,2 points|2017)/;

/** Sentences with such a figure that is none of it. */
const OF_OTHERS = [
  'Environ 51 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
  'Les Centres sociaux connectés sont nés à Lille en 2017, puis dans le bassin minier.',
  'Communes, populations légales 2023 (Mayotte : 2017) et codes postaux',
  'Habitants à bas revenus (parmi les 40 % de Français aux plus bas revenus), estimation',
  'Revenu : Environ 46 % des habitants vivent avec moins de 20 230 € par an, contre 40 % en France.',
];

test('neither its page nor its report says a figure of the first set', async () => {
  const store = createStore(read, { reference: 'essai' });
  const [diagnosis, commune, places] = await Promise.all([
    store.diagnosis('58194'),
    store.commune('58194'),
    store.places('58'),
  ]);
  const advice = advise(commune, diagnosis.estimate, places);
  const page = renderToString(h(CommunePage, { root: '', diagnosis, commune, advice }));
  const territories = createTerritories(store);
  const opened = await territories.open({ kind: 'departement', code: '58' });
  const { area, communes: own, model, sources, dataset } = opened;
  const report = territoryReport({
    ...{ area, communes: own, model, sources, places, wider: [] },
    provenance: { dataset, software: '1.0.0', day: '2026-11-29', address: null },
  });
  const html = String(
    await writeReport(report, 'html', { csv: 'simple', contours: createContours(store) }),
  );
  for (const whole of [page, html])
    expect(sentencesOf(whole).join(' ')).toContain('32 % en France');
  // A figure alone is a cell: the end of a range, the share of a commune.
  const said = [page, html]
    .flatMap(sentencesOf)
    .filter((text) => OF_FIRST.test(text) && !/^(?:.*entre )?[^a-z]*(?:et )?[^a-z]*$/.test(text));
  expect([...new Set(said)]).toEqual(OF_OTHERS);
});

test('the first set stays the default, to the last bit of its thresholds', async () => {
  const [calibrated, shipped] = await Promise.all([
    createStore(read).model(),
    shippedStore().model(),
  ]);
  expect(calibrated.reference).toEqual(shipped.reference);
  expect(calibrated.weights).toEqual(shipped.weights);
  calibrated.thresholds.forEach((threshold, k) => {
    expect(threshold).toBeCloseTo(shipped.thresholds[k] ?? Number.NaN, 9);
  });
});

test('a set that is not there is refused, and the known ones are named', async () => {
  await expect(createStore(read).model('2099')).rejects.toMatchObject({
    code: 'unknown-reference',
    info: { id: '2099', known: ['2017', 'essai'] },
  });
});
