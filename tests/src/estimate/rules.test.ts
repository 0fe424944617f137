// The small rules of METHOD §3, each by itself, on their very limits.
import { describe, expect, test } from 'vitest';
import { publishableEstimate } from '../../../reports/publishable-estimate.ts';
import { gradeOf, relativeDeviation } from '../../../src/estimate/grade.ts';
import {
  areaNotices,
  areaSums,
  estimate,
  estimateArea,
  estimateLines,
  franceEstimate,
} from '../../../src/estimate/index.ts';
import { fieldNotices, noticesOf, youngNotices } from '../../../src/estimate/notices.ts';
import { round, roundingUnit } from '../../../src/estimate/rounding.ts';
import { shownDrivers } from '../../../src/explain/index.ts';
import { logit } from '../../../src/maths/logistic.ts';
import type { SourceLevel } from '../../../src/terms/factor.ts';
import { perMeasure } from '../../../src/terms/tier.ts';
import {
  golden,
  goldenProfile,
  REFERENCE_MODEL as model,
  profileOf,
} from '../../golden/reference.ts';

const royan = goldenProfile('17306');

describe('rounding: METHOD §3.8', () => {
  test.each([
    [0, 5],
    [199, 5],
    [200, 10],
    [999, 10],
    [1_000, 50],
    [9_999, 50],
    [10_000, 100],
    [99_999, 100],
    [100_000, 1_000],
  ])('a total of %i people is rounded to %i', (total, unit) => {
    expect(roundingUnit(total)).toBe(unit);
  });

  const people = (concerned: number, population: number) =>
    round(
      perMeasure((measure) => {
        const point = measure === 'concerned' ? concerned : concerned / 3;
        return { low: point * 0.9, point, high: point * 1.1 };
      }),
      population,
    );

  test.each([
    [0, 0, 'nobody'],
    [8, 19, 'too-few'],
    [8, 20, 'under-20'],
    [19.9, 50, 'under-20'],
    [20, 50, 'figures'],
  ])('%f people concerned of %i inhabitants: %s', (concerned, population, display) => {
    expect(people(concerned, population).display).toBe(display);
  });

  test('bounds are rounded outwards, and never above the population', () => {
    expect(people(48, 60).concerned).toEqual({ low: 40, point: 50, high: 55 });
    expect(people(48, 52).concerned.high).toBe(52);
    expect(people(48, 49).concerned).toEqual({ low: 40, point: 50, high: 50 });
  });
});

describe('the grade: METHOD §3.7', () => {
  const own = { age: 'commune', diploma: 'commune', income: 'commune' } as const;
  const borrowing = (covariate: keyof typeof own, level: SourceLevel) => ({
    code: '58194',
    sources: { ...own, [covariate]: level },
  });

  test.each([
    [0, 'A'],
    [0.1, 'A'],
    [0.1001, 'B'],
    [0.15, 'B'],
    [0.1501, 'C'],
    [null, null],
  ])('a relative deviation of %f: %s', (cv, grade) => {
    expect(gradeOf(cv, { code: '58194', sources: own })).toBe(grade);
  });

  test.each([
    ['age', 'epci', 'A'],
    ['age', 'departement', 'A'],
    ['age', 'region', 'A'],
    ['age', 'drom', 'D'],
    ['age', 'national', 'D'],
    ['diploma', 'drom', 'D'],
    ['diploma', 'national', 'D'],
    ['income', 'region', 'A'],
    ['income', 'drom', 'C'],
    ['income', 'national', 'C'],
  ] as const)('%s borrowed from %s: %s', (covariate, level, grade) => {
    expect(gradeOf(0.05, borrowing(covariate, level))).toBe(grade);
  });

  test('outside the field of the surveys: D, however narrow the interval', () => {
    expect(gradeOf(0.05, { code: '97611', sources: own })).toBe('D');
  });

  test('the relative deviation is half of the interval over 1.645 times its point', () => {
    expect(relativeDeviation({ low: 800, point: 1_000, high: 1_200 }, 5_000)).toBeCloseTo(
      0.1216,
      4,
    );
    expect(relativeDeviation({ low: 0, point: 0, high: 0 }, 0)).toBeNull();
  });
});

