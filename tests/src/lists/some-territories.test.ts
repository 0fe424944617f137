// Names of wider territories in a list of communes: told, never replaced by their communes, and never cut. On a few of them,
// quick; territory-names.test.ts reads them all.
import { describe, expect, test } from 'vitest';
import { createCommuneListReader } from '../../../src/lists/index.ts';
import { resultOf, SOME_COMMUNES, someList, WITH_TERRITORIES } from './some-communes.ts';

const listOf = (text: string) => someList(text, undefined, WITH_TERRITORIES);

describe('a line means', () => {
  test.each([
    ['CA de Nevers', ['territory 245804406']],
    ['Agglomération de Nevers', ['territory 245804406']],
    // Of two of one name, both.
    ['CC des Quatre Rivières', ['territory 247000623 247400666']],
    ['Nièvre', ['territory 58']],
    ['Département de la Nièvre', ['territory 58']],
    ['Région Bretagne', ['territory 53']],
    ['Est Ensemble', ['territory 200057875']],
    ['EPCI Est Ensemble', ['territory 200057875']],
    ['ensemble est', ['territory 200057875']],
    // What says that it is an EPCI leaves no département.
    ['CC Mayenne', ['territory 200055887']],
    ['Mayenne Communauté', ['territory 200055887']],
    ['Département Mayenne', ['territory 53 200055887']],
    ['CC Vendée', ['unknown']],
    // Its communes are not meant by « Mayenne », nor is a name of nothing that of a territory.
    ['Mayenne', ['homonyms 53147']],
    ['France', ['unknown']],
    ['La communauté de communes', ['unknown']],
    ['Nièvre\nNevers', ['territory 58', '58194']],
    ['CC Chinon, Vienne et Loire', ['territory 200043081']],
    ['CC Chinon, Vienne & Loire', ['territory 200043081']],
    [
      'CC Chinon, Vienne et Loire, CC de Granville, Terre et Mer',
      ['territory 200043081', 'territory 200042604'],
    ],
    ['CC Chinon, Vienne et Loire, Nièvre', ['territory 200043081', 'territory 58']],
    ['CA de Nevers, Nièvre', ['territory 245804406', 'territory 58']],
    [
      'CA de Nevers;Nièvre\nEst Ensemble;Bretagne',
      ['territory 245804406', 'territory 58', 'territory 200057875', 'territory 53'],
    ],
    ['CA de Nevers et Nièvre', ['territory 245804406', 'territory 58']],
    // A name of a commune and that of a territory are no list of either.
    ['CA de Nevers;Marzy', ['58160']],
    ['CA de Nevers et Marzy', ['unknown']],
    ['CA de Nevers;Nièvre\nNevers;Marzy', ['territory 245804406', '58194']],
    ['Nevers,CC Chinon, Vienne et Loire', ['58194']],
    ['CC Chinon, Vienne et Loire,Nevers', ['58194']],
    ['commune,epci\nNevers,CC Chinon, Vienne et Loire', ['58194']],
    ['epci,commune\nCC Arbois, Poligny, Salins, Cœur du Jura,Nevers', ['58194']],
    ['commune,epci,x\nNevers,CC Chinon, Vienne et Loire,CC de Granville, Terre et Mer', ['58194']],
  ])('%j: %j', async (text, expected) => {
    expect((await listOf(text)).lines.map(resultOf)).toEqual(expected);
  });

  test.each([
    ['CC Chinon, Vienne et Loire', ['CC Chinon, Vienne et Loire']],
    // What stands before and after the name, in its cells.
    [
      'Siège de la CC Chinon, Vienne et Loire Nord',
      ['Siège de la CC Chinon, Vienne et Loire Nord'],
    ],
    // Without its kind, three communes or some words.
    ['Granville, Terre et Mer', ['Granville']],
    ['Vendée, Sèvre, Autise', ['Vendée']],
    // A name cut short, or one that another piece parts, is none.
    ['CC Chinon, Loire', ['CC Chinon']],
    ['CC Vendée, Autise, Sèvre', ['CC Vendée']],
    ['CC Vendée, Sèvre, Autise', ['CC Vendée, Sèvre, Autise']],
    ['CC Vendée; Sèvre; Autise', ['CC Vendée']],
  ])('%j is said back as %j', async (text, written) => {
    expect((await listOf(text)).lines.map((line) => line.written)).toEqual(written);
  });
});

describe('before a colon', () => {
  test.each([
    ['CC des Quatre Rivières : Nevers, Marzy', ['58194', '58160'], ['CC des Quatre Rivières']],
    ['CA de Nevers : Nevers', ['58194'], ['CA de Nevers']],
    ['Secteur 1 : 58194 58160', ['58194', '58160'], ['Secteur 1']],
    ['Secteur nord : Nevers;3312', ['58194'], ['Secteur nord']],
    // Of those that follow, one that is not known is told.
    ['Secteur nord : Nevers, Zzyzx', ['58194', 'unknown'], ['Secteur nord']],
    // A commune and its neighbour.
    ['Nevers : Marzy', ['58194', '58160'], []],
    // Beside these, a name is that of a canton.
    ['Canton : Nevers', ['unknown'], []],
    ['Départements : Mayenne', ['unknown'], []],
    // A number names nothing; what follows nothing is read; nothing may follow, or nothing that is known.
    [': Nevers', ['58194'], []],
    ['1 : Nevers', ['unknown'], []],
    ['Secteur nord :', ['unknown'], []],
    ['Secteur nord : Zzyzx', ['unknown'], []],
  ])('%j: %j, passed over: %j', async (text, expected, labels) => {
    const list = await listOf(text);
    expect([list.lines.map(resultOf), list.labels.map((label) => label.text)]).toEqual([
      expected,
      labels,
    ]);
  });
});

test('lines of several communes are told in their order, whatever made them several', async () => {
  const { severalOn } = await listOf(
    'Nevers et Marzy\nSecteur nord : Imphy, Decize\nSecteur sud : Garchizy',
  );
  expect(severalOn).toEqual([1, 2]);
});

test('a list of communes alone needs no territory: a source may know none', async () => {
  const answer = await createCommuneListReader(SOME_COMMUNES)('CC Chinon, Vienne et Loire');
  expect(answer.ok && answer.list.lines.map(resultOf)).toEqual(['unknown']);
});
