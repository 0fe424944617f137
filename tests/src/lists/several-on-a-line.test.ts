// A line that holds several communes: all of them are read, or those that are not are told. None is lost.
import { expect, test } from 'vitest';
import { createCommuneListReader, listNotes } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

const read = createCommuneListReader(shippedStore());

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  const { lines } = answer.list;
  const communes = lines.map(({ line, meaning }) => [
    line,
    meaning.kind === 'commune' ? meaning.commune.nom : meaning.kind,
  ]);
  return {
    communes,
    others: lines.flatMap(({ others }) => others),
    notes: listNotes(answer.list).map((note) => note.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

test.each([
  ['Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles;'],
  ['Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles'],
  ['58194;58160;58121\n58117;58303;'],
  ['Nevers\tMarzy\tGarchizy\nFourchambault\tVarennes-Vauzelles'],
])('%j is five communes, and said to be', async (text) => {
  const { communes, others, notes } = await listOf(text);
  expect(communes).toEqual([
    [1, 'Nevers'],
    [1, 'Marzy'],
    [1, 'Garchizy'],
    [2, 'Fourchambault'],
    [2, 'Varennes-Vauzelles'],
  ]);
  expect(others).toEqual([]);
  expect(notes).toContain('2 lignes nomment plusieurs communes, toutes lues.');
});

test.each([['Nevers, Marzy et Garchizy'], ['Nevers, Marzy et Garchizy\nDecize']])(
  '%j ends as a sentence does, and all of it is read',
  async (text) => {
    const { communes } = await listOf(text);
    expect(communes.slice(0, 3)).toEqual([
      [1, 'Nevers'],
      [1, 'Marzy'],
      [1, 'Garchizy'],
    ]);
  },
);

test('homonyms on a line of several are asked one by one', async () => {
  const { communes } = await listOf('Nevers, Saint-Denis, Marzy\nImphy');
  expect(communes).toEqual([
    [1, 'Nevers'],
    [1, 'homonyms'],
    [1, 'Marzy'],
    [2, 'Imphy'],
  ]);
});

test.each([
  // Two full columns: the second may be a canton.
  ['Nevers;Marzy\nImphy;Garchizy', ['Marzy', 'Garchizy']],
  ['commune\nNevers;Marzy;Imphy', ['Marzy', 'Imphy']],
  // What stands beside another commune is told too: it may be a third one, misspelt.
  ['Nevers;Marzy;Nulle-Part\nImphy', ['Marzy', 'Nulle-Part']],
  ['Decize\nNevers;Marzi;Garchizy', ['Marzi', 'Garchizy']],
  ['58194;58160\n58121;58303', ['58160', '58303']],
])('in %j the communes that are not read are told', async (text, expected) => {
  const { others, notes } = await listOf(text);
  expect(others).toEqual(expected);
  for (const other of expected) expect(notes.join('\n')).toContain(`« ${other} »`);
});

test.each([
  ['Nevers;Nevers Agglomération\nMarzy;Nevers Agglomération'],
  ['Nevers;CA de Nevers;Nièvre\nMarzy;CA de Nevers;Nièvre'],
  ['Mayenne;Mayenne\nLaval;Mayenne'],
  ['Paris;Paris;Île-de-France\nLyon;Rhône;Auvergne-Rhône-Alpes'],
  ['Nevers;33085;58000\nMarzy;3647;58180'],
  ['58194;Nevers;Nevers\n58160;Marzy;Nevers'],
  ['commune;canton\nMarzy;Nevers\nImphy;Imphy'],
])('%j is a table: a line is one commune, and nothing is told', async (text) => {
  const { communes, others, notes } = await listOf(text);
  expect(communes).toHaveLength(2);
  expect(others).toEqual([]);
  expect(notes.filter((note) => note.includes('commune y est'))).toEqual([]);
});
