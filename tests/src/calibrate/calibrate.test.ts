// METHOD §4: the calibration, replayed on what ships, gives the published constants.
import { beforeAll, describe, expect, test } from 'vitest';
import { calibrationInputs } from '../../../pipeline/inputs/calibration-inputs.ts';
import { DEFAULT_REFERENCE } from '../../../pipeline/inputs/references.ts';
import { censusCovariates } from '../../../src/calibrate/census-covariates.ts';
import { publishedTargets } from '../../../src/calibrate/effects.ts';
import {
  type Calibration,
  calibrate,
  depthWeights,
  modelReadyRows,
  perMille,
} from '../../../src/calibrate/index.ts';
import { tableMargins } from '../../../src/calibrate/national-table.ts';
import { quantise } from '../../../src/calibrate/quantise.ts';
import { shrink } from '../../../src/calibrate/shrink.ts';
import type { CommuneProfile } from '../../../src/index.ts';
import { constants } from '../../golden/reference.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

const inputs = calibrationInputs(DEFAULT_REFERENCE);
let communes: CommuneProfile[];
let found: Calibration;

// Within a suite, for a fault of the calibration itself to fail its tests (npm run mutation).
describe('the calibration of all communes', () => {
  beforeAll(async () => {
    communes = await allCommunes(shippedStore());
    found = calibrate(communes, inputs);
  });

  test('national margins and the table of 30 cells are those of the reference', () => {
    const { nat, pi } = constants.derived;
    found.margins.age.forEach((share, j) => {
      expect(share).toBeCloseTo(nat.age[j] ?? Number.NaN, 12);
    });
    found.margins.territory.forEach((share, j) => {
      expect(share).toBeCloseTo(nat.t[j] ?? Number.NaN, 12);
    });
    found.table.forEach((cell, g) => {
      expect(cell).toBeCloseTo(pi[g] ?? Number.NaN, 12);
    });
  });

  test('published rates, effects and thresholds on the cells are those of the reference', () => {
    const { effects, a } = constants.derived;
    const targets = publishedTargets(tableMargins(found.table), inputs);
    const pairs = [
      [found.effects.age, effects.age],
      [found.effects.diploma, effects.dip],
      [found.effects.income, effects.inc],
      [[found.effects.mu], [effects.mu]],
      [targets.age, effects.target[0]],
      [targets.diploma, effects.target[1]],
      [targets.income, effects.target[2]],
      [found.depths.cellThresholds, a],
    ] as const;
    for (const [own, reference = []] of pairs) {
      expect(own).toHaveLength(reference.length);
      own.forEach((value, j) => {
        expect(Math.abs(value - (reference[j] ?? Number.NaN))).toBeLessThan(1e-9);
      });
    }
  });

  test('adjusted risks and age rates are those of the reference, to 4 decimals', () => {
    const risks = found.depths.risks.map(({ age, diploma, income }) => [age, diploma, income]);
    expect(risks).toEqual(constants.run.risk);
    expect(found.depths.ageRates).toEqual(constants.run.ageRate);
  });

  test('thresholds are those of the reference within 1e-9', () => {
    found.thresholds.forEach((theta, k) => {
      expect(Math.abs(theta - (constants.run.theta[k] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  test('the same effects read at the 16 % depth give the validation weights (METHOD §11)', () => {
    const { weights } = depthWeights(found.table, found.margins, found.effects, [
      { nationalRate: 0.16, slope: 1 },
    ]);
    const [only] = weights;
    const { beta, tau } = constants.illectronismeDepth;
    expect([only?.age, only?.diploma, only?.income]).toEqual(beta);
    expect(only?.territory).toEqual(tau);
  });

  /** structures_departement.csv, METHOD §5: INSEE's estimates of 2024, and its Analyses of 2018. */
  const MAYOTTE = {
    ageBands: [43.5, 25.6, 16.1, 10.5, 3.4, 0.9],
    diploma: { none: 67, higher: 12 },
    median: 3_120,
  } as const;

  test('age and diploma, rebuilt from the published shares that ship, are those that ship', () => {
    const percent = (share: number): number => Math.round(share * 1000) / 10;
    const raw = communes.map(({ code, epci, departement, region, population, published }) => {
      const bands = published?.ageBands ?? null;
      const { sansDiplome = null, diplomeSuperieur = null } = published ?? {};
      return {
        code,
        epci: epci?.code ?? null,
        departement: departement.code,
        region: region.code,
        population,
        ageBands: bands && sixOf(bands.map(percent)),
        diploma:
          sansDiplome === null || diplomeSuperieur === null
            ? null
            : { none: percent(sansDiplome), higher: percent(diplomeSuperieur) },
        median: null,
        density: published?.densite ?? 7,
      };
    });
    const rebuilt = censusCovariates(raw, new Map([['976', MAYOTTE]]), inputs);
    // Portraits carry percents through a division: a share on the edge may round the
    // other way, and the remainder takes two such flips.
    const gaps = communes.flatMap(({ code, shares }, i) => {
      const own = rebuilt[i];
      if (!own) return [{ code, gap: Number.POSITIVE_INFINITY }];
      const rows = [...quantise(own.age, 1), ...quantise(own.diploma, 1), perMille(own.p15)];
      const shipped = [...shares.age, ...shares.diploma, shares.p15].map(perMille);
      const gap = Math.max(...rows.map((value, j) => Math.abs(value - (shipped[j] ?? Infinity))));
      return gap === 0 ? [] : [{ code, gap }];
    });
    expect(gaps.filter(({ gap }) => gap > 2)).toEqual([]);
    expect(gaps.length).toBeLessThan(communes.length * 0.01);
  });

  function sixOf(values: readonly number[]): [number, number, number, number, number, number] {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    return [a, b, c, d, e, f];
  }

  describe('a département that publishes its own structure: METHOD §4.3', () => {
    const commune = (code: string, own: boolean) => ({
      code,
      epci: null,
      departement: code.slice(0, 3),
      region: code.slice(0, 3),
      population: 1_000,
      ageBands: own ? ([20, 20, 20, 20, 10, 10] as const) : null,
      diploma: own ? { none: 30, higher: 20 } : null,
      median: own ? 18_000 : null,
      density: 1,
    });
    const wider = { epciMedians: new Map(), departements: new Map([['976', MAYOTTE]]) };
    const rowsOf = (...communes: ReturnType<typeof commune>[]) =>
      modelReadyRows([commune('75056', true), ...communes], wider, inputs).rows.slice(1);

    test('lends it to its communes, which say so', () => {
      const [, dzaoudzi] = rowsOf(commune('97411', true), commune('97608', false));
      expect(dzaoudzi?.sources).toEqual({
        age: 'departement',
        diploma: 'departement',
        income: 'departement',
      });
      expect(dzaoudzi?.shares.p15).toBe(0.565);
      expect(dzaoudzi?.shares.age).toEqual([0.453, 0.285, 0.186, 0.06, 0.016]);
    });

    test('does not when one of its communes has a figure of its own', () => {
      const [, , other] = rowsOf(
        commune('97411', true),
        commune('97611', true),
        commune('97608', false),
      );
      expect(other?.shares.p15).toBe(0.8);
      expect(other?.sources.age).toBe('departement');
    });

    test('enters no other mean: the overseas one is that of the communes', () => {
      const alone = rowsOf(commune('97411', true), commune('97302', false));
      const beside = rowsOf(
        commune('97411', true),
        commune('97302', false),
        commune('97608', false),
      );
      expect(beside[1]?.shares.age).toEqual(alone[1]?.shares.age);
      expect(beside[1]?.sources.age).toBe('drom');
    });
  });

  describe('smoothing has no cliff: METHOD §4.4 gives the weight of own age shares', () => {
    test.each([
      [100, 0.56],
      [2_000, 0.96],
      [20_000, 0.996],
    ])('%i inhabitants: %f', (population, weight) => {
      const parent = { level: 'epci', value: [0] } as const;
      const { value } = shrink([1], parent, population, inputs.shrinkage.age);
      expect(value[0]).toBeCloseTo(weight, 2);
    });

    test('without an own value, the parent is taken whole and named', () => {
      const parent = { level: 'departement', value: [0.3] } as const;
      expect(shrink(null, parent, 263, 100)).toEqual({ value: [0.3], source: 'departement' });
    });
  });

  test('quantised shares add up to 1000, the remainder never below zero', () => {
    expect(quantise([0.3334, 0.3333, 0.3333], 1)).toEqual([333, 334, 333]);
    expect(quantise([0.5006, 0, 0.5006], 1)).toEqual([499, 0, 501]);
  });
});
