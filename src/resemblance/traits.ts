// What is said of each class, and how it is checked against a commune: by the side of France it is on. docs/METHOD.md §13.3.
import type {
  CommuneClass,
  ComparedFigure,
  Criterion,
  Described,
  TraitName,
} from './resemblance.ts';

/** A figure of a commune, on a side of that of France. */
interface Side {
  readonly criterion: Criterion;
  readonly figure: ComparedFigure['figure'];
  readonly of: (commune: Described) => number;
  readonly side: 'above' | 'below';
  readonly inFrance: number;
}

interface Trait extends Side {
  readonly trait: TraitName;
}

export interface ClassTraits {
  /** Half of the communes of the class have fewer inhabitants: two significant digits. */
  readonly median: number;
  /** What its name says: a commune of which it is denied, or not known, is far from it. */
  readonly named: readonly Side[];
  readonly told: readonly Trait[];
}

/** Of people of 15 and over; low incomes, of all: METHOD §2. The test of the data holds them to it. */
export const FRANCE = {
  young: 0.213,
  from30to59: 0.464,
  from60: 0.323,
  oldest: 0.117,
  noDiploma: 0.182,
  higher: 0.318,
  lowIncome: 0.4,
} as const;
/** INSEE: a medium-sized city has 20 000 to 100 000 inhabitants. */
const LARGE_CITY = 100_000;

const always = { side: 'above', inFrance: 0, of: () => 1 } as const;

const young: Side = {
  criterion: 'age',
  figure: 'young',
  of: ({ shares }) => shares.age[0],
  side: 'above',
  inFrance: FRANCE.young,
};
const from30to59: Side = {
  criterion: 'age',
  figure: 'from30to59',
  of: ({ shares: { age } }) => age[1] + age[2],
  side: 'above',
  inFrance: FRANCE.from30to59,
};
const from60: Side = {
  criterion: 'age',
  figure: 'from60',
  of: ({ shares: { age } }) => age[3] + age[4],
  side: 'above',
  inFrance: FRANCE.from60,
};
const oldest: Side = {
  criterion: 'age',
  figure: 'old',
  of: ({ shares }) => shares.age[4],
  side: 'above',
  inFrance: FRANCE.oldest,
};
const noDiploma: Side = {
  criterion: 'diploma',
  figure: 'none',
  of: ({ shares }) => shares.diploma[0],
  side: 'above',
  inFrance: FRANCE.noDiploma,
};
const higher: Side = {
  criterion: 'diploma',
  figure: 'higher',
  of: ({ shares }) => shares.diploma[2],
  side: 'above',
  inFrance: FRANCE.higher,
};
const lowIncomes: Side = {
  criterion: 'income',
  figure: 'lowIncome',
  of: ({ shares }) => shares.lowIncome,
  side: 'above',
  inFrance: FRANCE.lowIncome,
};
const highIncomes: Side = { ...lowIncomes, side: 'below' };
const belowLargeCity: Side = {
  criterion: 'size',
  figure: 'population',
  of: ({ population }) => population,
  side: 'below',
  inFrance: LARGE_CITY,
};

export const CLASS_TRAITS: Readonly<Record<CommuneClass, ClassTraits>> = {
  agedVillages: {
    median: 180,
    named: [from60],
    told: [
      { trait: 'from60', ...from60 },
      { trait: 'lowIncomes', ...lowIncomes },
    ],
  },
  villages: {
    median: 280,
    named: [],
    // Beyond two standard deviations of these means, the commune is far and neither is told.
    told: [
      { trait: 'nearMeans', criterion: 'age', figure: 'young', ...always },
      { trait: 'nearIncomes', criterion: 'income', figure: 'lowIncome', ...always },
    ],
  },
  familyVillages: {
    median: 590,
    named: [from30to59],
    told: [
      { trait: 'from30to59', ...from30to59 },
      { trait: 'fewOldest', ...oldest, side: 'below' },
    ],
  },
  agedTowns: {
    median: 1_300,
    named: [oldest],
    told: [
      { trait: 'oldest', ...oldest },
      { trait: 'noDiploma', ...noDiploma },
    ],
  },
  towns: {
    median: 1_900,
    named: [],
    told: [{ trait: 'olderThanOthers', ...oldest }],
  },
  wealthyOutskirts: {
    median: 2_300,
    named: [highIncomes],
    told: [
      { trait: 'higher', ...higher },
      { trait: 'highIncomes', ...highIncomes },
    ],
  },
  smallCities: {
    median: 9_600,
    named: [belowLargeCity],
    told: [
      { trait: 'ratherLowIncomes', ...lowIncomes },
      { trait: 'oneInFiveNoDiploma', ...noDiploma },
    ],
  },
  cities: {
    median: 20_000,
    named: [young],
    told: [
      { trait: 'young', ...young },
      { trait: 'overThirdHigher', ...higher },
      { trait: 'variedIncomes', criterion: 'income', figure: 'lowIncome', ...always },
    ],
  },
};

/** Whether a trait is true of a commune: beyond the figure of France, on the side that it says. */
export function holds({ of, side, inFrance }: Side, commune: Described): boolean {
  return side === 'above' ? of(commune) > inFrance : of(commune) < inFrance;
}
