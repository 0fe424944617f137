// The map without a screen: classes, circles, frames, the way of the arrows, the picture that leaves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classesOf,
  classOf,
  MAX_CLASSES,
  radiusOf,
  roundSamples,
  wholePercent,
} from '../../reports/map/classes.ts';
import { framesOf } from '../../reports/map/frames.ts';
import type { MapItem } from '../../reports/map/item.ts';
import { TINTS, tintOf } from '../../reports/map/palette.ts';
import { sceneOf } from '../../reports/map/scene.ts';
import { shapesOf } from '../../reports/map/shapes.ts';
import { svgOf } from '../../reports/map/svg.ts';
import { tintShare, withTints } from '../../reports/map/tint-share.ts';
import { nearest, pointInDirection } from '../../site/map/point-navigation.ts';
import { createContours } from '../../src/store/index.ts';
import { contrast } from '../../widget/colour.ts';
import { shippedStore } from '../shipped.ts';

const contours = createContours(shippedStore());
const shares = fc.array(fc.double({ min: 0.28, max: 0.63, noNaN: true }), {
  minLength: 1,
  maxLength: 300,
});

describe('the classes of a map', () => {
  test('hold every commune once, in whole percents that never overlap', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const classes = classesOf(values);
        expect(classes.reduce((total, { communes }) => total + communes, 0)).toBe(values.length);
        expect(classes.length).toBeLessThanOrEqual(MAX_CLASSES);
        classes.forEach(({ from, to }, i) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThan(classes[i - 1]?.to ?? -1);
        });
      }),
    );
  });

  test('agree with the percent that the table shows', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const classes = classesOf(values);
        for (const value of values) {
          const found = classes[classOf(value, classes)];
          expect(found?.from).toBeLessThanOrEqual(wholePercent(value));
          expect(found?.to).toBeGreaterThanOrEqual(wholePercent(value));
        }
      }),
    );
  });

  test('are two or three for the fourteen communes of an EPCI, one when all are alike', () => {
    const fourteen = Array.from({ length: 14 }, (_, i) => 0.4 + i / 200);
    expect(classesOf(fourteen)).toHaveLength(2);
    expect(classesOf([0.43, 0.431, 0.428])).toHaveLength(1);
    expect(classesOf([])).toEqual([]);
  });
});

test('the area of a circle stands for the number: four times the people, twice the radius', () => {
  expect(radiusOf(4_000, 16_000, 26)).toBeCloseTo(13);
  expect(radiusOf(0, 16_000, 26)).toBe(0);
  expect(roundSamples(14_300)).toEqual([10_000, 1_000]);
  expect(roundSamples(30)).toEqual([20]);
});

