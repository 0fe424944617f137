// A line that says a commune again is named, with the line that said it first: in the notes, and in the files of a report.
import { expect, test } from 'vitest';
import { createCommuneListReader, lineRemarks, listNotes } from '../../../src/lists/index.ts';
import { allEntries, shippedStore } from '../../shipped.ts';
import { someList } from './some-communes.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('by its name, its code or a part of it: each with its own line', async () => {
  const { lines, ...list } = await someList('Nevers\nMarzy\n58194\nNEVERS\nParis 15e\nParis');
  const said = [
    'Ligne 3 : « 58194 » redit Nevers (Nièvre), déjà à la ligne 1 : la commune n’est comptée qu’une fois.',
    'Ligne 4 : « NEVERS » redit Nevers (Nièvre), déjà à la ligne 1 : la commune n’est comptée qu’une fois.',
    'Ligne 6 : « Paris » redit Paris, déjà à la ligne 5 : la commune n’est comptée qu’une fois.',
  ];
  expect(listNotes({ ...list, lines }).map(plain)).toEqual(expect.arrayContaining(said));
  const repeated = lineRemarks(lines).filter(({ kind }) => kind === 'repeated');
  expect(repeated.map(({ line, code, text }) => [line, code, plain(text)])).toEqual([
    [3, '58194', said[0]],
    [4, '58194', said[1]],
    [6, '75056', said[2]],
  ]);
});

test('on one line too', async () => {
  const { lines } = await someList('Nevers;Marzy;Nevers');
  expect(lineRemarks(lines).map(({ text }) => plain(text))).toEqual([
    'Ligne 1 : « Nevers » y redit Nevers (Nièvre) : la commune n’est comptée qu’une fois.',
  ]);
});

test('all codes of France, twice: each is said once, on its second line', async () => {
  const store = shippedStore();
  const codes = (await allEntries(store)).map(({ code }) => code).slice(0, 20_000);
  const answer = await createCommuneListReader(store)(
    `code_insee\n${[...codes, ...codes].join('\n')}`,
  );
  if (!answer.ok) throw new Error(answer.why.kind);
  const repeated = lineRemarks(answer.list.lines).filter(({ kind }) => kind === 'repeated');
  expect(repeated.map(({ line, code }) => [line, code])).toEqual(
    codes.map((code, i) => [codes.length + i + 2, code]),
  );
});

test.each([
  ['code_insee;nom\n02A004;Ajaccio', '2A004'],
  ['Code INSEE;Commune\n02B033;Bastia', '2B033'],
  ['02B033', '2B033'],
  ['02B033;Bastia', '2B033'],
])('a Corsican code that a tool filled is mended: %j', async (text, code) => {
  const store = shippedStore();
  const answer = await createCommuneListReader(store)(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  const [{ meaning } = { meaning: null }] = answer.list.lines;
  expect(meaning?.kind === 'commune' && meaning.commune.code).toBe(code);
});
