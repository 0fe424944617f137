// What the engine knows of a commune. The model reads `shares`, `territory`, `sources` and
// `population`; `published` is what the producers printed, for display only; `surroundings` is for advice.
import type { AgeShares, Covariate, DiplomaShares, SourceLevel, TerritoryClass } from './factor.ts';

/** A commune, an EPCI, a département or a région: INSEE or SIREN code, and name. */
export interface Place {
  readonly code: string;
  readonly nom: string;
}

/**
 * A commune as the store gives it, and as `diagnose`, `advise` and `simulate` take it. Shares are 0..1; null is "not published",
 * "not loaded" or "none", never zero.
 */
export interface CommuneProfile {
  /** INSEE code (COG 2025), five characters: "58194", "2A004", "97411". */
  readonly code: string;
  readonly nom: string;
  readonly departement: Place;
  readonly region: Place;
  /** null for the four islands that belong to no EPCI. */
  readonly epci: Place | null;
  /** Legal population 2023 (Mayotte: 2017 census), all inhabitants. */
  readonly population: number;
  /** The model's covariates, smoothed towards the EPCI and quantised per mille. METHOD §4.2–4.7. */
  readonly shares: CovariateShares;
  readonly territory: TerritoryClass;
  readonly sources: Readonly<Record<Covariate, SourceLevel>>;
  /** Code of the commune it left, when the census only knows that one (seven communes). */
  readonly inheritsFrom: string | null;
  /** The figures as published, or null when they were not loaded. */
  readonly published: PublishedFigures | null;
  /** What its advice and a map need, or null when it was not loaded: no estimate reads it. */
  readonly surroundings: Surroundings | null;
}

/** What the estimate of a territory reads of each of its communes. */
export type ModelInput = Pick<
  CommuneProfile,
  'code' | 'departement' | 'region' | 'epci' | 'population' | 'shares' | 'territory' | 'sources'
>;

/** What the model reads of the people of a commune. METHOD §4. */
export interface CovariateShares {
  /** Share of people aged 15 and over in the population, 0..1. */
  readonly p15: number;
  readonly age: AgeShares;
  readonly diploma: DiplomaShares;
  /** Share of people below the national 40th percentile of living standard, 0..1. */
  readonly lowIncome: number;
}

/** Figures as their producers printed them; null is "not published", never zero. */
export interface PublishedFigures {
  /** Shares of the population 0..1: 0–14, 15–29, 30–44, 45–59, 60–74, 75 and over. INSEE RP 2021. */
  readonly ageBands: readonly [number, number, number, number, number, number] | null;
  /** Share of non-enrolled people aged 15 and over without diploma, or CEP at most. INSEE RP 2021. */
  readonly sansDiplome: number | null;
  /** Share of non-enrolled people aged 15 and over with a higher diploma. INSEE RP 2021. */
  readonly diplomeSuperieur: number | null;
  /** Euros a year per consumption unit. Filosofi 2021. */
  readonly niveauVieMedianEuros: number | null;
  /** INSEE density grid: 1 large urban centre … 7 very dispersed rural. */
  readonly densite: number;
}

/** What the advice and the maps read and an estimate does not: poverty, network, policies, place. */
export interface Surroundings {
  /** Share of people under 60 % of the national median. Filosofi 2021. */
  readonly tauxPauvrete: number | null;
  /** Share of premises that can be connected to fibre. ARCEP, February 2026. */
  readonly fibre: number | null;
  /** In a France ruralités revitalisation zone, wholly or partly. DGCL, July 2025. */
  readonly frr: boolean;
  /** Has at least one priority district of the politique de la ville. QPV 2024. */
  readonly qpv: boolean;
  /** Centroid, degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Codes of the communes of its EPCI, its own included; absent where it has none, or where the others are not known. */
  readonly epciMembers?: readonly string[] | undefined;
}

/** Below this many inhabitants no figure of a place is said, nor anything founded on one. METHOD §3.8. */
export const MIN_ESTIMATED = 20;

/** Whether a code, of a commune or of a département, is that of an overseas département. METHOD §2. */
export function isOverseas(code: string): boolean {
  return code.startsWith('97');
}

/** Whether a level of the INSEE density grid is rural. METHOD §2. */
export function isRuralDensity(densite: number): boolean {
  return densite >= 5;
}

/** The form of an INSEE code of a commune: 58194, 2A004, 97411. */
export const COMMUNE_CODE = /^(\d{5}|2[AB]\d{3})$/;

/** The département of a commune code: its first two characters, three overseas. */
export function departementOf(code: string): string {
  return isOverseas(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/** What the codes of a hundred communes begin with: "580" for those from 58000 to 58099, "9741" for 97411. */
export function hundredOf(code: string): string {
  return code.slice(0, departementOf(code).length + 1);
}

/** Mayotte lies outside the field of every survey used here. METHOD §10. */
export function isOutsideSurveyField(code: string): boolean {
  return departementOf(code) === '976';
}