describe('notices, on their limits: METHOD §10 and §12', () => {
  const codesOf = (changes: Partial<typeof royan>) =>
    noticesOf({ ...royan, ...changes }, 0.4, 'all').map(({ code }) => code);

  test('a small population is under 200 inhabitants', () => {
    expect(codesOf({ population: 200 })).not.toContain('small-population');
    expect(codesOf({ population: 199 })).toContain('small-population');
  });

  test('a commune that left another tells which', () => {
    expect(noticesOf({ ...royan, inheritsFrom: '17001' }, 0.4, 'all')).toEqual([
      { code: 'merged-commune', from: '17001' },
    ]);
  });

  test('a young population has under 75 % of people of 15 and over, and a rounded figure from 20 on', () => {
    expect(youngNotices(0, 0, 0)).toEqual([]);
    expect(youngNotices(1_000, 750, 300)).toEqual([]);
    expect(youngNotices(1_000, 749, 303)).toEqual([
      { code: 'young-population', over15: 0.749, concerned: 300 },
    ]);
    expect(youngNotices(60, 40, 20)).toEqual([
      { code: 'young-population', over15: 40 / 60, concerned: 20 },
    ]);
    expect(youngNotices(60, 40, 19.9)).toEqual([
      { code: 'young-population', over15: 40 / 60, concerned: null },
    ]);
  });

  /** As Royan, but for one share. */
  const withShares = (
    population: number,
    shares: Partial<typeof royan.shares>,
    published: typeof royan.published = null,
  ) => ({
    ...royan,
    population,
    published,
    shares: { ...royan.shares, p15: 1, ...shares },
  });
  const signs = (commune: typeof royan) =>
    noticesOf(commune, 0.4, 'all').flatMap((notice) =>
      notice.code === 'institution-likely' ? [[notice.sign, notice.share]] : [],
    );
  const old = (share: number) => ({ age: [0, 1 - share, 0, 0, share] as const });
  const untaught = (share: number) => ({
    age: [0, 1, 0, 0, 0] as const,
    diploma: [share, 1 - share, 0] as const,
  });

  test.each([
    [199, 0.25, []],
    [200, 0.25, [['age', 0.25]]],
    [3_000, 0.25, [['age', 0.25]]],
    [3_001, 0.25, []],
    [1_000, 0.22, []],
    [1_000, 0.221, [['age', 0.221]]],
  ])('%i inhabitants, %f of 75 and over among them: %j', (population, share, expected) => {
    const diploma = [0, 1, 0] as const;
    expect(signs(withShares(population, { ...old(share), diploma }))).toEqual(expected);
  });

  test.each([
    [299, 0.5, []],
    [300, 0.5, [['diploma', 0.5]]],
    [3_000, 0.5, [['diploma', 0.5]]],
    [3_001, 0.5, []],
    [1_000, 0.45, []],
    [1_000, 0.451, [['diploma', 0.451]]],
  ])('%i inhabitants, %f without diploma: %j', (population, share, expected) => {
    expect(signs(withShares(population, untaught(share)))).toEqual(expected);
    const overseas = {
      ...withShares(population, untaught(share)),
      territory: 'overseasUrban' as const,
    };
    expect(signs(overseas)).toEqual([]);
  });

  test.each([
    [199, 0.4, []],
    [200, 0.4, [['young', 0.4]]],
    [20_000, 0.4, [['young', 0.4]]],
    [20_001, 0.4, []],
    [1_000, 0.333, []],
    [1_000, 0.334, [['young', 0.334]]],
  ])(
    '%i inhabitants, %f of 15 to 29 among those of 15 and over: %j',
    (population, share, expected) => {
      const shares = { age: [share, 1 - share, 0, 0, 0], diploma: [0, 1, 0] } as const;
      expect(signs(withShares(population, shares))).toEqual(expected);
      const overseas = { ...withShares(population, shares), territory: 'overseasRural' as const };
      expect(signs(overseas)).toEqual([]);
    },
  );

  test('the old and the young among adults are told by their share of all inhabitants', () => {
    const diploma = [0, 1, 0] as const;
    expect(signs(withShares(1_000, { ...old(0.3), p15: 0.7, diploma }))).toEqual([]);
    expect(signs(withShares(1_000, { ...old(0.5), p15: 0.8, diploma }))).toEqual([['age', 0.4]]);
    const young = { age: [0.5, 0.5, 0, 0, 0] as const, p15: 0.8, diploma };
    expect(signs(withShares(1_000, young))).toEqual([['young', 0.4]]);
  });

  test.each([
    [['58194'], []],
    [['97411'], []],
    [['97105', '97411'], ['overseas-income-unpublished']],
    [['97302'], ['partial-survey-field', 'overseas-income-unpublished']],
    [
      ['58194', '97611'],
      ['outside-survey-field', 'old-population'],
    ],
  ])('what the surveys left out of %j: %j', (codes, expected) => {
    expect(fieldNotices(codes).map(({ code }) => code)).toEqual(expected);
  });
});

