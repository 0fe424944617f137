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
