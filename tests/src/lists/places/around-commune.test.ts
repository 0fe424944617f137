// The places of a brought list around a commune: its own and the nearest, as many as can be read.
import { expect, test } from 'vitest';
import { aroundCommune, MAX_INSIDE, type OwnPlace } from '../../../../src/lists/places/index.ts';
import { shippedStore } from '../../../shipped.ts';

const nevers = await shippedStore().commune('58194');

const place = (id: string, more: Partial<OwnPlace> = {}): OwnPlace => ({
  id,
  nom: `Lieu ${id}`,
  adresse: null,
  communeCode: '58194',
  communeNom: 'Nevers',
  codePostal: null,
  point: null,
  telephone: null,
  kind: 'autre',
  itinerant: false,
  byAppointment: null,
  hours: null,
  ...more,
});

test('20 000 places of one commune: the first 200 are ranked and drawn, all are counted', () => {
  const list = Array.from({ length: 20_000 }, (_, i) => place(`${i}`));
  const { places, inside } = aroundCommune(list, 'votreListe')(nevers);
  expect([MAX_INSIDE, inside]).toEqual([200, 20_000]);
  expect(places.map(({ id }) => id)).toEqual(
    list.slice(0, 200).map(({ id }) => `votreListe:${id}`),
  );
});

test('of 20 000 places elsewhere, the nearest ten of each kind are left to be ranked', () => {
  const list = Array.from({ length: 20_000 }, (_, i) =>
    place(`${i}`, {
      communeCode: '58095',
      kind: i % 2 === 0 ? 'autre' : 'bibliotheque',
      // The last of the list are the nearest.
      point: { latitude: 46.99, longitude: 3.2 + (20_000 - i) / 10_000 },
    }),
  );
  const { places, inside } = aroundCommune(list, 'votreListe')(nevers);
  expect(inside).toBe(0);
  expect(places).toHaveLength(20);
  expect(new Set(places.map(({ nom }) => nom))).toEqual(
    new Set(Array.from({ length: 20 }, (_, i) => `Lieu ${19_980 + i}`)),
  );
});

test('a place without a point is at the centre of its commune, and nowhere from another one', () => {
  const { places } = aroundCommune(
    [place('ici'), place('ailleurs', { communeCode: '58095' })],
    'listeDeLaPage',
  )(nevers);
  expect(places).toMatchObject([
    {
      id: 'listeDeLaPage:ici',
      latitude: nevers.surroundings?.latitude,
      longitude: nevers.surroundings?.longitude,
      source: 'listeDeLaPage',
    },
  ]);
});

test('a place across the sea is never a near one', () => {
  const cayenne = place('cayenne', {
    communeCode: '97302',
    point: { latitude: 4.93, longitude: -52.33 },
  });
  expect(aroundCommune([cayenne], 'votreListe')(nevers).places).toEqual([]);
});

test('those elsewhere come nearest first; two at one distance keep the order of the list', () => {
  const at = (id: string, north: number) =>
    place(id, {
      communeCode: '58160',
      point: {
        latitude: (nevers.surroundings?.latitude ?? 0) + north,
        longitude: nevers.surroundings?.longitude ?? 0,
      },
    });
  const orders = [
    [at('loin', 0.3), at('près', 0.1), at('entre', 0.2), at('entre bis', 0.2)],
    [at('près', 0.1), at('entre', 0.2), at('entre bis', 0.2), at('loin', 0.3)],
    [at('entre', 0.2), at('loin', 0.3), at('entre bis', 0.2), at('près', 0.1)],
  ];
  for (const list of orders) {
    const { places } = aroundCommune(list, 'votreListe')(nevers);
    expect(places.map(({ nom }) => nom)).toEqual([
      'Lieu près',
      'Lieu entre',
      'Lieu entre bis',
      'Lieu loin',
    ]);
  }
  const eleven = Array.from({ length: 11 }, (_, i) => at(`${i}`, 0.2));
  const { places } = aroundCommune([...eleven, at('loin', 0.3)], 'votreListe')(nevers);
  expect(places.map(({ nom }) => nom)).toEqual(eleven.slice(0, 10).map(({ nom }) => nom));
});

test('a place has its hours added up, its role, and whether it comes and goes', () => {
  const open = [{ from: 540, to: 720 }];
  const list = [
    place('a', { hours: [open, open, [], [], [], []], role: 'ccas', itinerant: true }),
    place('b', { hours: [[], [], [], [], [], []] }),
    place('c'),
  ];
  const { places } = aroundCommune(list, 'votreListe')(nevers);
  const said = places.map(({ weeklyHours, role, format }) => ({ weeklyHours, role, format }));
  expect(said).toEqual([
    { weeklyHours: 6, role: 'ccas', format: 'touring' },
    { weeklyHours: 0, role: undefined, format: 'fixed' },
    { weeklyHours: null, role: undefined, format: 'fixed' },
  ]);
  expect(places.map((one) => 'role' in one)).toEqual([true, false, false]);
});

test('a commune whose centre is not known has the places that have a point', () => {
  const list = [place('nulle part'), place('ici', { point: { latitude: 46.99, longitude: 3.16 } })];
  const { places, inside } = aroundCommune(list, 'votreListe')({ ...nevers, surroundings: null });
  expect(places.map(({ nom }) => nom)).toEqual(['Lieu ici']);
  expect(inside).toBe(2);
});

test('the last commune is not read again, another one is', () => {
  const around = aroundCommune([place('ici')], 'votreListe');
  const first = around(nevers);
  expect(around(nevers)).toBe(first);
  expect(around({ ...nevers, code: '58160' })).toEqual({ places: [], inside: 0 });
  expect(around(nevers)).toEqual(first);
});
