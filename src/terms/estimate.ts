// The results of the engine: an estimate for a commune, one for a territory. All plain, frozen data.
import type { PopulationBase } from './base.ts';
import type { CovariateShares, Place } from './commune.ts';
import type { AgeBand, Factor } from './factor.ts';
import type { Notice } from './notice.ts';
import type { PerMeasure, PerTier, Range } from './tier.ts';

/** Reliability of a commune's estimate. METHOD §3.7; null when nobody lives there. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** How much one factor moves the share of people concerned, compared with France. METHOD §3.4. */
export interface Driver {
  readonly factor: Factor;
  /** Difference of shares: 0.071 is 7.1 points. The four add up to rate − national rate. */
  readonly share: number;
}

/** Uncertainty on the logit scale, own and shared apart because ranges cannot be added. METHOD §3.6. */
export interface Spread {
  /** Proper to this place: its own deviation, chance; of a territory, also that of each EPCI. */
  readonly own: number;
  /** Common to its neighbours: slope, region, EPCI, borrowed statistics, outside the survey field. */
  readonly shared: number;
}

/** Rounded figures that add up, and how to show them. METHOD §3.8. */
export interface Rounded extends PerMeasure<Range> {
  /** Step of rounding, in people: 5, 10, 50, 100 or 1000. */
  readonly unit: number;
  /**
   * 'figures': show them; 'under-20': show "moins de 20" instead; 'too-few': fewer than 20 inhabitants, show no
   * figure and no share at all; 'nobody': nobody lives there.
   */
  readonly display: 'figures' | 'under-20' | 'too-few' | 'nobody';
}

/** Whether a share may be shown: somebody lives there, and more than a few. METHOD §3.8. */
export function hasShare({ display }: Pick<Rounded, 'display'>): boolean {
  return display !== 'nobody' && display !== 'too-few';
}

/**
 * How many people of a commune are in each tier, with the range and the reasons. Shares are 0..1, people are not rounded but
 * in `rounded`, and ranges hold 9 times in 10. Plain, frozen, serialisable. METHOD §3.
 */
export interface Estimate {
  /** People that the rates apply to: all inhabitants, or those of 15 and over (then not whole). */
  readonly population: number;
  /** Only when it is not everybody. */
  readonly base?: Exclude<PopulationBase, 'all'> | undefined;
  /** National shares applied as they stand, in people. METHOD §3.3. */
  readonly national: PerMeasure<number>;
  /** Local rates, shares 0..1 of all inhabitants: the points of `shares`. METHOD §3.2. */
  readonly rates: PerMeasure<number>;
  /** The same with their 90 % interval, shares 0..1; a point alone where nobody lives. METHOD §3.6. */
  readonly shares: PerMeasure<Range>;
  /** People, unrounded, with the 90 % interval. */
  readonly adjusted: PerMeasure<Range>;
  readonly rounded: Rounded;
  readonly spread: PerMeasure<Spread>;
  readonly drivers: readonly Driver[];
  /** People of each tier by age band, indicative. METHOD §3.5. */
  readonly byAge: PerTier<Readonly<Record<AgeBand, number>>>;
  /** Relative standard deviation of the people concerned; null when nobody lives there. */
  readonly cv: number | null;
  readonly grade: Grade | null;
  /** What the model read of all inhabitants: shares 0..1, smoothed, or borrowed where unpublished. METHOD §4.4. */
  readonly covariates: CovariateShares;
  readonly notices: readonly Notice[];
}

/** What a line of a table tells of a place: an estimate without its explanation. */
export type EstimateLine = Pick<
  Estimate,
  'population' | 'base' | 'national' | 'rates' | 'shares' | 'rounded' | 'drivers' | 'grade'
>;

/** EPT: an établissement public territorial of the Grand Paris; selection: communes chosen by hand or in a list. */
export type AreaKind = 'epci' | 'ept' | 'departement' | 'region' | 'france' | 'selection';

/** A territory, named; `code` is null for France and for free selections. */
export interface Area {
  readonly kind: AreaKind;
  readonly code: string | null;
  readonly nom: string;
}

/** A territory = its communes added up. METHOD §3.9. No grade: groups have none. */
export interface AreaEstimate {
  readonly area: Area;
  readonly communes: number;
  /** People that the rates apply to, as in `Estimate`. */
  readonly population: number;
  /** Only when it is not everybody. */
  readonly base?: Exclude<PopulationBase, 'all'> | undefined;
  readonly national: PerMeasure<number>;
  readonly rates: PerMeasure<number>;
  readonly shares: PerMeasure<Range>;
  readonly adjusted: PerMeasure<Range>;
  readonly rounded: Rounded;
  readonly spread: PerMeasure<Spread>;
  /** Population-weighted means of the communes' drivers: they still add up to the gap with France. */
  readonly drivers: readonly Driver[];
  /** The interface shows no interval for France, exact by definition. */
  readonly exactByDefinition: boolean;
}

/** Which commune a result is about. */
export interface CommuneIdentity {
  readonly code: string;
  readonly nom: string;
  readonly population: number;
  readonly departement: Place;
  readonly region: Place;
  readonly epci: Place | null;
}
