// The shapes that ship: light, whole, and without a hole between neighbours.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { merge, neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { shapesOf } from '../../reports/map/shapes.ts';
import { type ContoursFile, decodeContours } from '../../src/files/index.ts';
import { isFar } from '../../src/lists/places/point.ts';
import { DATA, shippedFile, shippedStore } from '../shipped.ts';

const names = readdirSync(`${DATA}/contours`).map((file) => file.slice(0, -'.json'.length));
const departements = names.filter((name) => name !== 'france');
const read = (name: string) => readFileSync(`${DATA}/contours/${name}.json`, 'utf8');
const contours = (name: string) =>
  decodeContours(shippedFile(`contours/${name}.json`), JSON.parse(read(name)));
const idsOf = ({ objects }: ContoursFile) => objects.contours.geometries.map(({ id }) => id);
const gzipBytes = (name: string) => gzipSync(read(name), { level: 9 }).length;

/** Square kilometres; rings of these files may turn either way, of which the inside is the smaller. */
function km2(rings: readonly GeoJSON.Position[][]): number {
  const [outside = 0, ...holes] = rings.map((ring) => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    return Math.min(area, 4 * Math.PI - area) * 6371 ** 2;
  });
  return holes.reduce((total, hole) => total - hole, outside);
}
const areaOf = (geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon) =>
  geometry.type === 'Polygon'
    ? km2(geometry.coordinates)
    : geometry.coordinates.reduce((total, rings) => total + km2(rings), 0);

describe('what a browser downloads stays small (gzip)', () => {
  test('the communes of a département: at most 60 kB', () => {
    for (const name of departements) expect(gzipBytes(name), name).toBeLessThan(60_000);
  });
  test('the départements of France: at most 30 kB', () => {
    expect(gzipBytes('france')).toBeLessThan(30_000);
  });
});

test('every commune of a département has its shape, and no other', async () => {
  const store = shippedStore();
  for (const name of departements) {
    const codes = (await store.departement(name)).map(({ code }) => code);
    expect(idsOf(contours(name)).sort(), name).toEqual(codes.sort());
  }
});

test('two départements have their border in common: the map of France has one line for two', () => {
  const file = contours('france');
  const sides = new Map<number, number>();
  for (const { type, arcs } of file.objects.contours.geometries) {
    for (const arc of type === 'Polygon' ? arcs.flat() : arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, (sides.get(index) ?? 0) + 1);
    }
  }
  // 94 départements of the continent touch some five others each; coasts and islands have one side.
  expect([...sides.values()].filter((count) => count === 2).length).toBeGreaterThan(200);
  expect(file.arcs.length).toBeLessThan(400);
});

test('every département is on the map of France, overseas included', () => {
  expect(idsOf(contours('france')).sort()).toEqual([...departements].sort());
});

describe.each(['62', '59', '92', '93', '2A', '973', '976', 'france'])(
  'the shapes of %s',
  (name) => {
    const file = contours(name);
    const { geometries } = file.objects.contours;

    test('share their borders: no hole between neighbours, nor overlap', () => {
      const apart = shapesOf(file).reduce((total, { geometry }) => total + areaOf(geometry), 0);
      const together = areaOf(merge(file, geometries));
      expect(apart / together).toBeCloseTo(1, 6);
    });

    test('bound each border at most twice', () => {
      const uses = new Map<number, number>();
      for (const { type, arcs } of geometries) {
        for (const arc of type === 'Polygon' ? arcs.flat() : arcs.flat(2)) {
          const index = arc < 0 ? ~arc : arc;
          uses.set(index, (uses.get(index) ?? 0) + 1);
        }
      }
      expect([...uses].filter(([, count]) => count > 2)).toEqual([]);
      expect(neighbors(geometries).flat().length).toBeGreaterThan(0);
    });

    test('have all an inside', () => {
      for (const { code, geometry } of shapesOf(file)) {
        expect(areaOf(geometry), code).toBeGreaterThan(0.01);
      }
    });
  },
);

test('no point of a border is told to be far from its commune', async () => {
  const { surroundings } = shippedStore();
  for (const name of departements) {
    const centres = await surroundings(name);
    const shapes = shapesOf(contours(name));
    expect(shapes.length).toBe(centres.size);
    const far = shapes.filter(({ code, geometry }) => {
      const centre = centres.get(code);
      const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return rings
        .flat(2)
        .some(
          ([longitude = 0, latitude = 0]) =>
            !centre || isFar({ latitude, longitude }, code, centre),
        );
    });
    expect(
      far.map(({ code }) => code),
      name,
    ).toEqual([]);
  }
});

test('a shape that names a border which is not there is refused', () => {
  const asked = shippedFile('contours/75.json');
  const file = { ...JSON.parse(read('75')), arcs: [] };
  expect(() => decodeContours(asked, file)).toThrow(/contours\/75\.json/);
  expect(() => decodeContours(asked, { ...file, type: 'FeatureCollection' })).toThrow(
    /data-invalid/,
  );
});
