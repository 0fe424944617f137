// The map of a report: every commune drawn, tints no finer than the noise, names and a scale.
import { beforeAll, describe, expect, test } from 'vitest';
import { wordWidth } from '../../reports/letters.ts';
import { classesOf, distinctClasses } from '../../reports/map/classes.ts';
import { countedPlaces } from '../../reports/map/counted-places.ts';
import { mapLevelOf, noMapOfReport } from '../../reports/map/has-map.ts';
import type { MapItem } from '../../reports/map/item.ts';
import type { ReportMap } from '../../reports/map/map-of-report.ts';
import { isLent, noMapOf } from '../../reports/map/no-map.ts';
import { SPOT } from '../../reports/map/paper-marks.ts';
import { svgOf } from '../../reports/map/svg.ts';
import { unclassedOf, unclassedText } from '../../reports/map/unclassed.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { estimate } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { shippedStore } from '../shipped.ts';
import { mapOf, nevers, nievre, reportOf, reportOfList } from './nievre.ts';

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

test('from a tint to the next, the mean rises by more than chance may move a commune; one is left where none does', () => {
  const means = (shares: readonly number[], noise: number) =>
    distinctClasses(shares, noise).map(({ from, to }) => [from, to]);
  expect(means([0.4, 0.41, 0.46, 0.47], 0.07)).toEqual([[40, 47]]);
  expect(means([0.3, 0.31, 0.51, 0.52], 0.05)).toEqual([
    [30, 31],
    [51, 52],
  ]);
  expect(means([], 0.05)).toEqual([]);
  expect(map?.legend).toHaveLength(1);
  expect(map?.notes[0]?.replace(/\s/g, ' ')).toMatch(
    /^Une seule teinte, de 40 % à 47 %\. Deux teintes différeraient en moyenne de moins que l’erreur d’une commune prise seule, environ 4,\d points en plus ou en moins\. Seuls les deux bouts/,
  );
});

test('of communes of several EPCI, the error of each EPCI counts: Nièvre has its tints as far apart as its note says', async () => {
  const departement = await nievre();
  const drawn = await mapOf(departement);
  const said = Number(drawn?.notes[0]?.match(/environ (\d+,\d)/)?.[1]?.replace(',', '.'));
  expect(said).toBeGreaterThan(0);
  const ranges = (drawn?.legend ?? []).flatMap(({ name }) => {
    const [, from, to] = name.match(/^(\d+) à (\d+)/) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to: Number(to) }];
  });
  const means = ranges.map(({ from, to }) => {
    const inside = departement.lines
      .filter(({ estimate: { rounded } }) => hasShare(rounded))
      .map(({ estimate: { shares } }) => 100 * shares.concerned.point)
      .filter((share) => Math.round(share) >= from && Math.round(share) <= to);
    return inside.reduce((sum, share) => sum + share, 0) / inside.length;
  });
  for (const [i, mean] of means.entries())
    if (i > 0) expect(mean - (means[i - 1] ?? 0)).toBeGreaterThan(said - 0.05);
});

test('names are spread over a département: the Morvan has its own, and no point lies over another', async () => {
  const drawn = await mapOf(await nievre());
  const names = drawn?.scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.edged ? mark.text : [],
  );
  expect(names).toEqual(expect.arrayContaining(['Nevers', 'Château-Chinon (Ville)']));
  const points = (map?.scene.marks ?? []).flatMap((mark) =>
    mark.kind === 'circle'
      ? [[mark.x, mark.y] as const]
      : mark.kind === 'rect' && mark.w === mark.h
        ? [[mark.x + mark.w / 2, mark.y + mark.h / 2] as const]
        : [],
  );
  expect(points.length).toBeGreaterThan(10);
  for (const [i, [x, y]] of points.entries())
    for (const [u, v] of points.slice(i + 1)) expect(Math.hypot(u - x, v - y)).toBeGreaterThan(8);
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

test('libraries that tour are « itinérantes », in the key of every département', async () => {
  const said: string[] = [];
  for (const code of (await shippedStore().manifest()).departements.keys()) {
    const places = (await shippedStore().places(code)).filter(({ distanceKm }) => distanceKm === 0);
    said.push(countedPlaces('bibliotheque', places));
  }
  expect(
    said.filter(
      (key) => !/^Bibliothèques \([\d\u202f]+(, dont (1 itinérante|\d+ itinérantes))?\)$/.test(key),
    ),
  ).toEqual([]);
  expect(said.filter((key) => key.includes('dont')).length).toBeGreaterThan(0);
});

test('a single commune has no map, a région is drawn by département, and what has none says why', async () => {
  const alone = { ...report, lines: report.lines.slice(0, 1) };
  expect(mapLevelOf(alone)).toBeNull();
  expect(mapLevelOf(await reportOf('departement', '76'))).toBe('communes');
  const region = await reportOf('region', '27');
  expect(mapLevelOf(region)).toBe('departements');
  const drawn = await mapOf(region);
  expect(drawn?.scene.marks.filter(({ kind }) => kind === 'path')).toHaveLength(8);
  expect(drawn?.notes.at(-1)?.replace(/\s/g, ' ')).toBe('Départements nommés : tous.');
  const list = { ...region, groups: [] };
  expect(noMapOfReport(list)).toEqual({ code: 'too-many', places: region.lines.length });
}, 60_000);

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

describe('a list of communes', () => {
  const paths = (drawn: ReportMap | null) =>
    (drawn?.scene.marks ?? []).flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
  const widthOf = (path: string) => {
    const xs = [...path.matchAll(/[ML]([\d.-]+),/g)].map(([, x]) => Number(x));
    return Math.max(...xs) - Math.min(...xs);
  };

  test('close to one another fills its frame, among its neighbours, with its places', async () => {
    const drawn = await mapOf(await reportOfList(['58194', '58303', '58117', '58214', '58059']));
    const tinted = paths(drawn).filter(({ fill }) =>
      drawn?.legend.some(({ colour }) => colour === fill),
    );
    expect(tinted).toHaveLength(5);
    expect(paths(drawn).length).toBeGreaterThan(20);
    for (const { path } of tinted) expect(widthOf(path)).toBeGreaterThan(60);
    expect(drawn?.points).toHaveLength(2);
  });

  test('far apart has a point a commune on the départements around, no place over them, and each of its names', async () => {
    const codes = ['58194', '2A004', '75056', '59350', '33063', '97411', '97105'];
    const drawn = await mapOf(await reportOfList(codes));
    const texts = drawn?.scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark : [])) ?? [];
    const named = texts.filter(({ edged }) => edged).map(({ text }) => text);
    expect([...named].sort()).toEqual(
      ['Ajaccio', 'Basse-Terre', 'Bordeaux', 'Lille', 'Nevers', 'Paris', 'Saint-Denis'].sort(),
    );
    expect(drawn?.points).toEqual([]);
    expect(drawn?.notes.join(' ')).toContain('Les lieux d’aide n’y sont pas');
    // As wide as a page, letters are 8 points high at least.
    const { width = 0, height = 0 } = drawn?.scene ?? {};
    expect(Math.min(600 / width, 620 / height)).toBeGreaterThan(0.65);
  });
});

