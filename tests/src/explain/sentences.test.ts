// Every sentence of the interface, said with real figures of communes at the ends of the range, is well
// set and short. A sentence that is added without an example here fails the test.
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../../cli/pdf/copy.ts';
import { compareText } from '../../../site/compare/copy.ts';
import * as pages from '../../../site/copy.ts';
import { foundPlanText } from '../../../site/diagnosis/found-plan-copy.ts';
import { needsText } from '../../../site/diagnosis/needs-copy.ts';
import { legalText } from '../../../site/legal/copy.ts';
import { statementText } from '../../../site/legal/statement-copy.ts';
import { myCommunesText } from '../../../site/my-communes/copy.ts';
import { areaNoticeSentences } from '../../../src/explain/area-notices.ts';
import { baseText } from '../../../src/explain/base.ts';
import { partClause } from '../../../src/explain/commune-part.ts';
import { comparedText } from '../../../src/explain/compared.ts';
import { comparisonText } from '../../../src/explain/comparison.ts';
import * as diagnosis from '../../../src/explain/diagnosis.ts';
import { driverSentence, driverText, factorText } from '../../../src/explain/drivers.ts';
import { errorText, errorWords, troubles, unexpectedError } from '../../../src/explain/errors.ts';
import * as opening from '../../../src/explain/headline.ts';
import { indicatorText } from '../../../src/explain/indicators.ts';
import { noticeSentences, noticeText } from '../../../src/explain/notices.ts';
import { kilometres } from '../../../src/explain/numbers.ts';
import { precisionText } from '../../../src/explain/precision.ts';
import { reportText, sourceText } from '../../../src/explain/sources.ts';
import { steps } from '../../../src/explain/steps.ts';
import type { Diagnosis, Notice } from '../../../src/index.ts';
import { POPULATION_BASES } from '../../../src/terms/base.ts';
import type { CommunePart } from '../../../src/terms/commune-part.ts';
import { DiagnosisError } from '../../../src/terms/errors.ts';
import { COVARIATES, SOURCE_LEVELS } from '../../../src/terms/factor.ts';
import type { AreaNotice } from '../../../src/terms/notice.ts';
import * as words from '../../../ui/copy.ts';
import { nearbyText } from '../../../widget/nearby/copy.ts';
import { whatIfText } from '../../../widget/what-if/copy.ts';
import { shippedStore } from '../../shipped.ts';
import { faultsOf } from './sentence-rules.ts';

const TABLES: Readonly<Record<string, unknown>> = {
  ...words,
  barText: diagnosis.barText,
  compareText,
  comparedText,
  comparisonText,
  driverText,
  factorText,
  headlineText: opening.headlineText,
  homeText: pages.homeText,
  menuText: pages.menuText,
  indicatorText,
  legalText,
  foundPlanText,
  myCommunesText,
  nearbyText,
  needsText,
  nationalText: diagnosis.nationalText,
  pageText: pages.pageText,
  pdfText,
  precisionText,
  reportText,
  sectionText: opening.sectionText,
  sourceText,
  statementText,
  tierText: diagnosis.tierText,
  unexpectedError,
  whatIfText,
};

const figures = {
  unit: 100,
  display: 'figures',
  exclus: { low: 2_100, point: 2_700, high: 3_500 },
  eloignes: { low: 5_500, point: 6_900, high: 8_400 },
  presqueAutonomes: { low: 3_800, point: 4_700, high: 5_900 },
  concerned: { low: 12_300, point: 14_300, high: 16_400 },
} as const;
const hamlet = { ...figures, display: 'under-20' } as const;
const range = { low: 12_300, point: 14_300, high: 16_400 };
const shares = { low: 0.371, point: 0.432, high: 0.495 };
const reference = {
  id: '2017',
  label: '',
  vintage: '2017',
  source: 'WeTechCare',
  shares: { exclus: 0.07, eloignes: 0.19, presqueAutonomes: 0.14 },
};
const nievre = { code: '58', nom: 'Nièvre' };

