// The map of a report: the same classes as the page, every commune drawn, and the dots of the bitmap where
// the drawing has its colours.
import { beforeAll, expect, test } from 'vitest';
import { bitmapOf } from '../../reports/map/bitmap.ts';
import type { Mark } from '../../reports/map/picture.ts';
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

/** Colour of a dot of a BMP, "#rrggbb". */
function dotAt(bytes: Uint8Array, x: number, y: number): string {
  const view = new DataView(bytes.buffer);
  const [columns, rows] = [view.getInt32(18, true), view.getInt32(22, true)];
  const line = Math.ceil((columns * 3) / 4) * 4;
  const start = 54 + (rows - 1 - y) * line + x * 3;
  const [blue = 0, green = 0, red = 0] = bytes.slice(start, start + 3);
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
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

test('the bitmap has each colour of the drawing, and its size', () => {
  if (map === null) throw new Error('Nevers has a map');
  const bytes = bitmapOf(map.scene, 0.5);
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(2, true)).toBe(bytes.length);
  expect(view.getInt32(18, true)).toBe(Math.round(map.scene.width / 2));
  const [columns, rows] = [view.getInt32(18, true), view.getInt32(22, true)];
  const colours = new Set<string>();
  for (let y = 0; y < rows; y += 5)
    for (let x = 0; x < columns; x += 5) colours.add(dotAt(bytes, x, y));
  for (const { colour } of map.legend) {
    expect(colours).toContain(colour);
    expect(svgOf(map.scene)).toContain(colour);
  }
});

test('a hole stays a hole, an outline is drawn, what is outside of the frame is left out', () => {
  const ring = shape(0, 'M0,0L20,0L20,20L0,20ZM8,8L12,8L12,12L8,12Z', '#112233');
  const marks = [ring, shape(30, 'M0,0L40,0L40,40L0,40Z', '#445566')];
  const bytes = bitmapOf({ title: '', width: 40, height: 20, marks }, 1);
  expect(dotAt(bytes, 4, 4)).toBe('#112233');
  expect(dotAt(bytes, 10, 10)).toBe('#ffffff');
  expect(dotAt(bytes, 25, 10)).toBe('#ffffff');
  expect(dotAt(bytes, 35, 10)).toBe('#445566');
  expect(dotAt(bytes, 0, 10)).toBe('#ffffff');
});

test('a single commune and France have no map: one has no neighbour, the other too many to see', async () => {
  const alone = { ...report, lines: report.lines.slice(0, 1) };
  expect(hasMap(alone)).toBe(false);
  expect(hasMap({ ...report, total: { ...report.total, exactByDefinition: true } })).toBe(false);
  expect(hasMap(await reportOf('departement', '76'))).toBe(true);
});