/** Lists of communes far apart, of one corner, and of one agglomération; how many points and names each shows. */
const LISTS: [codes: string[], shown: { dots: number; names: number }][] = [
  [['58194', '2A004', '75056', '59350', '33063', '97411', '97105'], { dots: 6, names: 7 }],
  [['59350', '67482', '58194', '13055', '38185'], { dots: 5, names: 5 }],
  [
    ['29019', '35238', '22278', '56260', '29232', '35288', '56121', '22113', '29151'],
    { dots: 8, names: 9 },
  ],
  [
    [
      '75056',
      '92012',
      '93048',
      '94028',
      '95127',
      '78646',
      '91228',
      '77288',
      '92050',
      '93066',
      '13055',
    ],
    { dots: 11, names: 7 },
  ],
  [
    ['29083', '29155', '22016', '85113', '17168', '17207', '17019', '56009', '56241', '2A041'],
    { dots: 10, names: 10 },
  ],
];

test.each(LISTS)(
  'no name covers the point of a commune, nor another name: the list of %j',
  async (codes, shown) => {
    const drawn = await mapOf(await reportOfList(codes));
    const marks = drawn?.scene.marks ?? [];
    const dots = marks.flatMap((mark) => (mark.kind === 'circle' && mark.r === SPOT ? [mark] : []));
    const boxes = marks.flatMap((mark) =>
      mark.kind === 'text' && mark.edged
        ? [
            {
              text: mark.text,
              x: mark.x,
              y: mark.y - (13 / 16) * mark.size,
              w: wordWidth(mark.text) * mark.size,
              h: mark.size,
            },
          ]
        : [],
    );
    const within = (near: number, from: number, length: number, r: number) =>
      near + r > from && near - r < from + length;
    const covered = boxes.flatMap(({ text, x, y, w, h }) => [
      ...dots
        .filter((dot) => within(dot.x, x, w, dot.r - 0.01) && within(dot.y, y, h, dot.r - 0.01))
        .map((dot) => `${text} over ${dot.x} ${dot.y}`),
      ...boxes
        .filter((other) => other.text < text)
        .filter(
          (other) =>
            x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h,
        )
        .map((other) => `${text} over ${other.text}`),
    ]);
    expect(covered).toEqual([]);
    expect({ dots: dots.length, names: boxes.length }).toEqual(shown);
  },
);

test('of Pas-de-Calais, the towns of the mining basin are named too', async () => {
  const drawn = await mapOf(await reportOf('departement', '62'));
  const named = drawn?.scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.edged ? mark.text : [],
  );
  expect(named).toEqual(expect.arrayContaining(['Calais', 'Arras', 'Lens', 'Béthune']));
});

test.each(['62', '58', '33', '13'])(
  'on paper, a map of the département %s names as many of its communes as there is room for, none over another',
  async (code) => {
    const report = await reportOf('departement', code);
    const drawn = await mapOf(report);
    const names =
      drawn?.scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.edged ? [mark] : [])) ??
      [];
    expect(names.length).toBeGreaterThan(10);
    const boxes = names.map(({ text, x, y, size }) => ({
      text,
      left: x,
      right: x + wordWidth(text) * size,
      // Its base line, and the room above it.
      top: y - (13 / 16) * size,
      bottom: y + (3 / 16) * size,
    }));
    const covered = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.text} over ${other.text}`),
    );
    expect(covered).toEqual([]);
    expect(drawn?.notes.join(' ').replace(/\u202f/g, ' ')).toContain(
      `Communes nommées : ${names.length} sur ${report.lines.length}`.replace(' :', '\u00a0:'),
    );
  },
);

test.each([
  [['59350', '67482', '58194', '13055', '38185'], 96],
  // Of Bretagne alone, the départements around are enough.
  [['29019', '35238'], 20],
])(
  'behind the list %j stand all départements of the Hexagone, or those around it',
  async (codes, most) => {
    const drawn = await mapOf(await reportOfList(codes));
    const behind = drawn?.scene.marks.filter(({ kind }) => kind === 'path').length ?? 0;
    if (most === 96) expect(behind).toBeGreaterThanOrEqual(most);
    else expect(behind).toBeLessThan(most);
  },
);
