// A France of twelve real communes, each for what it lacks: a median, an EPCI, an inhabitant. The tests of the calibration
// are quick on it; tests/data/calibration.test.ts holds the whole of France.
import { calibrationInputs } from '../../../pipeline/inputs/calibration-inputs.ts';
import { DEFAULT_REFERENCE } from '../../../pipeline/inputs/references.ts';
import {
  modelReadyRows,
  type PublishedStructure,
  type RawCommune,
} from '../../../src/calibrate/index.ts';

export const inputs = calibrationInputs(DEFAULT_REFERENCE);

/** structures_departement.csv, METHOD §5: INSEE's estimates of 2024, and its Analyses of 2018. */
export const MAYOTTE: PublishedStructure = {
  ageBands: [43.5, 25.6, 16.1, 10.5, 3.4, 0.9],
  diploma: { none: 67, higher: 12 },
  median: 3_120,
};

export const NOT_PUBLISHED: PublishedStructure = { ageBands: null, diploma: null, median: null };

export function commune(
  [code, epci, region, population, density]: readonly [
    string,
    string | null,
    string,
    number,
    number,
  ],
  published: PublishedStructure,
): RawCommune {
  const departement = code.slice(0, code.startsWith('97') ? 3 : 2);
  return { code, epci, departement, region, population, density, ...published };
}

/** Communes as their producers print them: RP 2021, Filosofi 2021, density grid, population 2023. */
export const corbigny = commune(['58083', '200067692', '27', 1_327, 5], {
  ageBands: [9.8, 12.4, 10.4, 17.8, 23.9, 25.6],
  diploma: { none: 33.7, higher: 15.6 },
  median: 20_820,
});
export const champlin = commune(['58054', '200067692', '27', 45, 7], {
  ageBands: [12.2, 4.9, 12.2, 14.6, 36.6, 17.1],
  diploma: { none: 20.6, higher: 23.5 },
  median: null,
});
export const nevers = commune(['58194', '245804406', '27', 33_085, 2], {
  ageBands: [14.3, 19.4, 15.6, 17.8, 19, 13.8],
  diploma: { none: 25.2, higher: 26.3 },
  median: 20_050,
});
const brehat = commune(['22016', null, '53', 429, 6], {
  ageBands: [10.4, 10.2, 13.4, 23.1, 25.9, 16.9],
  diploma: { none: 15, higher: 45.7 },
  median: 25_130,
});
export const ouessant = commune(['29155', null, '53', 860, 6], {
  ageBands: [7.9, 9.1, 11.7, 20.6, 31.3, 19.3],
  diploma: { none: 22.7, higher: 20.7 },
  median: 20_790,
});
const sein = commune(['29083', null, '53', 263, 7], {
  ageBands: [5.9, 7.7, 8.8, 26.4, 33, 18.3],
  diploma: { none: 21.7, higher: 26.9 },
  median: null,
});
export const paris = commune(['75056', '200054781', '11', 2_103_778, 1], {
  ageBands: [13.214861, 24.124767, 21.644777, 18.470251, 14.355867, 8.1965],
  diploma: { none: 11.828987, higher: 64.68372 },
  median: 29_730,
});
export const saintDenis = commune(['97411', '249740119', '04', 155_634, 1], {
  ageBands: [21.3, 21.1, 18.3, 19.8, 13.8, 5.8],
  diploma: { none: 32.4, higher: 27.2 },
  median: 18_270,
});
export const cayenne = commune(['97302', '249730045', '03', 62_675, 1], {
  ageBands: [27, 23.6, 20.5, 15.9, 9.6, 3.4],
  diploma: { none: 40.8, higher: 20.4 },
  median: null,
});
const mana = commune(['97306', '249730037', '03', 10_957, 6], {
  ageBands: [37.5, 24.3, 19.5, 12.5, 4.9, 1.4],
  diploma: { none: 56.4, higher: 10.2 },
  median: null,
});
export const dzaoudzi = commune(['97608', '200050532', '06', 17_831, 2], NOT_PUBLISHED);
/** Destroyed in 1916: nobody lives there, nothing is published. */
export const beaumont = commune(['55039', '200049187', '44', 0, 7], NOT_PUBLISHED);

/** Filosofi 2021, by EPCI. */
export const EPCI_MEDIANS: readonly (readonly [string, number])[] = [
  ['200049187', 21_610],
  ['200067692', 20_980],
  ['245804406', 21_680],
  ['200054781', 24_980],
];

/** What ships of `communes` when they are the whole of France. */
export function built(
  communes: readonly RawCommune[],
  epciMedians: readonly (readonly [string, number])[] = EPCI_MEDIANS,
) {
  const departements = new Map([['976', MAYOTTE]]);
  return modelReadyRows(communes, { epciMedians: new Map(epciMedians), departements }, inputs);
}

/** All of them, in the order of their lines. */
export const TWELVE: readonly RawCommune[] = [
  corbigny,
  champlin,
  nevers,
  brehat,
  ouessant,
  sein,
  paris,
  saintDenis,
  cayenne,
  mana,
  dzaoudzi,
  beaumont,
];
