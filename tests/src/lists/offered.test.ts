// What is offered for a name that nobody bears: those of the département beside it first; what is written « s/s » is read.
import { expect, test } from 'vitest';
import { createCommuneListReader, listNotes, problemText } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';
import { resultOf } from './some-communes.ts';

const read = createCommuneListReader(shippedStore());
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

test('« Moulin » beside 58 is first offered in the Nièvre', async () => {
  const { lines } = await listOf('commune;departement\nMoulin;58\nMoulin;03');
  const first = lines.map(({ meaning }) => 'choices' in meaning && meaning.choices[0]?.code);
  expect(first).toEqual(['58182', '03190']);
});

test.each([
  ['Fontenay s/s Bois', '94033'],
  ['Aulnay s/s Bois', '93005'],
  ['AULNAY S/S-BOIS', '93005'],
  ['Neuilly s/ Seine', '92051'],
])('%s is read', async (text, code) => {
  expect((await listOf(text)).lines.map(resultOf)).toEqual([code]);
});

test('a name with two errors is offered the nearest', async () => {
  const [line] = (await listOf('Sainte-Mère-l’Église')).lines;
  expect(line && plain(problemText(line) ?? '')).toContain('Serait-ce Sainte-Mère-Église (Manche)');
});

test('of two names in a cell beside a postal code, the one that is not asked is named', async () => {
  const list = await listOf('commune;code postal\nDecize / Nevers;58300');
  expect(list.lines.map(resultOf)).toEqual(['incomplete-name 58095']);
  expect(listNotes(list).map(plain)).toContain(
    'Ligne 2 : « Nevers » y figure aussi, et n’a pas été lu. Si c’est une commune de la liste, donnez-lui sa ligne.',
  );
});

test('a postal code that says an arrondissement is said to', async () => {
  const list = await listOf('commune;code postal\nMarseille;13001');
  expect(listNotes(list).map(plain)).toContain(
    'Ligne 2 : avec 13001, « Marseille » a été lu comme Marseille (Bouches-du-Rhône), dont le 1er arrondissement : chiffres de toute la ville.',
  );
});
