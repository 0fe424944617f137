// From raw shapes to the ones that ship: neighbours of two départements fit, small communes survive.
import { describe, expect, test } from 'vitest';
import type { Position, Shape } from '../../pipeline/read-contours.ts';
import { alignBorders } from '../../pipeline/steps/contours/align-borders.ts';
import { buildContoursFiles } from '../../pipeline/steps/contours/contours-files.ts';
import { joinBorders } from '../../pipeline/steps/contours/join-borders.ts';
import { shapesOf } from '../../reports/map/shapes.ts';

/** A square of `size` degrees; `drift` is what the grid of its file adds to each point. */
function square(code: string, x: number, y: number, size: number, drift = 0): Shape {
  const ring: Position[] = [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
  const moved = ring.map(([a, b]): Position => [a + drift, b + drift]);
  return { code, departement: code.slice(0, 2), polygons: [[moved]] };
}

/** A commune of the Nièvre and, across the Allier, its neighbour of the Cher, drawn 30 m away. */
const SHAPES = [square('58194', 3.1, 46.9, 0.1), square('18082', 3, 46.9, 0.1, 0.0003)];

describe('two départements', () => {
  test('write their common border in the same way', () => {
    const [nevers, cuffy] = joinBorders(SHAPES).map(({ polygons }) => polygons[0]?.[0] ?? []);
    const points = new Set(nevers?.map(String));
    expect(cuffy?.filter((point) => points.has(String(point)))).toHaveLength(2);
  });

  test('have one border on the map of France, hence three arcs', () => {
    const france = buildContoursFiles(SHAPES).get('france');
    expect(france?.arcs).toHaveLength(3);
    expect(france?.objects.contours.geometries.map(({ id }) => id)).toEqual(['58', '18']);
  });

  test('each have their file, on one grid', () => {
    const files = buildContoursFiles(SHAPES);
    expect([...files.keys()]).toEqual(['58', '18', 'france']);
    expect(files.get('58')?.transform.scale).toEqual(files.get('18')?.transform.scale);
  });
});

test('points of one département are never joined, however near', () => {
  const near = [square('58194', 3, 47, 0.1), square('58001', 3.1003, 47, 0.1)];
  expect(joinBorders(near)).toEqual(near);
});

test('a commune of three hectares keeps its four corners', () => {
  const files = buildContoursFiles([
    square('33111', 0, 44.6, 0.002),
    square('33001', 0.01, 44.6, 0.3),
  ]);
  const file = files.get('33');
  const small = file && shapesOf(file).find(({ code }) => code === '33111')?.geometry;
  const rings = small?.type === 'Polygon' ? small.coordinates : [];
  expect(new Set(rings.flat().map(String)).size).toBe(4);
});

test('the same shapes give the same bytes', () => {
  const text = () => JSON.stringify([...buildContoursFiles(SHAPES)]);
  expect(text()).toBe(text());
});

describe('each file was simplified by itself', () => {
  /** The border of a département at x = 3, as its own file has it. */
  const west = (points: readonly Position[]): Shape => ({
    code: '18082',
    departement: '18',
    polygons: [[[[2.9, 46.9], [2.9, 47], ...points, [2.9, 46.9]]]],
  });
  const east = (code: string, points: readonly Position[]): Shape => ({
    code,
    departement: '58',
    polygons: [[points]],
  });
  const ring = (shapes: readonly Shape[], code: string) =>
    shapes.find((shape) => shape.code === code)?.polygons[0]?.[0];

  test('a point that one side alone keeps goes, a point where its communes meet is put on both', () => {
    const aligned = alignBorders([
      west([
        [3, 47],
        [3.001, 46.98],
        [3, 46.9],
      ]),
      // Nevers and Challuy meet at 46.95, a point that the file of the Cher has lost.
      east('58194', [
        [3, 47],
        [3.1, 47],
        [3.1, 46.95],
        [2.999, 46.95],
        [3.002, 46.97],
        [3, 47],
      ]),
      east('58051', [
        [2.999, 46.95],
        [3.1, 46.95],
        [3.1, 46.9],
        [3, 46.9],
        [2.999, 46.95],
      ]),
    ]);
    expect(ring(aligned, '18082')).toEqual([
      [2.9, 46.9],
      [2.9, 47],
      [3, 47],
      [3.001, 46.98],
      [2.999, 46.95],
      [3, 46.9],
      [2.9, 46.9],
    ]);
    expect(ring(aligned, '58194')).toEqual([
      [3, 47],
      [3.1, 47],
      [3.1, 46.95],
      [2.999, 46.95],
      [3.001, 46.98],
      [3, 47],
    ]);
  });

  test('the point where three départements meet is given back to the one that lost it', () => {
    const aligned = alignBorders([
      west([
        [3, 47],
        [3, 46.95],
        [3, 46.94],
      ]),
      east('58194', [
        [3, 46.95],
        [3, 47],
        [3.1, 47],
        [3.02, 46.95],
        [3, 46.95],
      ]),
      // The Allier has the lower corner of the Cher and the right one of the Nièvre, not the middle.
      {
        code: '03001',
        departement: '03',
        polygons: [
          [
            [
              [3, 46.94],
              [3.02, 46.95],
              [3.1, 46.9],
              [3, 46.94],
            ],
          ],
        ],
      },
    ]);
    expect(ring(aligned, '03001')).toEqual([
      [3, 46.94],
      [3, 46.95],
      [3.02, 46.95],
      [3.1, 46.9],
      [3, 46.94],
    ]);
  });
});
