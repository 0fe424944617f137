import { expect, test } from 'vitest';
import { areaContext, communeContext, mapOfPlaces } from '../../../src/advice/index.ts';
import { communeLike } from './territories.ts';

const MAP = 'https://cartographie.societenumerique.gouv.fr';

test('a commune has the page of its département, filtered and centred on it', () => {
  expect(mapOfPlaces(communeContext(communeLike()))).toBe(
    `${MAP}/bourgogne-franche-comte/nievre?territoire_type=communes&territoires=58095&latitude=46.9900&longitude=3.1600&zoom=13`,
  );
});

test.each([
  ["Provence-Alpes-Côte d'Azur", "Val-d'Oise", 'provence-alpes-cote-dazur/val-d-oise'],
  ['La Réunion', 'La Réunion', 'la-reunion/la-reunion'],
  ['Île-de-France', 'Seine-et-Marne', 'ile-de-france/seine-et-marne'],
  ['Bretagne', "Côtes-d'Armor", 'bretagne/cotes-d-armor'],
])('the slugs of %s and %s are those of the map', (region, departement, path) => {
  const commune = communeLike({
    region: { code: '', nom: region },
    departement: { code: '', nom: departement },
  });
  expect(mapOfPlaces(communeContext(commune))).toContain(`${MAP}/${path}?`);
});

test('Marseille, listed there by arrondissement, is only centred', () => {
  const link = mapOfPlaces(communeContext(communeLike({ code: '13055' })));
  expect(link).not.toContain('territoires=');
  expect(link).toContain('latitude=');
});

test('a territory of two départements keeps its region, one of two regions the whole map', () => {
  const allier = { code: '03001', departement: { code: '03', nom: 'Allier' } };
  const area = { kind: 'selection', code: null, nom: 'Ici' } as const;
  const same = areaContext(area, [communeLike(), communeLike(allier)]);
  expect(mapOfPlaces(same)).toContain(`${MAP}/bourgogne-franche-comte?`);
  const region = { code: '84', nom: 'Auvergne-Rhône-Alpes' };
  const two = areaContext(area, [communeLike(), communeLike({ ...allier, region })]);
  expect(mapOfPlaces(two)).toBe(MAP);
});
