// A name that a commune and a wider territory bear is asked, unless what stands beside it says which commune it is.
import { expect, test } from 'vitest';
import { choicesText, createCommuneListReader, problemText } from '../../../src/lists/index.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { shippedStore } from '../../shipped.ts';
import { resultOf } from './some-communes.ts';

const store = shippedStore();
const { catalogue } = createTerritories(store);
const read = createCommuneListReader({ ...store, catalogue });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function linesOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list.lines;
}

test('the name of a département or of a région is never a commune in silence: all of them but Paris, as people write them', async () => {
  const known = (await catalogue()).filter(
    ({ kind, nom }) => (kind === 'departement' || kind === 'region') && nom !== 'Paris',
  );
  expect(known).toHaveLength(118);
  const spelt = known.flatMap(({ nom }) => [
    nom,
    nom.toUpperCase(),
    nom.normalize('NFD').replace(/\p{M}/gu, ''),
  ]);
  const lines = await linesOf(spelt.join('\n'));
  expect(lines).toHaveLength(spelt.length);
  const silent = lines.filter(
    ({ meaning }) =>
      meaning.kind !== 'territory' && !(meaning.kind === 'homonyms' && meaning.areas?.length),
  );
  expect(silent.map(({ written }) => written)).toEqual([]);
});

test('so is an EPCI by its own name: whole, or without its kind where it is no name of a commune that it holds', async () => {
  const known = (await catalogue()).filter(({ kind }) => kind === 'epci' || kind === 'ept');
  const whole = await linesOf(known.map(({ nom }) => nom).join('\n'));
  expect(whole.filter(({ meaning }) => meaning.kind === 'commune')).toEqual([]);
  const [lisieux, deuxRives, nevers] = await linesOf('Lisieux Normandie\nLes Deux Rives\nNevers');
  expect([lisieux, deuxRives, nevers].map((line) => line && resultOf(line))).toEqual([
    'homonyms 14366',
    'homonyms 63109',
    '58194',
  ]);
});

test.each([
  [
    'Vienne',
    'Ligne 1 : « Vienne » peut être Vienne (Isère). C’est aussi le nom d’un territoire : département Vienne. Mettez le code INSEE : 38544 Vienne (Isère).',
  ],
  [
    'La Réunion',
    'Ligne 1 : « La Réunion » peut être La Réunion (Lot-et-Garonne). C’est aussi le nom d’un territoire : région La Réunion ou département La Réunion. Mettez le code INSEE : 47222 La Réunion (Lot-et-Garonne).',
  ],
  [
    'Aube',
    'Ligne 1 : plusieurs communes s’appellent « Aube ». C’est aussi le nom d’un territoire : département Aube. Mettez le code INSEE : 57037 Aube (Moselle), 61008 Aube (Orne).',
  ],
])('%s: both readings are told', async (name, said) => {
  const [line] = await linesOf(name);
  expect(line && plain(`${problemText(line)} ${choicesText(line)}`)).toBe(said);
});

test.each([
  ['Vienne;Isère', '38544'],
  ['Vienne;38', '38544'],
  ['Vienne;38200', '38544'],
  ['Vienne (Isère)', '38544'],
  ['38544;Vienne', '38544'],
  ['nom;code_postal\nLandes;17380', '17202'],
  ['commune;departement\nMayenne;Mayenne', '53147'],
  ['Paris', '75056'],
])('%j says which commune it is', async (text, code) => {
  expect((await linesOf(text)).map(resultOf)).toEqual([code]);
});
