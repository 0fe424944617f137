// The four reasons why a commune differs from France, and the categories each is made of. METHOD §2.

export const FACTORS = ['age', 'diploma', 'income', 'territory'] as const;
export type Factor = (typeof FACTORS)[number];

/** The factors measured by statistics that may be missing, hence borrowed from a wider territory. */
export const COVARIATES = ['age', 'diploma', 'income'] as const;
export type Covariate = (typeof COVARIATES)[number];

/** Share of the population that has a low income: below the national 40th percentile, by definition. METHOD §4.6. */
export const LOW_INCOME_SHARE = 0.4;

/** Shares among people aged 15 and over, sum 1: 15–29, 30–44, 45–59, 60–74, 75 and over. */
export type AgeShares = readonly [number, number, number, number, number];
/** Shares among people aged 15 and over, sum 1: none or CEP, middle (brevet to bac), higher. */
export type DiplomaShares = readonly [number, number, number];

export const AGE_BANDS = ['15-29', '30-44', '45-59', '60-74', '75+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Territory class t = rural + 2 × overseas. METHOD §2. */
export const TERRITORIES = ['urban', 'rural', 'overseasUrban', 'overseasRural'] as const;
export type TerritoryClass = (typeof TERRITORIES)[number];

/** Of the class that the model reads; of a code, `isOverseas` in commune.ts. */
export function isOverseasTerritory(territory: TerritoryClass): boolean {
  return territory === 'overseasUrban' || territory === 'overseasRural';
}

/** In the Hexagone as overseas. METHOD §2. */
export function isRural(territory: TerritoryClass): boolean {
  return territory === 'rural' || territory === 'overseasRural';
}

/** Where a covariate comes from; the index is METHOD's src, 0 to 5. */
export const SOURCE_LEVELS = [
  'commune',
  'epci',
  'departement',
  'region',
  'drom',
  'national',
] as const;
export type SourceLevel = (typeof SOURCE_LEVELS)[number];
