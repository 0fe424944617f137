// The map of a report: every commune drawn, tints no finer than the noise, names and a scale.
import { beforeAll, expect, test } from 'vitest';
import { classesAllowed, classesOf } from '../../reports/map/classes.ts';
import { countedPlaces } from '../../reports/map/counted-places.ts';
import type { MapItem } from '../../reports/map/item.ts';
import type { ReportMap } from '../../reports/map/map-of-report.ts';
import { hasMap } from '../../reports/map/report-map.ts';
import { svgOf } from '../../reports/map/svg.ts';
import { isLent, noMapOf } from '../../reports/map/tells-apart.ts';
import { unclassedOf, unclassedText } from '../../reports/map/unclassed.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { estimate } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { shippedStore } from '../shipped.ts';
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

const item = (code: string, share: number, lent = false): MapItem => ({
  code,
  nom: code,
  share: { point: share, low: share - 0.05, high: share + 0.05 },
  people: 100,
  display: 'figures',
  href: '',
  longitude: 0,
  latitude: 0,
  lent,
});

test('no map of equal estimates, nor of communes that have no figure of their own', () => {
  expect(noMapOf([item('58194', 0.43), item('58160', 0.38)])).toBeNull();
  expect(noMapOf([item('58194', 0.431), item('58160', 0.428)])).toEqual({
    code: 'equal',
    places: 2,
    share: 0.431,
  });
  expect(noMapOf([item('97608', 0.43, true), item('97603', 0.47, true)])).toEqual({ code: 'lent' });
  expect(noMapOf([item('97608', 0.43, true), item('58194', 0.38)])).toBeNull();
  expect(noMapOf([item('58194', 0.43)])).toEqual({ code: 'too-few' });
});

test('no département, nor EPCI, is without a map for want of published figures, but Mayotte and its own', async () => {
  const store = shippedStore();
  const { departements } = await store.manifest();
  const lent = new Map<string, boolean>();
  for (const [code] of departements) {
    for (const commune of await store.departement(code)) {
      for (const holder of [code, commune.epci?.code ?? 'none']) {
        lent.set(holder, (lent.get(holder) ?? true) && isLent(commune));
      }
    }
  }
  const without = [...lent].flatMap(([holder, all]) => (all ? [holder] : []));
  expect(without.sort()).toEqual([
    '200050532',
    '200059871',
    '200060457',
    '200060465',
    '200060473',
    '976',
  ]);
});

test('the key of the places tells those that come on certain days, which the advice counts apart', async () => {
  const [mayotte, nievre] = await Promise.all(
    ['976', '58'].map(async (code) => {
      const communes = new Set((await shippedStore().departement(code)).map((each) => each.code));
      const places = await shippedStore().places(code);
      return places.filter(({ communeCode }) => communes.has(communeCode));
    }),
  );
  expect(countedPlaces('franceServices', mayotte ?? [])).toBe(
    'France services (14, dont 2 itinérants)',
  );
  expect(countedPlaces('franceServices', nievre ?? [])).toBe(
    'France services (33, dont 2 itinérants)',
  );
  expect(countedPlaces('franceServices', [])).toBe('France services (0)');
});

test('a single commune and France have no map: one has no neighbour, the other too many to see', async () => {
  const alone = { ...report, lines: report.lines.slice(0, 1) };
  expect(hasMap(alone)).toBe(false);
  expect(hasMap({ ...report, total: { ...report.total, exactByDefinition: true } })).toBe(false);
  expect(hasMap(await reportOf('departement', '76'))).toBe(true);
});

test('in every département, what the legend counts adds up to all its communes', async () => {
  const store = shippedStore();
  const model = await store.model();
  const { departements } = await store.manifest();
  const untold = new Map<string, string[]>();
  for (const [code] of departements) {
    const communes = await store.departement(code);
    const items = communes.map((commune) => {
      const { shares, rounded } = estimate(commune, model);
      return { share: shares.concerned.point, display: rounded.display };
    });
    const classes = classesOf(items.filter(hasShare).map(({ share }) => share));
    const unclassed = unclassedOf(items);
    const counted = [...classes.map((one) => one.communes), ...unclassed.map((one) => one.places)];
    expect(
      counted.reduce((sum, count) => sum + count, 0),
      code,
    ).toBe(communes.length);
    if (unclassed.length > 0)
      untold.set(
        code,
        unclassed.map((one) => unclassedText(one, 'communes').replace(/\s/g, ' ')),
      );
  }
  // Moissy-Moulinot; the six villages of Verdun that died for France.
  expect(untold.get('58')).toEqual(['Trop peu d’habitants pour une estimation · 1 commune']);
  expect(untold.get('55')).toEqual(expect.arrayContaining(['Sans habitant · 6 communes']));
  expect(untold.has('29')).toBe(false);
});