/** One example or more of each sentence that takes figures or names. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'methodText.link': ['3.2', '3.10'].map(words.methodText.link),
  'searchText.none': [words.searchText.none('zzyzx')],
  'searchText.found': [1, 8].map(words.searchText.found),
  'searchText.chooseOne': [words.searchText.chooseOne(8)],
  'searchText.place': [words.searchText.place(nievre)],
  'searchText.population': [0, 1, 160_000].map(words.searchText.population),
  'stateText.ready': [words.stateText.ready('Nevers', nievre)],
  'headlineText.identity': [opening.headlineText.identity('Nièvre', 33_085)],
  'headlineText.share': [
    opening.headlineText.share(0.43, 0.4),
    opening.headlineText.share(0.401, 0.4),
  ],
  'headlineText.range': [opening.headlineText.range(range)],
  'headlineText.needs': [opening.headlineText.needs(figures)],
  'tierText.exclus.need': [0, 2_700].map(diagnosis.tierText.exclus.need),
  'tierText.eloignes.need': [0, 6_900].map(diagnosis.tierText.eloignes.need),
  'tierText.presqueAutonomes.need': [0, 4_700].map(diagnosis.tierText.presqueAutonomes.need),
  'baseText.15+.told': baseText['15+'].told(11_842.6),
  'baseText.all.told': baseText.all.told(1),
  'barText.title': [diagnosis.barText.title('Les Abymes')],
  'barText.segment': [diagnosis.barText.segment('Exclus du numérique', 2_700, 0.08)],
  'barText.range': [range, { ...range, low: 0 }].map(diagnosis.barText.range),
  'barText.othersCount': [diagnosis.barText.othersCount(18_800, 0.57)],
  'barText.share': [diagnosis.barText.share(0.08)],
  'nationalText.example': [
    diagnosis.nationalText.example(reference),
    diagnosis.nationalText.example({
      ...reference,
      shares: { exclus: 0.05, eloignes: 0.16, presqueAutonomes: 0.11 },
    }),
  ],
  'nationalText.explain': POPULATION_BASES.map((base) =>
    diagnosis.nationalText.explain(reference, base),
  ),
  'comparisonText.title': POPULATION_BASES.map(comparisonText.title),
  'comparedText.row': [true, false].map((exact) => comparedText.row('France', shares, exact)),
  'comparisonText.fewPeople': [comparisonText.fewPeople('20\u00a0habitants')],
  'comparisonText.verdict': [0.3, 0.4, 0.6].map((france) => comparisonText.verdict(shares, france)),
  'driverText.title': [driverText.title(0.43, 0.4), driverText.title(0.4, 0.4)],
  'driverText.fromTo': [driverText.fromTo(0.43, 0.4), driverText.fromTo(0.4, 0.4)],
  'driverText.effect': [0.021, 0.0002, -0.105].map(driverText.effect),
  'precisionText.grade': (['A', 'B', 'C', 'D'] as const).map(precisionText.grade),
  'precisionText.national': [precisionText.national(reference)],
  'precisionText.gradeLetter': [precisionText.gradeLetter('A')],
  'precisionText.vintage': [true, false].map((mayotte) => precisionText.vintage('2017', mayotte)),
  'sourceText.credit': [
    sourceText.credit({ producer: 'INSEE', vintage: '2021', licence: 'Licence Ouverte 2.0' }),
  ],
  'needsText.title': [needsText.title(0.4)],
  'needsText.need': [needsText.need(0.07, 'à assister durablement')],
  'myCommunesText.removed': [true, false].map((withPlan) =>
    myCommunesText.removed('Nevers (Nièvre)', withPlan),
  ),
  'foundPlanText.link.plan': [foundPlanText.link.plan('3 pistes et 1 acteur annoté')],
  'foundPlanText.link.other': [foundPlanText.link.other('1 acteur annoté')],
  'foundPlanText.device.plan': [foundPlanText.device.plan('3 pistes et 1 acteur annoté')],
  'foundPlanText.device.other': [foundPlanText.device.other('1 acteur annoté')],
  'foundPlanText.damaged': [1, 2].map(foundPlanText.damaged),
  'sourceText.open': [sourceText.open(9)],
  'legalText.by': [legalText.by('Nevers Agglomération')],
  'legalText.director': [legalText.director('Mme Lefèvre')],
  'legalText.phone': [legalText.phone('03 86 00 00 00')],
  'statementText.contact': [statementText.contact(true), statementText.contact(false)],
  'statementText.footer': [statementText.footer('non conforme')],
  'statementText.pledge': [statementText.pledge('La ville de Nevers')],
  'statementText.scope': [statementText.scope('https://numerique.nevers.example/')],
  'statementText.state': [statementText.state('partiellement conforme')],
  'statementText.audit': [statementText.audit('Access42', '2026-11-28', '72 %')],
  'statementText.made': [statementText.made('2026-11-28')],
  'sourceText.reference': [sourceText.reference(reference)],
  'sourceText.model': [sourceText.model('2026.1')],
  'pdfText.linkTo': [pdfText.linkTo('https://www.insee.fr/')],
  'pdfText.wrongChromePath': [pdfText.wrongChromePath('/usr/bin/firefox')],
  'reportText.printed': [reportText.printed('23 novembre 2026')],
  'reportText.data': [reportText.data(2021, 2026), reportText.data(2021, 2021)],
  'reportText.model': [reportText.model('2026.1')],
  'compareText.named.lead': [1, 4].map(compareText.named.lead),
  'compareText.named.many': [compareText.named.many(12)],
  'compareText.again': [compareText.again('Ma liste', 2)],
  'compareText.epcis': [compareText.epcis(12)],
  'compareText.relations.contains': [
    compareText.relations.contains('Nièvre (département)', 'Nevers (Nièvre)', 33_085, 0.16),
    compareText.relations.contains('Grand Verdun (intercommunalité)', 'Bezonvaux (Meuse)', 0, 0),
  ],
  'compareText.relations.same': [
    compareText.relations.same('Mayotte (département)', 'Mayotte (région)'),
  ],
  'compareText.relations.partial': [
    compareText.relations.partial('Nièvre (département)', 'Ma liste', 1, 33_085),
    compareText.relations.partial('Nièvre (département)', 'Ma liste', 12, 45_000),
  ],
  'compareText.within': [
    compareText.within('franceServices', { fixed: 5, touring: 0 }, 4, 14),
    compareText.within('franceServices', { fixed: 5, touring: 2 }, 1, 14),
    compareText.within('franceServices', { fixed: 0, touring: 1 }, 14, 14),
  ],
  'compareText.medians': [compareText.medians(21_000, 21_000), compareText.medians(18_000, 27_000)],
  'compareText.rural': [compareText.rural('42\u202f%')],
  'compareText.removeOf': [compareText.removeOf('Nevers (Nièvre)')],
  'compareText.there': [compareText.there('Nevers (Nièvre)')],
  'compareText.loading': [compareText.loading('58194')],
  'compareText.failed': [compareText.failed('99999', 'Cette commune est inconnue.')],
  'compareText.inside': [
    compareText.inside('franceServices', { fixed: 1, touring: 0 }),
    compareText.inside('franceServices', { fixed: 78, touring: 2 }),
    compareText.inside('franceServices', { fixed: 0, touring: 1 }),
  ],
  'compareText.nearest': [compareText.nearest(kilometres(8.5), "à vol d'oiseau")],
  'compareText.about': [compareText.about(['Mamoudzou (Mayotte)', 'Dembeni (Mayotte)'])],
  'compareText.alike': [compareText.alike(['Mamoudzou (Mayotte)', 'Dembeni (Mayotte)'])],
  'compareText.added': [compareText.added('Nevers (Nièvre)', 2)],
  'compareText.removed': [compareText.removed('Nevers (Nièvre)')],
  'compareText.refused': [['NEVERS'], ['NEVERS', 'X']].map(compareText.refused),
  'compareText.tooMany': [['58194'], ['58194', '58160']].map(compareText.tooMany),
  'compareText.overlap.apart': [
    compareText.overlap.apart('Saint-Denis (La Réunion)', 'Saint-Denis (Seine-Saint-Denis)'),
  ],
  'compareText.pageTitle': [
    compareText.pageTitle(['Nevers (Nièvre)', 'Rennes (Ille-et-Vilaine)'], 'Diagnostic numérique'),
  ],
  'myCommunesText.remove': [myCommunesText.remove('Nevers (Nièvre)')],
  'myCommunesText.add': [myCommunesText.add('Nevers (Nièvre)')],
  'nearbyText.distance': [0.04, 1.24, 45].map(nearbyText.distance),
  'nearbyText.found': [1, 6].map(nearbyText.found),
  'nearbyText.rough': [nearbyText.rough(12_400)],
  'whatIfText.ofAdults': [
    whatIfText.ofAdults(null),
    whatIfText.ofAdults({
      ageBands: [0.144, 0.192, 0.153, 0.176, 0.192, 0.143],
      sansDiplome: null,
      diplomeSuperieur: null,
      niveauVieMedianEuros: null,
      densite: 2,
    }),
  ],
  'whatIfText.enrolled': [
    whatIfText.enrolled(null),
    whatIfText.enrolled({
      ageBands: null,
      sansDiplome: 0.252,
      diplomeSuperieur: 0.263,
      niveauVieMedianEuros: null,
      densite: 2,
    }),
  ],
  'whatIfText.lowIncome': [whatIfText.lowIncome(20_268)],
  'whatIfText.origin': [
    [],
    COVARIATES.map((covariate) => ({ code: 'margin-borrowed', covariate, from: 'drom' }) as const),
    [{ code: 'margin-borrowed', covariate: 'income', from: 'epci' } as const],
    [{ code: 'overseas-income-unpublished' } as const],
  ].map(whatIfText.origin),
  'whatIfText.start': [whatIfText.start('33\u202f085')],
  'whatIfText.slider': [whatIfText.slider(whatIfText.ages['75+'])],
  'whatIfText.result': [figures, hamlet].map((rounded) =>
    whatIfText.result('Saint-Erme-Outre-et-Ramecourt', { rounded, population: 1_697 }),
  ),
  'whatIfText.range': [whatIfText.range(figures)],
  'whatIfText.original': [figures, hamlet].map(whatIfText.original),
  'whatIfText.live': [whatIfText.live(figures, figures), whatIfText.live(hamlet, hamlet)],
  'whatIfText.change': [whatIfText.change(whatIfText.ages['75+'], '14,3\u202f%', '20\u202f%')],
  'whatIfText.gap': [900, -1_200, 0].map(whatIfText.gap),
  'whatIfText.shareGap': [0.021, -0.004].map(whatIfText.shareGap),
  'whatIfText.spoken': [whatIfText.spoken(figures, -1_200), whatIfText.spoken(hamlet, 0)],
  'whatIfText.wrong.notNumber': [whatIfText.wrong.notNumber('douze')],
  'whatIfText.wrong.population': [whatIfText.wrong.population(3_000_000)],
  'homeText.example': [pages.homeText.example('Un village', 'Royère-de-Vassivière (Creuse)')],
};

/** Texts of a table by their path, and the paths of its functions. */
function walk(value: unknown, path: string): [string, string | null][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, null]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
}

