// The three tiers of need, from the heaviest to the lightest, and the shapes keyed by them.
// METHOD §1: exclus need lasting assistance, éloignés training, presque autonomes a one-off hand.

/** The heaviest need first; everybody concerned is in one and only one of them. METHOD §1. */
export const TIERS = ['exclus', 'eloignes', 'presqueAutonomes'] as const;
/** One of TIERS. */
export type Tier = (typeof TIERS)[number];

/** The four measured quantities: each tier, and their sum. Order of METHOD's golden outputs. */
export const MEASURES = [...TIERS, 'concerned'] as const;
/** One of MEASURES. */
export type Measure = (typeof MEASURES)[number];

/** One value for each tier. */
export type PerTier<T> = Readonly<Record<Tier, T>>;
/** One value for each tier, and one for all people concerned. */
export type PerMeasure<T> = Readonly<Record<Measure, T>>;

/** A value with its 90 % interval, in the unit of the value (people, or a share 0..1). */
export interface Range {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** Builds one value per measure, in the order of MEASURES. */
export function perMeasure<T>(of: (measure: Measure) => T): PerMeasure<T> {
  return {
    exclus: of('exclus'),
    eloignes: of('eloignes'),
    presqueAutonomes: of('presqueAutonomes'),
    concerned: of('concerned'),
  };
}

/** Builds one value per tier, in the order of TIERS. */
export function perTier<T>(of: (tier: Tier) => T): PerTier<T> {
  return {
    exclus: of('exclus'),
    eloignes: of('eloignes'),
    presqueAutonomes: of('presqueAutonomes'),
  };
}
