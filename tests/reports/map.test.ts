// The map of a report: the same classes as the page, every commune drawn, and the dots of the PNG where
// the drawing has its colours.
import { type DecodedPng, decode } from 'fast-png';
import { beforeAll, expect, test } from 'vitest';
import type { Mark } from '../../reports/map/picture.ts';
import { pngOf } from '../../reports/map/png.ts';
import { hasMap, type ReportMap } from '../../reports/map/report-map.ts';
import { svgOf } from '../../reports/map/svg.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { mapOf, nevers, reportOf } from './nievre.ts';

let report: TerritoryReport;
let map: ReportMap | null;
beforeAll(async () => {
  report = await nevers();
  map = await mapOf(report);
});

/** Colour of a dot, "#rrggbb". */
function dotAt({ data, width, channels }: DecodedPng, x: number, y: number): string {
  const start = (y * width + x) * channels;
  const parts = [...data.slice(start, start + 3)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const shape = (x: number, path: string, fill: string): Mark => ({
  kind: 'path',
  x,
  y: 0,
  path,
  fill,
  stroke: '#ffffff',
  width: 0.7,
});

test('every commune of an EPCI is drawn, and the classes of the legend hold them all', () => {
  const paths = map?.scene.marks.filter(({ kind }) => kind === 'path');
  expect(paths).toHaveLength(report.lines.length);
  const counted = map?.legend.map(({ name }) => Number(name.match(/· (\d+)/)?.[1]));
  expect(counted?.reduce((sum, count) => sum + count, 0)).toBe(report.lines.length);
});

test('each listed place of the EPCI is a point where it stands, and the legend counts them by kind', () => {
  const circles = map?.scene.marks.filter(({ kind }) => kind === 'circle');
  const squares = map?.scene.marks.filter(({ kind }) => kind === 'rect');
  const known = (kind: string) => report.places.filter((place) => place.kind === kind).length;
  expect([squares?.length, circles?.length]).toEqual([
    known('franceServices'),
    known('bibliotheque'),
  ]);
  expect(known('franceServices')).toBeGreaterThan(0);
  const counts = map?.points.map(({ name }) => Number(name.match(/\((\d+)\)/)?.[1]));
  expect(counts).toEqual([known('franceServices'), known('bibliotheque')]);
});

test('the PNG has each colour of the drawing, and its size', () => {
  if (map === null) throw new Error('Nevers has a map');
  const picture = decode(pngOf(map.scene, 0.5));
  expect(picture.width).toBe(Math.round(map.scene.width / 2));
  const colours = new Set<string>();
  for (let y = 0; y < picture.height; y += 5)
    for (let x = 0; x < picture.width; x += 5) colours.add(dotAt(picture, x, y));
  for (const { colour } of map.legend) {
    expect(colours).toContain(colour);
    expect(svgOf(map.scene)).toContain(colour);
  }
});

test('a hole stays a hole, an outline is drawn, what is outside of the frame is left out', () => {
  const ring = shape(0, 'M0,0L20,0L20,20L0,20ZM8,8L12,8L12,12L8,12Z', '#112233');
  const marks = [ring, shape(30, 'M0,0L40,0L40,40L0,40Z', '#445566')];
  const picture = decode(pngOf({ title: '', width: 40, height: 20, marks }, 1));
  expect(dotAt(picture, 4, 4)).toBe('#112233');
  expect(dotAt(picture, 10, 10)).toBe('#ffffff');
  expect(dotAt(picture, 25, 10)).toBe('#ffffff');
  expect(dotAt(picture, 35, 10)).toBe('#445566');
  expect(dotAt(picture, 0, 10)).toBe('#ffffff');
});

test('a single commune and France have no map: one has no neighbour, the other too many to see', async () => {
  const alone = { ...report, lines: report.lines.slice(0, 1) };
  expect(hasMap(alone)).toBe(false);
  expect(hasMap({ ...report, total: { ...report.total, exactByDefinition: true } })).toBe(false);
  expect(hasMap(await reportOf('departement', '76'))).toBe(true);
});