const entries = Object.entries(TABLES).flatMap(([name, table]) => walk(table, name));
const constants = entries.filter((entry): entry is [string, string] => entry[1] !== null);
const functions = entries.filter(([, text]) => text === null).map(([path]) => path);
const faulty = (texts: readonly string[]) =>
  texts.flatMap((text) => faultsOf(text).map((fault) => `${fault} — ${text}`));

test('a badly set sentence is noticed', () => {
  expect(faultsOf("L'été dure 14 300 jours ?")).toHaveLength(3);
  expect(faultsOf(Array.from({ length: 26 }, () => 'mot').join(' '))).toHaveLength(1);
  expect(faultsOf('Environ 14\u202f300\u00a0habitants\u00a0: pourquoi\u202f?')).toEqual([]);
});

test('every fixed sentence is well set, short and without jargon', () => {
  expect(constants.length).toBeGreaterThan(80);
  expect(faulty(constants.map(([, text]) => text))).toEqual([]);
});

test('every sentence with figures has its examples, all well set', () => {
  expect(functions.filter((path) => !(path in SAID))).toEqual([]);
  expect(faulty(Object.values(SAID).flat())).toEqual([]);
});

test('every kind of error has a title and an advice, and its place in the interface', () => {
  const samples: readonly DiagnosisError[] = [
    new DiagnosisError('invalid-code', { value: 'nevers' }),
    new DiagnosisError('unknown-commune', { code: '99999' }),
    new DiagnosisError('outside-data', {
      place: { code: '98818', nom: 'Nouméa', codesPostaux: [], territoire: 'Nouvelle-Calédonie' },
    }),
    new DiagnosisError('unknown-territory', { code: '999999999' }),
    new DiagnosisError('invalid-number', { name: 'population', value: -1 }),
    new DiagnosisError('unknown-reference', { id: '2030', known: ['2017', '2021'] }),
    new DiagnosisError('data-unreachable', { file: 'communes/58.json' }),
    new DiagnosisError('data-invalid', { file: 'communes/58.json', detail: '' }),
    new DiagnosisError('data-mixed', {
      file: 'portraits/821.json',
      dataset: '2026.1-a',
      expected: '2026.2-b',
    }),
  ];
  expect(samples.map(({ code }) => code).sort()).toEqual(Object.keys(troubles).sort());
  for (const error of samples) {
    const { title, advice } = errorWords(error);
    expect(errorText(error)).toBe(`${title} ${advice}`);
    // The minus of the value is the caller's own.
    if (error.code !== 'invalid-number') expect(faulty([title, advice])).toEqual([]);
  }
  expect(errorWords(new Error('boom'))).toBe(unexpectedError);
  const both = { file: 'portraits/581.json', other: 'communes/58.json', detail: '' };
  const { title, advice } = errorWords(new DiagnosisError('data-invalid', both));
  expect(faulty([title, advice])).toEqual([]);
  expect(advice).toMatch(/portraits\/581\.json ou communes\/58\.json/);
});

