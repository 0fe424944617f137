// Territories that a host adds, and the EPT of the Grand Paris: asked for as any other.
import { describe, expect, test } from 'vitest';
import {
  checkNamedLists,
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
    expect(readNamedLists(text)).toMatchObject({
      lists: [{ nom: 'PETR du Nivernais', codes: ['58194', '58160', '2A004'] }],
      faults: [],
    });
  });

  test('what cannot be used is told with its file and line, the rest is kept', () => {
    const { lists, faults } = gatherNamedLists([
      { file: 'parcs.csv', text: 'nom,codes\nMorvan,58145 5814\n,58194\nVexin,\n' },
      { file: 'pays.csv', text: 'nom,codes\nmorvan,58194\n' },
      { file: 'page.csv', text: '<!doctype html>' },
      { file: 'deux.csv', text: 'nom,codes,codes\nDeux,58194,58160\n' },
    ]);
    expect(lists).toEqual([
      { nom: 'Deux', codes: ['58194'] },
      { nom: 'Morvan', codes: ['58145'] },
    ]);
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
      'deux.csv, ligne 1 : plusieurs colonnes s’appellent « codes ». Gardez-en une.',
    ]);
  });
});

test('codes that are none of a commune of today are told with their file and line', async () => {
  const { lists, faults, notes } = await checkNamedLists(store, [
    {
      file: 'pays.csv',
      text: 'nom,codes\nMétropoles,75111 75056 69381\nAnnecy,74268\nPays,58194 58999 98818\n',
    },
  ]);
  expect(lists).toEqual([
    { nom: 'Annecy', codes: ['74010'] },
    { nom: 'Métropoles', codes: ['75056', '69123'] },
    { nom: 'Pays', codes: ['58194'] },
  ]);
  const said = (some: typeof faults) =>
    some.map(({ file, fault }) => namedListFaultText(file, fault).replace(/[\u00a0\u202f]/g, ' '));
  expect(said(faults)).toEqual([
    'pays.csv, ligne 4 : aucune commune ne porte le code 58999.',
    'pays.csv, ligne 4 : 98818 : Nouméa et Kouaoua (outre-mer) ne sont pas dans les données.',
  ]);
  expect(said(notes)).toEqual([
    'pays.csv, ligne 2 : 75111 a été lu comme Paris, dont le 11e arrondissement : chiffres de toute la ville.',
    'pays.csv, ligne 2 : 69381 a été lu comme Lyon (Rhône), dont le 1er arrondissement : chiffres de toute la ville.',
    'pays.csv, ligne 3 : 74268 a été lu comme Annecy (Haute-Savoie), dont Seynod est une commune déléguée.',
  ]);
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
  expect(epts.map(({ code, nom }) => `${code} ${nom}`).sort()).toEqual([
    '200057867 Plaine Commune',
    '200057875 Est Ensemble',
    '200057941 Paris Est Marne et Bois',
    '200057966 Vallée Sud-Grand Paris',
    '200057974 Grand Paris Seine Ouest',
    '200057982 Paris Ouest La Défense',
    '200057990 Boucle Nord de Seine',
    '200058006 Grand Paris Sud Est Avenir',
    '200058014 Grand-Orly Seine Bièvre',
    "200058097 Paris Terres d'Envol",
    '200058790 Grand Paris Grand Est',
  ]);
  // Its SIREN is asked for as that of an EPCI: by an address, the tag and the command line.
  const { area, communes } = await territories.load({ kind: 'epci', code: '200057867' });
  expect(area).toEqual({ kind: 'ept', code: '200057867', nom: 'Plaine Commune' });
  expect(communes.map(({ nom }) => nom)).toContain('Saint-Denis');
  expect(communes).toHaveLength(8);
});
