// METHOD §4.2–4.7: what ships of each commune. The lines expected were computed apart, from METHOD, in Python.
import { describe, expect, test } from 'vitest';
import { censusCovariates } from '../../../src/calibrate/census-covariates.ts';
import { fingerprintLine } from '../../../src/calibrate/index.ts';
import { quantise } from '../../../src/calibrate/quantise.ts';
import { shrink } from '../../../src/calibrate/shrink.ts';
import {
  beaumont,
  built,
  cayenne,
  champlin,
  commune,
  corbigny,
  dzaoudzi,
  EPCI_MEDIANS,
  inputs,
  NOT_PUBLISHED,
  nevers,
  ouessant,
  paris,
  saintDenis,
  TWELVE,
} from './twelve-communes.ts';

describe('a France of twelve communes', () => {
  test('is smoothed, borrowed for and rounded as METHOD says, commune by commune', () => {
    const { rows, lowIncomeThresholdEuros } = built(TWELVE);
    expect(lowIncomeThresholdEuros).toBeCloseTo(25_065.6736, 4);
    expect(rows.map(fingerprintLine)).toEqual([
      // code, population, 15+, five ages, three diplomas, low income, territory; from whom each is.
      '58083,1327,902,137,115,198,266,284,312,525,163,661,1,0,0,0',
      '58054,45,892,107,127,187,327,252,260,544,196,655,1,0,0,1',
      '58194,33085,857,227,182,208,222,161,223,516,261,691,0,0,0,0',
      '22016,429,896,114,150,258,289,189,140,416,444,498,1,0,0,0',
      '29155,860,921,99,127,225,340,209,214,576,210,662,1,0,0,0',
      '29083,263,937,85,99,270,349,197,207,533,260,662,1,0,0,2',
      '75056,2103778,868,278,250,213,165,94,102,307,591,351,0,0,0,0',
      '97411,155634,787,268,232,251,175,74,280,451,269,757,2,0,0,0',
      '97302,62675,730,323,280,218,132,47,342,447,211,757,2,0,0,4',
      '97306,10957,625,388,312,200,78,22,455,415,130,757,3,0,0,4',
      '97608,17831,565,453,285,186,60,16,521,330,149,999,2,2,2,2',
      '55039,0,858,278,248,215,166,93,123,324,553,630,1,5,5,1',
    ]);
  });

  test('no income is borrowed from the communes of an EPCI that publishes none: the département lends, then the région', () => {
    const medians = EPCI_MEDIANS.filter(([epci]) => epci !== champlin.epci);
    const { rows, lowIncomeThresholdEuros } = built(
      TWELVE.filter((one) => one !== ouessant),
      medians,
    );
    expect(lowIncomeThresholdEuros).toBeCloseTo(25_069.1488, 4);
    expect(rows.map(fingerprintLine)).toEqual([
      '58083,1327,902,137,115,198,266,284,312,525,163,663,1,0,0,0',
      '58054,45,892,107,127,187,327,252,260,544,196,690,1,0,0,2',
      '58194,33085,857,227,182,208,222,161,223,516,261,691,0,0,0,0',
      '22016,429,896,114,150,258,289,189,140,416,444,498,1,0,0,0',
      '29083,263,941,82,94,280,350,194,206,526,268,498,1,0,0,3',
      '75056,2103778,868,278,250,213,165,94,102,307,591,351,0,0,0,0',
      '97411,155634,787,268,232,251,175,74,280,451,269,757,2,0,0,0',
      '97302,62675,730,323,280,218,132,47,342,447,211,757,2,0,0,4',
      '97306,10957,625,388,312,200,78,22,455,415,130,757,3,0,0,4',
      '97608,17831,565,453,285,186,60,16,521,330,149,999,2,2,2,2',
      '55039,0,858,278,248,215,166,93,123,324,553,631,1,5,5,1',
    ]);
  });

  test('a commune without a median counts in that of its département with the one of its EPCI', () => {
    const unpublished = { ...nevers, median: null };
    const medians = EPCI_MEDIANS.filter(([epci]) => epci !== champlin.epci);
    const [first, second] = built([champlin, unpublished, paris], medians).rows;
    expect([first?.sources.income, second?.sources.income]).toEqual(['departement', 'epci']);
    // Nobody else of the Nièvre has one: 21 680 euros for both.
    expect(first?.shares.lowIncome).toBe(second?.shares.lowIncome);
  });

  test('the row as it ships: shares of 0 to 1, and levels by name', () => {
    const [, row] = built(TWELVE).rows;
    expect(row).toEqual({
      code: '58054',
      population: 45,
      shares: {
        p15: 0.892,
        age: [0.107, 0.127, 0.187, 0.327, 0.252],
        diploma: [0.26, 0.544, 0.196],
        lowIncome: 0.655,
      },
      territory: 'rural',
      sources: { age: 'commune', diploma: 'commune', income: 'epci' },
    });
  });

  test('a commune that nobody lives in lends nothing, whatever is published of it', () => {
    const empty = { ...corbigny, population: 0 };
    const [, hamlet] = built([empty, { ...champlin, ...NOT_PUBLISHED }, nevers], []).rows;
    expect(hamlet?.sources).toEqual({
      age: 'departement',
      diploma: 'departement',
      income: 'departement',
    });
  });

  test('a commune of children only has no structure of adults: it borrows one', () => {
    const children = { ...champlin, ageBands: [100, 0, 0, 0, 0, 0] as const };
    const [row] = built([children, corbigny, nevers]).rows;
    expect(row?.sources.age).toBe('epci');
    expect(row?.shares.age).toEqual([0.138, 0.115, 0.198, 0.265, 0.284]);
  });

  test('when nobody publishes anything, the build says for whom it found nothing', () => {
    expect(() => built([beaumont])).toThrow('No territory of 55039 has a value');
  });
});

test('the three diplomas of a commune add up before they are rounded', () => {
  const covariates = censusCovariates([corbigny, champlin, nevers], new Map(), inputs);
  for (const { diploma } of covariates) {
    const [none, middle, higher] = diploma;
    expect(none + middle + higher).toBeCloseTo(1, 12);
  }
});

describe('a département that publishes its own structure: METHOD §4.3', () => {
  const mamoudzou = commune(['97611', '200060457', '06', 71_437, 1], NOT_PUBLISHED);

  test('lends it to its communes, which say so', () => {
    const [, , row] = built([paris, saintDenis, dzaoudzi]).rows;
    expect(row?.sources).toEqual({
      age: 'departement',
      diploma: 'departement',
      income: 'departement',
    });
    expect(row?.shares.p15).toBe(0.565);
    expect(row?.shares.age).toEqual([0.453, 0.285, 0.186, 0.06, 0.016]);
  });

  test('does not when one of its communes has a figure of its own', () => {
    const known = { ...mamoudzou, ageBands: [20, 20, 20, 20, 10, 10] as const };
    const [, , , row] = built([paris, saintDenis, known, dzaoudzi]).rows;
    expect(row?.shares.p15).toBe(0.8);
    expect(row?.sources.age).toBe('departement');
  });

  test('enters no other mean: the overseas one is that of the communes', () => {
    const unknown = { ...cayenne, ...NOT_PUBLISHED };
    const [, , alone] = built([paris, saintDenis, unknown]).rows;
    const [, , beside] = built([paris, saintDenis, unknown, dzaoudzi]).rows;
    expect(beside?.shares.age).toEqual(alone?.shares.age);
    expect(beside?.sources.age).toBe('drom');
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
