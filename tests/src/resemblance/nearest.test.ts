// The nearest points are those that a plain search finds, whatever the points; and classes are told by their centres.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLASSES,
  classifier,
  encodeLines,
  isDescribed,
  nearestTo,
  placed,
  scaleOf,
  weightsOf,
} from '../../../src/resemblance/build.ts';
import { decodeLines } from '../../../src/resemblance/files.ts';
import { CENTRES } from '../../../src/resemblance/typology.ts';
import { adjustedRand } from '../../../tools/resemblance/adjusted-rand.ts';
import { shippedStore } from '../../shipped.ts';

function plainly(points: readonly (readonly number[])[], count: number): number[][] {
  return points.map((here, i) =>
    points
      .map((there, j) => ({
        j,
        distance: there.reduce((sum, x, d) => sum + (x - (here[d] ?? 0)) ** 2, 0),
      }))
      .filter(({ j }) => j !== i)
      .sort((a, b) => a.distance - b.distance || a.j - b.j)
      .slice(0, count)
      .map(({ j }) => j),
  );
}

// Whole numbers: sums of squares are exact, and ties are many.
const points = fc.array(
  fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -4, max: 4 }))),
  {
    maxLength: 40,
  },
);

test('the nearest are those of a plain search, ties included', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 8 }), (some, count) => {
      expect(nearestTo(some, count)).toEqual(plainly(some, count));
    }),
  );
});

describe('classes', async () => {
  const { weights } = await shippedStore().model();
  const nievre = (await shippedStore().departement('58')).map((commune) => ({
    ...commune,
    density: commune.published?.densite ?? 7,
  }));
  const described = nievre.filter(isDescribed);
  const scale = scaleOf(described);
  const stage = weightsOf(weights[0]);

  test('a place that stands on a centre is of its class', () => {
    const classOf = classifier(scale, stage);
    for (const name of CLASSES) expect(classOf(placed(CENTRES[name], scale, stage))).toBe(name);
  });

  test('weights are those of the first stage, and one for density and size', () => {
    expect(stage.map((weight) => Number(weight.toFixed(4)))).toEqual([
      0.7665, 0.3812, 0.073, 0.5346, 1.3711, 0.6493, 0.1094, 0.5468, 0.182, 1, 1, 0.1475,
    ]);
  });

  test('where nobody or fewer than 20 people live, nothing is compared', () => {
    expect(isDescribed({ code: '26274', population: 1 })).toBe(false);
    expect(isDescribed({ code: '58194', population: 19 })).toBe(false);
    expect(isDescribed({ code: '58194', population: 20 })).toBe(true);
    // Mayotte publishes nothing by commune.
    expect(isDescribed({ code: '97611', population: 71_437 })).toBe(false);
  });
});

describe('resemblances/QUARTER.json', () => {
  const lines = [
    {
      code: '2A004',
      kind: 'cities',
      far: true,
      offer: { franceServices: 1, bibliotheques: 2, aidantsConnect: 3, unknownLibraries: 0 },
      kindred: ['13056', '2B033'],
    },
    {
      code: '2A001',
      kind: null,
      far: false,
      offer: { franceServices: 0, bibliotheques: null, aidantsConnect: 0, unknownLibraries: 1 },
      kindred: [],
    },
  ] as const;
  const asked = { file: 'resemblances/2A0-00.json', dataset: 'x' };
  const file = (change: object = {}) => {
    const { columns } = encodeLines(lines);
    return { format: 1, ...asked, columns: { ...columns, ...change } };
  };

  test('is read back as it was written', () => {
    expect([...decodeLines('2A0-00', asked, file()).values()]).toEqual(lines);
  });

  test.each([
    ['a code that is none', { kindred: ['13056 2B33', ''] }],
    ['nine communes', { kindred: [Array(9).fill('58194').join(' '), ''] }],
    ['a class that does not exist', { kind: [8, -1] }],
    ['a column cut short', { aidantsConnect: [3] }],
  ])('%s is refused, naming the file', (_, change) => {
    expect(() => decodeLines('2A0-00', asked, file(change))).toThrow(
      /data-invalid.*resemblances\/2A0-00/,
    );
  });
});

test('two classifications agree fully whatever the names, and no more than chance when one tells nothing', () => {
  expect(adjustedRand([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1);
  expect(adjustedRand([0, 0, 1, 1], [0, 0, 0, 0])).toBe(0);
  // Hubert and Arabie, by hand: 1 pair together in both, of 3 and 2; chance gives 1.
  expect(adjustedRand([0, 0, 0, 1], [0, 0, 1, 1])).toBeCloseTo(0, 12);
});
