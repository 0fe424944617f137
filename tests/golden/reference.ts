// The reference implementation's constants and outputs, as the engine's own types.
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES } from '../../src/terms/factor.ts';
import type { Model, StageWeights } from '../../src/terms/model.ts';
import constants from './constants.json' with { type: 'json' };
import golden from './golden.json' with { type: 'json' };

export { constants, golden };

type Five = [number, number, number, number, number];
export const five = (values: readonly (number | undefined)[]): Five => {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN, e = Number.NaN] = values;
  return [a, b, c, d, e];
};
export const three = (values: readonly number[]): [number, number, number] => {
  const [a, b, c] = five(values);
  return [a, b, c];
};
export const four = (values: readonly number[]): [number, number, number, number] => {
  const [a, b, c, d] = five(values);
  return [a, b, c, d];
};

function stage(k: 0 | 1 | 2): StageWeights {
  const [age = [], diploma = [], income = []] = constants.run.beta[k] ?? [];
  const [urban, rural, overseasUrban, overseasRural] = five(constants.run.tau[k] ?? []);
  const [top, low] = five(income);
  return {
    age: five(age),
    diploma: three(diploma),
    income: [top, low],
    territory: { urban, rural, overseasUrban, overseasRural },
  };
}

function bySource(values: readonly number[]) {
  const [commune = 0, epci = 0, departement = 0, region = 0, drom = 0, national = 0] = values;
  return { commune, epci, departement, region, drom, national };
}

const [missingAge = [], missingDiploma = [], missingIncome = []] = constants.run.sd.missing;
const [exclus = [], eloignes = [], presqueAutonomes = []] = constants.run.ageRate;

export const REFERENCE_MODEL: Model = {
  id: 'reference',
  reference: {
    id: '2017',
    label: '2017',
    vintage: '2017',
    source: 'METHOD',
    shares: { exclus: 0.07, eloignes: 0.19, presqueAutonomes: 0.14 },
  },
  thresholds: three(constants.run.theta),
  weights: [stage(0), stage(1), stage(2)],
  ageRates: {
    exclus: five(exclus),
    eloignes: five(eloignes),
    presqueAutonomes: five(presqueAutonomes),
  },
  spread: {
    slope: constants.run.sd.slope,
    region: constants.run.sd.region,
    epci: constants.run.sd.epci,
    commune: constants.run.sd.commune,
    outside: constants.run.sd.outside,
    missing: {
      age: bySource(missingAge),
      diploma: bySource(missingDiploma),
      income: bySource(missingIncome),
    },
  },
  france: {
    population: constants.dataset.population,
    ageBands: [0, 0, 0, 0, 0, 0],
    sansDiplome: 0,
    diplomeSuperieur: 0,
    lowIncomeThresholdEuros: constants.derived.q40,
    lowIncome: 0.4,
    rural: 0.32,
  },
};

export type GoldenCommune = (typeof golden.communes)[number];

/** The input of a golden commune as a profile. */
export function profileOf({ code, name, input }: GoldenCommune): CommuneProfile {
  const [age = 0, diploma = 0, income = 0] = input.src;
  return {
    code,
    nom: name,
    departement: { code: input.dep, nom: '' },
    region: { code: '', nom: '' },
    epci: input.epci ? { code: input.epci, nom: '' } : null,
    population: input.pop,
    shares: {
      p15: input.p15,
      age: five(input.age),
      diploma: three(input.dip),
      lowIncome: input.low,
    },
    territory: TERRITORIES[input.t] ?? 'urban',
    sources: {
      age: SOURCE_LEVELS[age] ?? 'national',
      diploma: SOURCE_LEVELS[diploma] ?? 'national',
      income: SOURCE_LEVELS[income] ?? 'national',
    },
    inheritsFrom: null,
    published: null,
    surroundings: null,
  };
}

/** A golden commune by its INSEE code. */
export function goldenProfile(code: string): CommuneProfile {
  const found = golden.communes.find((commune) => commune.code === code);
  if (!found) throw new RangeError(`No golden commune ${code}`);
  return profileOf(found);
}
