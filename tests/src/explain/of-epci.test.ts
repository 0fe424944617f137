// How an EPCI is named: its kind written out, once, and the article that goes with it.
import { expect, test } from 'vitest';
import { epciName, epciTitle, ofEpci } from '../../../src/explain/of-epci.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

test.each([
  ['CA de Nevers', 'de la communauté d’agglomération de Nevers'],
  ['CC du Diois', 'de la communauté de communes du Diois'],
  ['CA du Pays de Saint Malo Agglomération', 'du Pays de Saint Malo Agglomération'],
  ['CA Dinan Agglomération', 'de Dinan Agglomération'],
  ['CU Angers Loire Métropole', 'd’Angers Loire Métropole'],
  ['CU de Dunkerque', 'de la communauté urbaine de Dunkerque'],
  ["CA de Blois ''Agglopolys''", 'de Blois «\u202fAgglopolys\u202f»'],
  ['CA "Saintes - Grandes Rives - L\'Agglo"', 'de «\u202fSaintes - Grandes Rives - L’Agglo\u202f»'],
  ['Métropole du Grand Paris', 'de la Métropole du Grand Paris'],
  ['Eurométropole de Strasbourg', 'de l’Eurométropole de Strasbourg'],
  ['Orléans Métropole', 'd’Orléans Métropole'],
])('%s: moyenne %s', (official, said) => {
  expect(ofEpci(official)).toBe(said);
});

test('alone, a name opens with a capital; said twice, it is said the same', () => {
  expect(epciTitle('CA de Nevers')).toBe('Communauté d’agglomération de Nevers');
  expect(epciTitle(epciTitle('CA de Nevers'))).toBe('Communauté d’agglomération de Nevers');
});

test('no name of France is left with initials for its kind, nor says its kind twice', async () => {
  const communes = await allCommunes(shippedStore());
  const names = new Set(communes.flatMap(({ epci }) => epci?.nom ?? []));
  expect(names.size).toBeGreaterThan(1_200);
  const faulty = [...names].filter((nom) =>
    /^(CC|CA|CU)\b|communauté.*communauté|agglomération.*agglomération|["']| {2}/i.test(
      epciName(nom),
    ),
  );
  expect(faulty).toEqual([]);
});
