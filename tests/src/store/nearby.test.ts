// Around a point: the nearest communes of France whatever their département, nearest first, or none.
import { expect, test } from 'vitest';
import { decodePositions, encodePositions, FORMAT } from '../../../src/files/index.ts';
import { isDiagnosisError } from '../../../src/index.ts';
import { outsideAround } from '../../../src/search/index.ts';
import { createNearby, createStore } from '../../../src/store/index.ts';
import { readShipped, shippedFile, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const find = createNearby(store);
const namesAround = async (latitude: number, longitude: number) =>
  (await find({ latitude, longitude })).map(({ nom }) => nom);

test('before the town hall of Nevers, Nevers is among the nearest, and neighbours follow', async () => {
  const around = await find({ latitude: 46.9876, longitude: 3.1586 });
  expect(around.map(({ nom }) => nom)).toContain('Nevers');
  expect(around).toHaveLength(6);
  const distances = around.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test('at a border of départements, communes of both are listed, each with its own', async () => {
  // La Charité-sur-Loire (Nièvre) faces the Cher across the river.
  const around = await find({ latitude: 47.177, longitude: 3.01 });
  expect(new Set(around.map(({ departement }) => departement.nom))).toEqual(
    new Set(['Nièvre', 'Cher']),
  );
});

test('in Saint-Denis of Réunion, the Saint-Denis of Réunion', async () => {
  const [first] = await find({ latitude: -20.9, longitude: 55.45 });
  expect(first?.departement.nom).toBe('La Réunion');
});

test('in the forest of Guyane, Maripasoula is found though its centre is far', async () => {
  expect(await namesAround(2.5, -53.5)).toContain('Maripasoula');
});

test.each([
  ['Brussels', 50.85, 4.35],
  ['Montréal', 45.5, -73.57],
  ['the middle of the Atlantic', 40, -30],
])('in %s, none: nothing is near', async (_, latitude, longitude) => {
  expect(await namesAround(latitude, longitude)).toEqual([]);
});

test('every centre is within 60 m of where its surroundings have it, in no territory outside the data, and every commune has one', async () => {
  const positions = decodePositions(
    shippedFile('positions.json'),
    await readShipped('positions.json'),
  );
  expect(positions).toHaveLength((await store.manifest()).dataset.communes);
  expect(positions.filter((centre) => outsideAround(centre) !== null)).toEqual([]);
  const exact = new Map((await store.departement('58')).map((one) => [one.code, one.surroundings]));
  for (const { code, latitude, longitude } of positions) {
    const at = exact.get(code);
    if (!at) continue;
    expect(Math.abs(latitude - at.latitude)).toBeLessThan(0.000_51);
    expect(Math.abs(longitude - at.longitude)).toBeLessThan(0.000_51);
  }
});

test('what is encoded is decoded, in the order of codes, Corsica and overseas included', () => {
  const points = [
    { code: '97411', latitude: -20.879, longitude: 55.448 },
    { code: '2A004', latitude: 41.919, longitude: 8.739 },
    { code: '01001', latitude: 46.152, longitude: 4.931 },
    { code: '01002', latitude: 46.007, longitude: 5.425 },
  ];
  const back = decodePositions(shippedFile('positions.json'), {
    format: FORMAT,
    ...shippedFile('positions.json'),
    ...encodePositions(points),
  });
  expect(back.map(({ code }) => code)).toEqual(['01001', '01002', '2A004', '97411']);
  expect(back).toContainEqual(points[0]);
});

test('a damaged file is refused by its name, and a lost one may be asked for again', async () => {
  const damaged = createNearby(
    createStore(async (file) => (file === 'positions.json' ? { format: 1 } : readShipped(file))),
  );
  await expect(damaged({ latitude: 47, longitude: 3 })).rejects.toSatisfy((error) =>
    isDiagnosisError(error, 'data-invalid'),
  );
  let lost = true;
  const shaky = createNearby(
    createStore(async (file) => {
      if (lost) throw new Error('network');
      return readShipped(file);
    }),
  );
  await expect(shaky({ latitude: 47, longitude: 3 })).rejects.toSatisfy((error) =>
    isDiagnosisError(error, 'data-unreachable'),
  );
  lost = false;
  expect(await shaky({ latitude: 47, longitude: 3 })).toHaveLength(6);
});
