// An address written by hand, pasted or shared is read kindly, and what is left out is told.
import { expect, test } from 'vitest';
import { type Asked, pageOf, placesIn, searchOf } from '../../../site/compare/address.ts';
import { compareText } from '../../../site/compare/copy.ts';
import { overlapSentences } from '../../../site/compare/overlap.ts';
import { store } from '../../widget/show.tsx';

const commune = (code: string) => ({ kind: 'commune', code }) as const;

test.each([
  ['?communes=58194,35238', ['58194', '35238']],
  ['?communes=58194%2C35238', ['58194', '35238']],
  ['?communes=58194;2a004 97411', ['58194', '2A004', '97411']],
  ['?communes=58194.35238', ['58194', '35238']],
  ['?communes=58194,58194', ['58194']],
  ['?commune=58194', ['58194']],
  ['?communes=', []],
  ['', []],
])('%s asks for these communes, in that order', (search, codes) => {
  expect(placesIn(search)).toEqual({ asked: codes.map(commune), refused: [], tooMany: [] });
});

test.each<[string, readonly Asked[]]>([
  [
    '?communes=58194&epci=245804406&departement=58',
    [commune('58194'), { kind: 'epci', code: '245804406' }, { kind: 'departement', code: '58' }],
  ],
  [
    '?region=27&communes=58194&region=53',
    [{ kind: 'region', code: '27' }, commune('58194'), { kind: 'region', code: '53' }],
  ],
  [
    '?epci=245804406,242900314&departement=2a',
    [
      { kind: 'epci', code: '245804406' },
      { kind: 'epci', code: '242900314' },
      { kind: 'departement', code: '2A' },
    ],
  ],
  ['?france&liste=Pays de Nevers', [{ kind: 'france' }, { kind: 'named', nom: 'Pays de Nevers' }]],
  [
    '?selection=58194.58160&titre=Bords de Loire&selection=35238',
    [
      { kind: 'list', codes: ['58194', '58160'], nom: 'Bords de Loire' },
      { kind: 'list', codes: ['35238'] },
    ],
  ],
  ['?epci=245804406&epci=245804406', [{ kind: 'epci', code: '245804406' }]],
  ['?toString=1&titre=Seul&selection=&liste=&epci=', []],
])('%s asks for territories and communes, in the order in which they stand', (search, asked) => {
  expect(placesIn(search)).toEqual({ asked, refused: [], tooMany: [] });
});

test('what is no code, and what comes after the fourth, is set aside', () => {
  expect(placesIn('?communes=nevers,01001,01002,01004&epci=245804406,242900314')).toEqual({
    asked: [...['01001', '01002', '01004'].map(commune), { kind: 'epci', code: '245804406' }],
    refused: ['NEVERS'],
    tooMany: [{ kind: 'epci', code: '242900314' }],
  });
});

test.each([
  '?communes=58194,2A004,97411',
  '?communes=58194&epci=245804406,242900314&communes=35238',
  '?france&departement=58&region=27&liste=Pays%20de%20Nevers',
  '?selection=58194.58160&titre=Bords%20de%20Loire&selection=35238',
])('%s is read and written the same', (search) => {
  expect(searchOf(placesIn(search).asked)).toBe(search);
});

test('nothing asked is no address', () => {
  expect(searchOf([])).toBe('');
});

test('each leads to its own page', () => {
  const { asked } = placesIn(
    '?communes=58194&epci=245804406&france&selection=58194.58160&titre=Bords',
  );
  expect(asked.map(pageOf)).toEqual([
    './?commune=58194',
    'territoire.html?epci=245804406',
    'territoire.html?france',
    'territoire.html?communes=58194.58160&titre=Bords',
  ]);
});

const shown = (...codes: string[]) =>
  Promise.all(
    codes.map(async (code) => {
      const { commune, estimate } = await store.diagnosis(code);
      return { label: commune.nom, estimate };
    }),
  );

test('Nevers and Bourges: their ranges overlap, so nothing is said of which is higher', async () => {
  expect(overlapSentences(await shown('58194', '18033'))).toEqual([compareText.overlap.two]);
});

test('Royan and Rennes: their ranges are apart, and it is said without saying which is higher', async () => {
  const [sentence, ...more] = overlapSentences(await shown('17306', '35238'));
  expect(sentence).toBe(compareText.overlap.apart('Royan', 'Rennes'));
  expect(more).toEqual([]);
});

test('three communes of which one stands apart: each such pair is named, the others are told', async () => {
  const sentences = overlapSentences(await shown('17306', '35238', '58194'));
  expect(sentences[0]).toBe(compareText.overlap.apart('Royan', 'Rennes'));
  expect(sentences.at(-1)).toBe(compareText.overlap.others);
});

test('a commune alone, or where nobody lives, compares with nothing', async () => {
  expect(overlapSentences(await shown('58194'))).toEqual([]);
  expect(overlapSentences(await shown('58194', '55039'))).toEqual([]);
});
