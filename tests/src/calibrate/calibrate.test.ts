// METHOD §4.8–4.12: each step, from the one before it in the reference implementation, gives its constants.
// tests/data/calibration.test.ts does all of them, on all communes.
import { describe, expect, test } from 'vitest';
import { type Effects, effects, publishedTargets } from '../../../src/calibrate/effects.ts';
import { calibrate, depthWeights } from '../../../src/calibrate/index.ts';
import { type NationalMargins, nationalMargins } from '../../../src/calibrate/margins.ts';
import { CELLS, nationalTable, tableMargins } from '../../../src/calibrate/national-table.ts';
import { thresholds } from '../../../src/calibrate/thresholds.ts';
import { position } from '../../../src/estimate/index.ts';
import { logistic } from '../../../src/maths/logistic.ts';
import { sumOf } from '../../../src/maths/sum.ts';
import { constants, five, four, REFERENCE_MODEL, three } from '../../golden/reference.ts';
import { expectClose } from './expect-close.ts';
import { built, inputs, TWELVE } from './twelve-communes.ts';

const { nat, pi, effects: reference, a } = constants.derived;

/** The steps of the reference implementation, for each of ours to start from the one before it. */
const margins: NationalMargins = {
  age: five(nat.age),
  diploma: three(nat.dip),
  income: [1 - nat.low, nat.low],
  territory: four(nat.t),
};
const referenceEffects: Effects = {
  mu: reference.mu,
  age: reference.age,
  diploma: reference.dip,
  income: reference.inc,
  territory: [
    0,
    inputs.ruralEffect,
    inputs.overseasEffect,
    inputs.ruralEffect + inputs.overseasEffect,
  ],
};

test('the table of 30 cells is that of the reference', () => {
  expectClose(nationalTable(margins, inputs), pi, 1e-12);
});

test('published rates and effects are those of the reference', () => {
  const targets = publishedTargets(tableMargins(pi), inputs);
  expectClose(targets.age, reference.target[0] ?? [], 1e-9);
  expectClose(targets.diploma, reference.target[1] ?? [], 1e-9);
  expectClose(targets.income, reference.target[2] ?? [], 1e-9);
  const found = effects(pi, inputs);
  expectClose([found.mu], [reference.mu], 1e-9);
  expectClose(found.age, reference.age, 1e-9);
  expectClose(found.diploma, reference.dip, 1e-9);
  expectClose(found.income, reference.inc, 1e-9);
  expect(found.territory).toEqual(referenceEffects.territory);
});

test('effects are refused, not invented, where a category is empty or a rate too near to 1', () => {
  const nobodyPoor = pi.map((share, g) => (CELLS[g]?.income === 1 ? 0 : share));
  expect(() => effects(nobodyPoor, inputs)).toThrow('The effects did not converge');
  const rate = 1 - 1e-9;
  const nearOne = {
    ...inputs,
    total: rate,
    byAge: [rate, rate, rate, rate, rate] as const,
    noDiploma: rate,
    higherDiploma: rate,
    lowIncome: rate,
  };
  expect(() => effects(pi, nearOne)).toThrow(RangeError);
});

test('thresholds on the cells, weights, adjusted risks and age rates are those of the reference', () => {
  const [slope0, slope1, slope2] = inputs.depthSlopes;
  const found = depthWeights(pi, margins, referenceEffects, [
    { nationalRate: 0.4, slope: slope0 },
    { nationalRate: 0.26, slope: slope1 },
    { nationalRate: 0.07, slope: slope2 },
  ]);
  expectClose(found.cellThresholds, a, 1e-9);
  expect(found.weights.map(({ age, diploma, income }) => [age, diploma, income])).toEqual(
    constants.run.beta,
  );
  expect(found.weights.map(({ territory }) => territory)).toEqual(constants.run.tau);
  expect(found.risks.map(({ age, diploma, income }) => [age, diploma, income])).toEqual(
    constants.run.risk,
  );
  expect(found.ageRates).toEqual(constants.run.ageRate);
});

test('the same effects read at the 16 % depth give the validation weights (METHOD §11)', () => {
  const { weights } = depthWeights(pi, margins, referenceEffects, [
    { nationalRate: 0.16, slope: 1 },
  ]);
  const [only] = weights;
  const { beta, tau } = constants.illectronismeDepth;
  expect([only?.age, only?.diploma, only?.income]).toEqual(beta);
  expect(only?.territory).toEqual(tau);
});

describe('a France of twelve communes', () => {
  const rows = () => built(TWELVE).rows;

  test('has the margins of its inhabitants, computed apart from the rows that ship', () => {
    const found = nationalMargins(rows());
    expectClose(
      found.age,
      [0.2794380833, 0.2490612883, 0.2152882155, 0.1645566609, 0.091655752],
      1e-9,
    );
    expectClose(found.diploma, [0.1265144565, 0.3238971429, 0.5495884006], 1e-9);
    expectClose(found.income, [0.6000982729, 0.3999017271], 1e-9);
    expectClose(found.territory, [0.8952521363, 0.001225028112, 0.0989323319, 0.0045905038], 1e-9);
  });

  test('has the thresholds, computed apart, that the weights of the reference ask for', () => {
    const found = thresholds(rows(), REFERENCE_MODEL.weights, inputs.shares);
    expectClose(found, [-0.1071698476, 0.8608812385, -0.827196869], 1e-9);
  });

  test('once calibrated, adds up to 40 % of people in difficulty, 26 % but for the presque autonomes, 7 % exclus', () => {
    const communes = rows();
    const found = calibrate(communes, inputs);
    const total = sumOf(communes, ({ population }) => population);
    const shareAfter = (stages: number): number =>
      sumOf(communes, (commune) =>
        found.weights
          .slice(0, stages)
          .reduce(
            (people, weights, k) =>
              people * logistic((found.thresholds[k] ?? Number.NaN) + position(commune, weights)),
            commune.population,
          ),
      ) / total;
    expect(shareAfter(1)).toBeCloseTo(0.4, 10);
    expect(shareAfter(2)).toBeCloseTo(0.26, 10);
    expect(shareAfter(3)).toBeCloseTo(0.07, 10);
  });

  test('is calibrated step after step', () => {
    const communes = rows();
    const found = calibrate(communes, inputs);
    expect(found.margins).toEqual(nationalMargins(communes));
    expect(found.table).toEqual(nationalTable(found.margins, inputs));
    expect(found.effects).toEqual(effects(found.table, inputs));
    const [slope0, slope1, slope2] = inputs.depthSlopes;
    expect(found.depths).toEqual(
      depthWeights(found.table, found.margins, found.effects, [
        { nationalRate: 0.4, slope: slope0 },
        { nationalRate: 0.26, slope: slope1 },
        { nationalRate: 0.07, slope: slope2 },
      ]),
    );
    expect(
      found.weights.map(({ territory, ...shares }) => ({
        ...shares,
        territory: [
          territory.urban,
          territory.rural,
          territory.overseasUrban,
          territory.overseasRural,
        ],
      })),
    ).toEqual(found.depths.weights);
  });
});
