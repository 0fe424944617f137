// What is known of the communes that resemble one another. docs/METHOD.md §13.
import type { CommuneProfile } from '../terms/commune.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';

/** What a commune is compared by, in the order in which it is told. */
export const CRITERIA = ['age', 'diploma', 'income', 'density', 'size', 'overseas'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The classes of the typology, from the smallest villages to the largest cities; never an order of merit. */
export const CLASSES = [
  'agedVillages',
  'villages',
  'familyVillages',
  'agedTowns',
  'towns',
  'wealthyOutskirts',
  'smallCities',
  'cities',
] as const;
export type CommuneClass = (typeof CLASSES)[number];

/** Which help a commune has: places of our lists that lie in it. */
export const OFFERS = ['franceServices', 'bibliotheques', 'aidantsConnect'] as const;
/** Counts of places. */
export interface Offer {
  readonly franceServices: number;
  /** Open to all and known to have an employee; null where the only ones publish no staff: nobody knows. */
  readonly bibliotheques: number | null;
  readonly aidantsConnect: number;
  /** Libraries open to all of which no staff is published; 0 where one is known to have an employee. */
  readonly unknownLibraries: number;
}

/** Of a diagnosis, what is told of a commune beside others. */
export type Estimated = Pick<Diagnosis, 'estimate'> & {
  readonly commune: Omit<Diagnosis['commune'], 'epci'>;
};

/** What the resemblance reads of a commune. */
export type Described = Pick<CommuneProfile, 'code' | 'population' | 'shares'> & {
  /** INSEE density grid, 1 to 7. */
  readonly density: number;
};

interface Kindred {
  readonly diagnosis: Estimated;
  readonly offer: Offer;
  /** In which it is close to the commune asked for. */
  readonly common: readonly ComparedFigure[];
  /** In which it is not. */
  readonly differences: readonly ComparedFigure[];
  /** Which cannot be compared: one of the two borrows its figures from a wider territory. */
  readonly borrowed: readonly Criterion[];
}

/** A figure by which two places are compared; shares 0..1 among people of 15 and over, or of all for income. */
export interface ComparedFigure {
  readonly criterion: Criterion;
  readonly figure:
    | 'young'
    | 'from30to44'
    | 'from45to59'
    | 'from60to74'
    | 'old'
    | 'from30to59'
    | 'from60'
    | 'none'
    | 'middle'
    | 'higher'
    | 'lowIncome'
    | 'density'
    | 'population'
    | 'overseas';
  /** Of the commune that resembles, or of the mean of the class; then of the commune asked for. */
  readonly there: number;
  readonly here: number;
}

export interface Resemblance {
  readonly diagnosis: Diagnosis;
  readonly offer: Offer;
  /** null, and no kindred, where too few people live or no figure of its own is published. */
  readonly kind: ClassOfCommune | null;
  /** What the commune borrows from a wider territory: its nearest were looked for with it, but nothing is compared. */
  readonly borrowed: readonly Criterion[];
  /**
   * Half a standard deviation of each figure among communes: below it, two communes are alike. Shares 0..1, levels of
   * density, decimal logarithm of the inhabitants.
   */
  readonly alike: Readonly<
    Record<'young' | 'old' | 'none' | 'higher' | 'lowIncome' | 'density' | 'size', number>
  >;
  /** In the order of codes: nothing ranks them. */
  readonly kindred: readonly Kindred[];
}

/** The class of a commune, and how the commune stands beside the mean of that class. */
export interface ClassOfCommune extends ClassInFrance, BesideClass {}

export interface BesideClass {
  /** Within a standard deviation of it, by each of its figures. */
  readonly common: readonly ComparedFigure[];
  /** Over two of them, or what the name of the class says and the commune's own figure denies. */
  readonly differences: readonly ComparedFigure[];
  readonly borrowed: readonly Criterion[];
  /** What the name of the class says, of which the commune has no figure of its own. */
  readonly unknown: readonly Criterion[];
  /** What is said of the class is then not true of the commune, or not known to be: it is only the least far. */
  readonly far: boolean;
  /** What is said of the class, in its order; nothing of what the commune borrows. */
  readonly traits: readonly DescribedTrait[];
}

/** What is said of a class, and whether the commune is on the same side of France. METHOD §13.3. */
export interface DescribedTrait {
  readonly trait: TraitName;
  readonly holds: boolean;
  /** Of the commune, then of France; shares 0..1. */
  readonly here: number;
  readonly inFrance: number;
}

/** What is said of classes. */
export type TraitName =
  | 'from60'
  | 'lowIncomes'
  | 'nearMeans'
  | 'nearIncomes'
  | 'from30to59'
  | 'fewOldest'
  | 'oldest'
  | 'noDiploma'
  | 'olderThanOthers'
  | 'higher'
  | 'highIncomes'
  | 'ratherLowIncomes'
  | 'oneInFiveNoDiploma'
  | 'young'
  | 'overThirdHigher'
  | 'variedIncomes';

/** A class and its weight in France, shares 0..1 of the communes and of the people that are in one. */
export interface ClassInFrance {
  readonly name: CommuneClass;
  readonly communes: number;
  readonly people: number;
}
