// The constants of a run, as decoded from public/data/manifest.json. METHOD §3 and §5.
import type { AgeShares, Covariate, DiplomaShares, SourceLevel, TerritoryClass } from './factor.ts';
import type { PerMeasure, PerTier } from './tier.ts';

/** Three nested stages: concerned; needs training or assistance | concerned; needs assistance | that. */
export type PerStage<T> = readonly [T, T, T];

/** The weight of each category in one stage, in logits. METHOD §4.11. */
export interface StageWeights {
  readonly age: AgeShares;
  readonly diploma: DiplomaShares;
  /** Weight of the top 60 % and of the bottom 40 % of living standards. */
  readonly income: readonly [number, number];
  readonly territory: Readonly<Record<TerritoryClass, number>>;
}

/**
 * Every number that an estimate reads, calibrated once for one published set of national shares: what `store.model()` gives.
 * Weights and thresholds are logits, rates are shares 0..1. METHOD §5.
 */
export interface Model {
  /** Printed in every report, for instance "2026.2". */
  readonly id: string;
  /** The published set of national shares this model is tied to. */
  readonly reference: Reference;
  /** θ: thresholds that make all communes sum to the reference. METHOD §4.12. */
  readonly thresholds: PerStage<number>;
  /** β and τ: weight of each category. METHOD §4.11. */
  readonly weights: PerStage<StageWeights>;
  /** Unadjusted rate of each tier in each age band. METHOD §3.5. */
  readonly ageRates: PerTier<AgeShares>;
  readonly spread: SpreadConstants;
  /** National averages of the published figures, for "contre … en France". */
  readonly france: FranceAverages;
}

/** A published set of national shares. METHOD §3.3. */
export interface Reference {
  readonly id: string;
  readonly label: string;
  readonly vintage: string;
  readonly source: string;
  /** Shares 0..1 of all inhabitants, published in whole percents: 0.07, 0.19, 0.14. METHOD §3.3. */
  readonly shares: PerTier<number>;
}

/** Standard deviations on the logit scale. METHOD §3.6. */
export interface SpreadConstants {
  readonly slope: number;
  readonly region: number;
  readonly epci: number;
  readonly commune: number;
  /** Where the field of the surveys leaves the commune out. */
  readonly outside: number;
  /** Of what is borrowed, by the level of who lends; 0 where it is the commune's own. */
  readonly missing: Readonly<Record<Covariate, Readonly<Record<SourceLevel, number>>>>;
}

/** What "en France" is said of: shares 0..1 of all inhabitants, as published. */
export interface FranceAverages {
  readonly population: number;
  readonly ageBands: readonly [number, number, number, number, number, number];
  readonly sansDiplome: number;
  readonly diplomeSuperieur: number;
  /** 40th percentile of living standards, euros a year: "low income" is below it. METHOD §4.6. */
  readonly lowIncomeThresholdEuros: number;
  /** Share of people with a low income, 0.40 by construction. */
  readonly lowIncome: number;
  /** Share of the population living in rural communes (density 5, 6, 7). */
  readonly rural: number;
}

/** Published shares as their whole percents: 7, 19, 14, whose sums and products have no float error. */
export function wholePercents({
  exclus,
  eloignes,
  presqueAutonomes,
}: PerTier<number>): PerTier<number> {
  return {
    exclus: Math.round(exclus * 100),
    eloignes: Math.round(eloignes * 100),
    presqueAutonomes: Math.round(presqueAutonomes * 100),
  };
}

/** Asked twice a place, of one reference. */
const known = new WeakMap<Reference, PerMeasure<number>>();

/** The reference rates as shares 0..1, with their sum. */
export function referenceRates(reference: Reference): PerMeasure<number> {
  const before = known.get(reference);
  if (before) return before;
  const { exclus, eloignes, presqueAutonomes } = wholePercents(reference.shares);
  const rates = {
    ...reference.shares,
    concerned: (exclus + eloignes + presqueAutonomes) / 100,
  };
  known.set(reference, rates);
  return rates;
}