describe('the tints', () => {
  const css = readFileSync(join(import.meta.dirname, '../../site/map/map.css'), 'utf8');

  test('are the same on screen and in the pictures that leave the page', () => {
    const light = css.slice(0, css.indexOf('@media'));
    expect([...light.matchAll(/--map-\d: (#\w+);/g)].map(([, colour]) => colour)).toEqual([
      ...TINTS,
    ]);
  });

  test('go from light to dark in steps that show, the other way round in the dark', () => {
    const dark = css.slice(css.indexOf('prefers-color-scheme: dark'), css.indexOf('.map-controls'));
    const night = [...dark.matchAll(/--map-\d: (#\w+);/g)].map(([, colour]) => colour ?? '');
    expect(night).toHaveLength(TINTS.length);
    for (const scale of [[...TINTS].reverse(), night]) {
      scale.slice(1).forEach((tint, i) => {
        expect(contrast(tint, '#000000') / contrast(scale[i] ?? '', '#000000')).toBeGreaterThan(
          1.3,
        );
      });
    }
  });

  test('use the ends of the scale, however few the classes', () => {
    expect([0, 1].map((i) => tintOf(i, 2))).toEqual([1, 3]);
    expect([0, 1, 2].map((i) => tintOf(i, 3))).toEqual([0, 2, 4]);
    expect(tintOf(0, 1)).toBe(1);
  });
});

describe('the frames', () => {
  test('of France: the mainland, Paris larger, and each overseas département', async () => {
    const frames = framesOf(shapesOf(await contours('france')));
    expect(frames.map(({ key }) => key)).toEqual([
      'metropole',
      'paris',
      '971',
      '972',
      '973',
      '974',
      '976',
    ]);
    expect(frames.find(({ key }) => key === 'paris')?.drawn).toHaveLength(4);
  });

  test.each(['62', '93', '973', '976'])('of %s: one, filled by its communes', async (code) => {
    const frames = framesOf(shapesOf(await contours(code)));
    expect(frames).toHaveLength(1);
    const [frame] = frames;
    const xs = frame?.drawn.map(({ x }) => x) ?? [];
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(frame?.width ?? 0);
    expect(Math.max(frame?.width ?? 0, frame?.height ?? 0)).toBeCloseTo(900, -1);
  });

  test('draw communes far apart as points, large enough to be seen, and their département whole', async () => {
    const nievre = shapesOf(await contours('58'));
    const corse = shapesOf(await contours('2A'));
    const far = [...nievre, ...corse].filter(({ code }) => code === '58194' || code === '2A004');
    expect(framesOf(far)[0]?.drawn.map(({ path }) => path)).toEqual([null, null]);
    expect(framesOf(nievre)[0]?.drawn.every(({ path }) => path !== null)).toBe(true);
  });

  test('draw a commune without a shape as a point at its centre', async () => {
    const saline = { code: '14666', longitude: -0.2, latitude: 49.18 };
    const [frame] = framesOf(shapesOf(await contours('14')), [saline]);
    expect(frame?.drawn.at(-1)).toMatchObject({ code: '14666', path: null });
  });

  test('put north above and east on the right', async () => {
    const [frame] = framesOf(shapesOf(await contours('58')));
    const [x, y] = frame?.place(3.16, 46.99) ?? [0, 0]; // Nevers
    const [toTheEast] = frame?.place(3.93, 47.07) ?? [0]; // Château-Chinon
    const [, toTheNorth = 0] = frame?.place(2.93, 47.41) ?? []; // Cosne
    expect(toTheEast).toBeGreaterThan(x);
    expect(toTheNorth).toBeLessThan(y);
  });
});

describe('the arrows', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
    { x: 10, y: 10 },
  ];

  test('go to the neighbour that lies that way, and stay where there is none', () => {
    expect(pointInDirection(square, 0, 'ArrowRight')).toBe(1);
    expect(pointInDirection(square, 0, 'ArrowDown')).toBe(2);
    expect(pointInDirection(square, 0, 'ArrowLeft')).toBe(0);
    expect(pointInDirection(square, 0, 'Enter')).toBeNull();
  });

  test('reach every commune of the Nièvre from the first one', async () => {
    const [frame] = framesOf(shapesOf(await contours('58')));
    const drawn = frame?.drawn ?? [];
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        reached.add(pointInDirection(drawn, from, key) ?? 0);
      }
    }
    expect(reached.size).toBe(drawn.length);
  });

  test('a touch that misses means the nearest place, within reach', () => {
    expect(nearest(square, { x: 9, y: 2 }, 5)).toBe(1);
    expect(nearest(square, { x: 100, y: 100 }, 5)).toBeNull();
  });
});

describe('the communes of Mayotte, which share the figures of the département', () => {
  const item = (code: string, point: number): MapItem => ({
    code,
    nom: code,
    share: { low: point - 0.1, point, high: point + 0.1 },
    people: 1_000 * point,
    display: 'figures',
    href: '',
    longitude: 0,
    latitude: 0,
  });

  test('have one tint, that of all of them together, and keep their own figures', () => {
    const [dzaoudzi, bandrele, nevers] = withTints([
      item('97608', 0.42),
      item('97603', 0.44),
      item('58194', 0.44),
    ]);
    expect(dzaoudzi && tintShare(dzaoudzi)).toBeCloseTo(0.43, 12);
    expect(bandrele && tintShare(bandrele)).toBeCloseTo(0.43, 12);
    expect(dzaoudzi?.share.point).toBe(0.42);
    expect(nevers && tintShare(nevers)).toBe(0.44);
  });

  test('without people, have no other tint than theirs', () => {
    expect(withTints([item('97608', 0)]).map(tintShare)).toEqual([0]);
  });
});

test('the picture that leaves says what it shows, its main names, where from and when', async () => {
  const frames = framesOf(shapesOf(await contours('75')));
  const item: MapItem = {
    code: '75056',
    nom: 'Paris <b>',
    share: { low: 0.28, point: 0.33, high: 0.38 },
    people: 700_000,
    display: 'figures',
    href: '',
    longitude: 2.35,
    latitude: 48.86,
  };
  const scene = sceneOf({
    nom: 'Paris & ses < voisines',
    frames,
    items: new Map([['75056', item]]),
    classes: classesOf([0.33]),
    level: 'communes',
    measure: 'people',
    largest: 700_000,
    places: [],
    model: '2026.1',
    day: '23 novembre 2026',
    paper: { names: 10, populations: new Map([['75056', 2_100_000]]) },
  });
  const svg = svgOf(scene);
  expect(svg).toContain('Paris &amp; ses &lt; voisines');
  expect(svg).toContain('>Paris &lt;b&gt;<');
  expect(svg).toContain('Communes nommées');
  expect(svg).not.toMatch(/href|<script|url\(/);
  for (const words of ['33', 'Modèle 2026.1', '23 novembre 2026', 'IGN', 'Licence Ouverte']) {
    expect(svg).toContain(words);
  }
  expect(scene.width).toBeGreaterThan(900);
  expect(scene.height).toBeGreaterThan(400);
});
