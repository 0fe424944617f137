// METHOD §4: the calibration, replayed on what ships, gives the published constants.
import { beforeAll, describe, expect, test } from 'vitest';
import { censusCovariates } from '../../src/calibrate/census-covariates.ts';
import { calibrate, perMille } from '../../src/calibrate/index.ts';
import { nationalMargins } from '../../src/calibrate/margins.ts';
import { quantise } from '../../src/calibrate/quantise.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { constants, REFERENCE_MODEL } from '../golden/reference.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { expectClose } from '../src/calibrate/expect-close.ts';
import { inputs, MAYOTTE } from '../src/calibrate/twelve-communes.ts';

const { nat, pi } = constants.derived;

describe('all the communes of France', () => {
  let communes: CommuneProfile[];

  beforeAll(async () => {
    communes = await allCommunes(shippedStore());
  });

  test('have together the national margins of the reference', () => {
    const found = nationalMargins(communes);
    expectClose(found.age, nat.age, 1e-12);
    expectClose(found.diploma, nat.dip, 1e-12);
    expectClose(found.income, [1 - nat.low, nat.low], 1e-12);
    expectClose(found.territory, nat.t, 1e-12);
  });

  test('calibrate to the weights, age rates and thresholds of the reference', () => {
    const found = calibrate(communes, inputs);
    expect(found.weights).toEqual(REFERENCE_MODEL.weights);
    expect(found.depths.ageRates).toEqual(constants.run.ageRate);
    expectClose(found.table, pi, 1e-12);
    expectClose(found.thresholds, constants.run.theta, 1e-9);
  });

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
});
