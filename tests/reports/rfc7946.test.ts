// The shapes of every commune as other programs read them: RFC 7946, and GDAL's own judgement.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { shapesOf } from '../../reports/map/shapes.ts';
import { type Rfc7946, rfc7946 } from '../../reports/rfc7946.ts';
import { createContours } from '../../src/store/index.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { shippedStore } from '../shipped.ts';

const shapes = new Map<string, Rfc7946>();
beforeAll(async () => {
  const store = shippedStore();
  const read = createContours(store);
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const { code, geometry } of shapesOf(await read(departement))) {
      shapes.set(code, rfc7946(geometry));
    }
  }
}, 120_000);

const polygonsOf = ({ geometry }: Rfc7946) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const area = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
const codesWhere = (wrong: (shape: Rfc7946) => boolean) =>
  [...shapes].filter(([, shape]) => wrong(shape)).map(([code]) => code);

test('every commune has a shape', () => expect(shapes.size).toBe(34_875));

test('outlines turn counter-clockwise, holes clockwise', () => {
  expect(
    codesWhere((shape) =>
      polygonsOf(shape).some((rings) => rings.some((ring, i) => area(ring) > 0 !== (i === 0))),
    ),
  ).toEqual([]);
});

test('no coordinate has more than six decimals', () => {
  expect(
    codesWhere((shape) =>
      polygonsOf(shape)
        .flat(3)
        .some((x) => Number(x.toFixed(6)) !== x),
    ),
  ).toEqual([]);
});

test('the box of Nevers holds its town hall', () => {
  const [west = 0, south = 0, east = 0, north = 0] = shapes.get('58194')?.bbox ?? [];
  expect([west < 3.159, 3.159 < east, south < 46.989, 46.989 < north]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

const ogrinfo = forTests('ogrinfo');
test.skipIf(ogrinfo === null)(
  'GDAL finds every geometry valid, and one spoiled on purpose not',
  () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rfc7946-')), 'communes.geojson');
    const bowTie = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    const features = [...shapes, ['bow tie', { geometry: bowTie }] as const].map(
      ([code, { geometry }]) => ({ type: 'Feature', properties: { code }, geometry }),
    );
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const sql = 'SELECT code FROM communes WHERE NOT ST_IsValid(geometry)';
    const { stdout } = spawnSync(ogrinfo ?? '', ['-q', '-dialect', 'SQLite', '-sql', sql, file], {
      encoding: 'utf8',
    });
    expect([...stdout.matchAll(/code \(String\) = (.+)/g)].map(([, code]) => code)).toEqual([
      'bow tie',
    ]);
  },
);