const PARTS: readonly CommunePart[] = [
  { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' },
  { kind: 'associee', code: '59355', nom: 'Lomme', commune: '59350' },
  { kind: 'ancienne', code: '20004', nom: null, commune: '2A004' },
  { kind: 'arrondissement', code: '75101', number: 1, commune: '75056' },
  { kind: 'arrondissement', code: '75111', number: 11, commune: '75056' },
];

test('a part of a commune is said with its status', () => {
  const plain = PARTS.map((part) => partClause(part).replace(/\s/g, ' '));
  expect(plain).toEqual([
    'dont Seynod est une commune déléguée',
    'dont Lomme est une commune associée',
    'dont 20004 est un ancien code',
    'dont le 1er arrondissement : chiffres de toute la ville',
    'dont le 11e arrondissement : chiffres de toute la ville',
  ]);
});

test('every notice of a commune and of a territory has its sentences', () => {
  const lenders = SOURCE_LEVELS.filter((level) => level !== 'commune');
  const common = [
    { code: 'outside-survey-field' },
    { code: 'partial-survey-field' },
    {
      code: 'old-population',
      counted: 256_518,
      countedIn: 2017,
      estimated: 320_901,
      estimatedIn: 2024,
    },
    { code: 'overseas-income-unpublished' },
    { code: 'young-population', over15: 0.565, concerned: 17_200 },
    { code: 'young-population', over15: 0.7, concerned: null },
  ] as const;
  const own: Notice[] = [
    ...common,
    ...COVARIATES.flatMap((covariate) =>
      lenders.map((from) => ({ code: 'margin-borrowed', covariate, from }) as const),
    ),
    { code: 'small-population', population: 112 },
    { code: 'no-inhabitants' },
    { code: 'merged-commune', from: '14712' },
    ...PARTS.map((part) => ({ code: 'part-of-commune', part, commune: 'Annecy' }) as const),
    { code: 'institution-likely', sign: 'age', share: 0.268 },
    { code: 'institution-likely', sign: 'diploma', share: 0.608 },
    { code: 'institution-likely', sign: 'young', share: 0.508 },
  ];
  expect(new Set(own.map(({ code }) => code))).toEqual(new Set(Object.keys(noticeText)));
  expect(faulty(own.flatMap((notice) => noticeSentences([notice])))).toEqual([]);
  const area: AreaNotice[] = [
    ...common,
    ...COVARIATES.flatMap((covariate) =>
      lenders.flatMap((from) =>
        [1, 17].map(
          (communes) => ({ code: 'margins-borrowed', covariate, from, communes }) as const,
        ),
      ),
    ),
  ];
  expect(faulty(area.flatMap((notice) => areaNoticeSentences([notice])))).toEqual([]);
});

test('statistics that as many communes borrow from one territory share a sentence', () => {
  const lent = { code: 'margins-borrowed', from: 'departement' } as const;
  const [first, second, ...others] = areaNoticeSentences([
    { ...lent, covariate: 'age', communes: 17 },
    { ...lent, covariate: 'diploma', communes: 17 },
    { ...lent, covariate: 'income', communes: 1 },
  ]);
  expect(first).toBe(
    'Non publiés pour 17\u00a0communes\u00a0: âges, diplômes. Le calcul prend ceux du département.',
  );
  expect(second).toBe(
    'Non publiés pour 1\u00a0commune\u00a0: revenus. Le calcul prend ceux du département.',
  );
  expect(others).toEqual([]);
});

describe.each(['58194', '35238', '26274', '97611', '97120', '29083', '14666', '17306', '75056'])(
  'the diagnosis of %s',
  (code) => {
    let shown: Diagnosis;
    beforeAll(async () => {
      shown = await shippedStore().diagnosis(code);
    });

    test('says its headline, reasons, notices and steps well', () => {
      const { commune, estimate, published, model } = shown;
      const { before, figure, after } = opening.headline(commune.nom, estimate);
      const context = {
        commune,
        published,
        model,
        covariates: estimate.covariates,
        notices: estimate.notices,
      };
      expect(
        faulty([
          before + figure + after,
          ...estimate.drivers.map((driver) => driverSentence(driver, context)),
          ...noticeSentences(estimate.notices),
          ...steps.flatMap(({ title, sentence }) => [title, sentence(estimate)]),
        ]),
      ).toEqual([]);
    });
  },
);
