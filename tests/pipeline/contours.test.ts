// From raw shapes to the ones that ship: neighbours of two départements fit, small communes survive.
import { describe, expect, test } from 'vitest';
import type { Position, Shape } from '../../pipeline/read-contours.ts';
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