describe('the lines of a table', () => {
  const places = golden.communes.map(profileOf);

  test.each(['all', '15+'] as const)('say of each place what its estimate says: %s', (base) => {
    const lines = estimateLines(places, model, { base });
    expect(lines).toHaveLength(places.length);
    for (const [i, line] of lines.entries()) {
      const place = places[i];
      if (!place) throw new RangeError(`No place ${i}`);
      const { national, rates, rounded, drivers, grade, population } = estimate(place, model, {
        base,
      });
      expect(line).toMatchObject({ population, national, rates, rounded, drivers, grade });
      expect('base' in line).toBe(base !== 'all');
      expect(line.base ?? 'all').toBe(base);
    }
  });

  test('count everybody when nothing is asked', () => {
    expect(estimateLines(places, model)).toEqual(estimateLines(places, model, { base: 'all' }));
  });
});

describe('drivers: METHOD §3.4', () => {
  test('where two effects cancel out, each is told: half a logit of age, taken back by diplomas, is 12 points', () => {
    const nothing = {
      income: [0, 0],
      territory: { urban: 0, rural: 0, overseasUrban: 0, overseasRural: 0 },
    } as const;
    const half = {
      ...nothing,
      age: [0.5, 0.5, 0.5, 0.5, 0.5],
      diploma: [-0.5, -0.5, -0.5],
    } as const;
    const [, ...others] = model.weights;
    const { drivers } = estimate(royan, {
      ...model,
      thresholds: [logit(0.4), model.thresholds[1], model.thresholds[2]],
      weights: [half, ...others],
    });
    expect(drivers.map(({ factor, share }) => [factor, share])).toEqual([
      ['age', expect.closeTo(0.12, 6)],
      ['diploma', expect.closeTo(-0.12, 6)],
      ['income', expect.closeTo(0, 6)],
      ['territory', expect.closeTo(0, 6)],
    ]);
  });
});

