// Territories that a host adds, and the EPT of the Grand Paris: asked for as any other.
import { describe, expect, test } from 'vitest';
import {
  createTerritories,
  gatherNamedLists,
  namedListFaultText,
  readNamedLists,
} from '../../../src/territories/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

describe('a file of names and codes', () => {
  test.each([
    ['a row a territory', 'nom,codes\nPETR du Nivernais,58194 58160 2A004\n'],
    [
      'a row a commune',
      'nom;code\nPETR du Nivernais;58194\nPETR du Nivernais;58160\nPETR du Nivernais;2a004\n',
    ],
    [
      'codes in quotes, as a spreadsheet writes them',
      '\uFEFFNom,Codes\r\nPETR du Nivernais,"58194, 58160, 2A004"\r\n',
    ],
  ])('%s', (_, text) => {
    expect(readNamedLists(text)).toEqual({
      lists: [{ nom: 'PETR du Nivernais', codes: ['58194', '58160', '2A004'] }],
      faults: [],
    });
  });

  test('what cannot be used is told with its file and line, the rest is kept', () => {
    const { lists, faults } = gatherNamedLists([
      { file: 'parcs.csv', text: 'nom,codes\nMorvan,58145 5814\n,58194\nVexin,\n' },
      { file: 'pays.csv', text: 'nom,codes\nmorvan,58194\n' },
      { file: 'page.csv', text: '<!doctype html>' },
    ]);
    expect(lists).toEqual([{ nom: 'Morvan', codes: ['58145'] }]);
    expect(
      faults.map(({ file, fault }) =>
        namedListFaultText(file, fault).replace(/[\u00a0\u202f]/g, ' '),
      ),
    ).toEqual([
      'parcs.csv, ligne 2 : « 5814 » n’est pas un code INSEE. Attendu : 5 caractères, comme 58194 ou 2A004.',
      'parcs.csv, ligne 3 : le nom du territoire manque.',
      'parcs.csv, ligne 4 : « Vexin » n’a aucun code de commune.',
      'pays.csv : un autre fichier a déjà un territoire « morvan ».',
      'page.csv : aucune ligne de titres. Attendu : deux colonnes, « nom » et « codes » (codes INSEE séparés par une espace).',
    ]);
  });
});

test('a list that the host added is found by its name and read as a list', async () => {
  const lists = [{ nom: 'PETR du Nivernais', codes: ['58194', '58160', '99999'] }];
  const territories = createTerritories(store, async () => lists);
  expect((await territories.catalogue()).at(-1)).toEqual({
    kind: 'selection',
    code: null,
    nom: 'PETR du Nivernais',
    departements: ['58'],
    communes: ['58194', '58160', '99999'],
  });
  const { area, communes, unknownCodes } = await territories.load({
    kind: 'named',
    nom: 'petr du nivernais',
  });
  expect(area).toEqual({ kind: 'selection', code: null, nom: 'PETR du Nivernais' });
  expect(communes.map(({ nom }) => nom)).toEqual(['Marzy', 'Nevers']);
  expect(unknownCodes).toEqual(['99999']);
  await expect(territories.load({ kind: 'named', nom: 'Ailleurs' })).rejects.toThrow(
    expect.objectContaining({ code: 'unknown-territory' }),
  );
});

test('the 11 EPT hold every commune of the Grand Paris but Paris, each once', async () => {
  const territories = createTerritories(store);
  const epts = (await territories.catalogue()).filter(({ kind }) => kind === 'ept');
  expect(epts).toHaveLength(11);
  const members = epts.flatMap(({ communes = [] }) => communes);
  const metropole = await territories.load({ kind: 'epci', code: '200054781' });
  expect([...members, '75056'].sort()).toEqual(metropole.communes.map(({ code }) => code));
  // Its SIREN is asked for as that of an EPCI: by an address, the tag and the command line.
  const { area, communes } = await territories.load({ kind: 'epci', code: '200057867' });
  expect(area).toEqual({ kind: 'ept', code: '200057867', nom: 'Plaine Commune' });
  expect(communes.map(({ nom }) => nom)).toContain('Saint-Denis');
  expect(communes).toHaveLength(8);
});
