// An address written by hand, pasted or shared is read kindly, and what is left out is told.
import { expect, test } from 'vitest';
import { codesIn, searchOf } from '../../../site/compare/codes.ts';
import { compareText } from '../../../site/compare/copy.ts';
import { overlapSentences } from '../../../site/compare/overlap.ts';
import { store } from '../../widget/show.tsx';

test.each([
  ['?communes=58194,35238', ['58194', '35238']],
  ['?communes=58194%2C35238', ['58194', '35238']],
  ['?communes=58194;2a004 97411', ['58194', '2A004', '97411']],
  ['?communes=58194.35238', ['58194', '35238']],
  ['?communes=58194,58194', ['58194']],
  ['?communes=', []],
  ['', []],
])('%s asks for these communes, in that order', (search, codes) => {
  expect(codesIn(search)).toEqual({ codes, refused: [], tooMany: [] });
});

test('what is no code, and what comes after the fourth, is set aside by name', () => {
  expect(codesIn('?communes=nevers,01001,01002,01004,01005,01006')).toEqual({
    codes: ['01001', '01002', '01004', '01005'],
    refused: ['NEVERS'],
    tooMany: ['01006'],
  });
});

test('an address that is written is read back', () => {
  const codes = ['58194', '2A004', '97411'];
  expect(codesIn(searchOf(codes)).codes).toEqual(codes);
  expect(searchOf([])).toBe('');
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