describe('a territory', () => {
  const area = { kind: 'departement', code: '17', nom: 'Charente-Maritime' } as const;
  const mende = goldenProfile('48095');

  test('has its communes, its people, and the national shares of these', () => {
    const found = estimateArea(area, [royan, mende], model);
    expect(found).toMatchObject({
      area,
      communes: 2,
      population: 31_889,
      exactByDefinition: false,
    });
    expect(found.national.concerned).toBe((31_889 * 40) / 100);
    expect('base' in found).toBe(false);
    const over15 = estimateArea(area, [royan], model, { base: '15+' });
    expect(over15.base).toBe('15+');
    expect(over15.population).toBe(royan.population * royan.shares.p15);
  });

  test('is exact by definition when it is France', () => {
    const france = { kind: 'france', code: null, nom: 'France' } as const;
    expect(estimateArea(france, [royan], model).exactByDefinition).toBe(true);
  });

  test('drivers are the mean of those of its communes, each counting by its people', () => {
    const parts = [royan, mende].map((one) => ({ one, drivers: estimate(one, model).drivers }));
    const total = royan.population + mende.population;
    const { drivers } = estimateArea(area, [royan, mende], model);
    drivers.forEach(({ share }, i) => {
      const people = parts.reduce(
        (sum, part) => sum + (part.drivers[i]?.share ?? Number.NaN) * part.one.population,
        0,
      );
      expect(share).toBeCloseTo(people / total, 12);
    });
  });

  test('where nobody lives the rates are those of France, and no driver differs', () => {
    const found = estimateArea(area, [], model);
    expect(found.rates).toEqual({
      exclus: 0.07,
      eloignes: 0.19,
      presqueAutonomes: 0.14,
      concerned: 0.4,
    });
    expect(found.drivers.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
    expect(found.spread.concerned).toEqual({ own: 0, shared: 0 });
  });

  test('an estimate already made of a commune is taken as it is', () => {
    const known = estimate(mende, model);
    const sums = areaSums(model);
    sums.add(royan, known);
    const { rates, drivers } = sums.estimate(area);
    expect(rates.concerned).toBeCloseTo(known.rates.concerned, 12);
    expect(drivers[0]?.share).toBeCloseTo(known.drivers[0]?.share ?? Number.NaN, 12);
  });

  test.each([
    ['epci', { epci: { code: '2', nom: '' } }],
    ['departement', { departement: { code: '2', nom: '' } }],
    ['region', { region: { code: '2', nom: '' } }],
  ] as const)(
    'communes that borrow from one %s err together, and those that borrow from two apart',
    (level, other) => {
      const borrower = {
        ...royan,
        epci: { code: '1', nom: '' },
        departement: { code: '1', nom: '' },
        region: { code: '1', nom: '' },
        sources: { ...royan.sources, age: level },
      };
      const variance = (second: typeof borrower) =>
        estimateArea(area, [borrower, second], model).spread.concerned.shared ** 2;
      const borrowed = model.spread.missing.age[level] ** 2;
      expect(variance(borrower) - variance({ ...borrower, ...other })).toBeCloseTo(
        borrowed / 2,
        12,
      );
    },
  );

  test.each(['drom', 'national'] as const)(
    'all those that borrow from the %s mean err together',
    (level) => {
      const sources = { ...royan.sources, age: level };
      const elsewhere = { code: '2', nom: '' };
      const far = { ...royan, sources, epci: elsewhere, departement: elsewhere, region: elsewhere };
      const variance = (age: typeof level | 'commune') =>
        estimateArea(
          area,
          [royan, far].map((one) => ({ ...one, sources: { ...one.sources, age } })),
          model,
        ).spread.concerned.shared ** 2;
      expect(variance(level) - variance('commune')).toBeCloseTo(
        model.spread.missing.age[level] ** 2,
        12,
      );
    },
  );

  test('tells of the communes where people live: children, and what these borrow', () => {
    const borrowed = { age: 'epci', diploma: 'commune', income: 'commune' } as const;
    const young = { ...royan, sources: borrowed, shares: { ...royan.shares, p15: 0.7 } };
    const empty = { ...young, population: 0 };
    const told = (base: 'all' | '15+') =>
      areaNotices(
        estimateArea(area, [young, young, empty], model, { base }),
        [young, young, empty],
        model,
      );
    const people = 2 * young.population * 0.7 * estimate(young, model).rates.concerned;
    const margins = { code: 'margins-borrowed', covariate: 'age', from: 'epci', communes: 2 };
    expect(told('all')).toEqual([
      {
        code: 'young-population',
        over15: expect.closeTo(0.7, 12),
        concerned: 100 * Math.round(people / 100),
      },
      margins,
    ]);
    expect(told('15+')).toEqual([margins]);
  });

  test('tells each covariate and each lender apart', () => {
    const borrowing = (sources: typeof royan.sources) => ({ ...royan, sources });
    const communes = [
      borrowing({ age: 'epci', diploma: 'epci', income: 'commune' }),
      borrowing({ age: 'epci', diploma: 'departement', income: 'commune' }),
      // Rochefourchat, two inhabitants, whose income is not published.
      goldenProfile('26274'),
    ];
    const notices = areaNotices(estimateArea(area, communes, model), communes, model);
    expect(notices).toEqual([
      { code: 'margins-borrowed', covariate: 'age', from: 'epci', communes: 2 },
      { code: 'margins-borrowed', covariate: 'diploma', from: 'epci', communes: 1 },
      { code: 'margins-borrowed', covariate: 'diploma', from: 'departement', communes: 1 },
      { code: 'margins-borrowed', covariate: 'income', from: 'epci', communes: 1 },
    ]);
  });

  test('two communes of one EPCI are less sure together than of two, and islands count for one each', () => {
    const own = (...epcis: (string | null)[]) =>
      estimateArea(
        area,
        epcis.map((code) => ({ ...royan, epci: code === null ? null : { code, nom: '' } })),
        model,
      ).spread.concerned.own;
    const epci = model.spread.epci ** 2;
    expect(own('1', '1') ** 2 - own('1', '2') ** 2).toBeCloseTo(epci / 2, 12);
    expect(own(null, null)).toBeCloseTo(own('1', '2'), 12);
  });
});

test('France without its communes: its rates and its people, exact, in either base', () => {
  // Rounded bands, that add up to 0.98: a fifth of children among them all the same.
  const ageBands = [0.196, 0.098, 0.196, 0.196, 0.196, 0.098] as const;
  const france = franceEstimate({ ...model, france: { ...model.france, ageBands } }, 34_875);
  expect(france).toMatchObject({
    area: { kind: 'france', code: null, nom: 'France' },
    communes: 34_875,
    population: 68_350_798,
    exactByDefinition: true,
  });
  expect('base' in france).toBe(false);
  expect(france.rates.concerned).toBe(0.4);
  expect(france.shares.exclus).toEqual({ low: 0.07, point: 0.07, high: 0.07 });
  expect(france.adjusted.exclus.point).toBe((68_350_798 * 7) / 100);
  expect(france.spread.concerned).toEqual({ own: 0, shared: 0 });
  expect(france.drivers.map(({ factor, share }) => [factor, share])).toEqual([
    ['age', 0],
    ['diploma', 0],
    ['income', 0],
    ['territory', 0],
  ]);
  expect(Object.isFrozen(france)).toBe(true);
  const adults = franceEstimate({ ...model, france: { ...model.france, ageBands } }, 34_875, {
    base: '15+',
  });
  expect(adults.base).toBe('15+');
  expect(adults.population).toBeCloseTo(68_350_798 * 0.8, 6);
});

test('a file gives no figure of fewer than 20 inhabitants', () => {
  const rochefourchat = estimate(goldenProfile('26274'), model);
  expect(publishableEstimate(rochefourchat)).toEqual({
    population: 2,
    rounded: { display: 'too-few' },
  });
  const found = estimate(royan, model);
  expect(publishableEstimate(found)).toEqual({ ...found, drivers: shownDrivers(found.drivers) });
});
