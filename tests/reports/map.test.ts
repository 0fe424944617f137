// The map of a report: every commune drawn, tints no finer than the noise, names and a scale.
import { beforeAll, expect, test } from 'vitest';
import { classesAllowed } from '../../reports/map/classes.ts';
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
  // The scale is a rectangle too.
  expect([squares?.length, circles?.length]).toEqual([
    known('franceServices') + 1,
    known('bibliotheque'),
  ]);
  expect(known('franceServices')).toBeGreaterThan(0);
  const counts = map?.points.map(({ name }) => Number(name.match(/\((\d+)\)/)?.[1]));
  expect(counts).toEqual([known('franceServices'), known('bibliotheque')]);
});

test('the drawing has each colour of the legend', () => {
  const drawn = map ? svgOf(map.scene) : '';
  for (const { colour } of map?.legend ?? []) expect(drawn).toContain(colour);
});

test('no tint is narrower than what chance may move a commune by, and one is left where all are within it', () => {
  expect(classesAllowed([0.4, 0.47], 0.05)).toBe(1);
  expect(classesAllowed([0.3, 0.52], 0.05)).toBe(4);
  expect(classesAllowed([0.1, 0.9], 0.01)).toBe(5);
  expect(classesAllowed([], 0.05)).toBe(1);
  expect(map?.legend).toHaveLength(1);
  expect(map?.notes[0]).toMatch(/^Une seule teinte/);
});

test('a map on paper names its communes, none over another, and has a scale', async () => {
  const named = map?.scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.edged ? mark.text : [],
  );
  expect(named).toEqual(expect.arrayContaining(['Nevers', 'Marzy', 'Varennes-Vauzelles']));
  const drawn = map ? svgOf(map.scene) : '';
  expect(drawn).toMatch(/>\d+\u202fkm</);
});

test('a single commune and France have no map: one has no neighbour, the other too many to see', async () => {
  const alone = { ...report, lines: report.lines.slice(0, 1) };
  expect(hasMap(alone)).toBe(false);
  expect(hasMap({ ...report, total: { ...report.total, exactByDefinition: true } })).toBe(false);
  expect(hasMap(await reportOf('departement', '76'))).toBe(true);
});
