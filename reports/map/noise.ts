// What may move one place of a map and not the others drawn with it: no two tints may be closer. METHOD §3.6, §3.9.
import { estimate, type Model } from '../../src/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Z90 } from '../../src/terms/uncertainty.ts';
import type { MapItem } from './item.ts';

/**
 * Half-width of what moves a commune alone, in shares: that of the one in the middle. Its own error; that of its EPCI and
 * of its région, where the map has several.
 */
export function noiseOfCommunes(communes: readonly CommuneProfile[], model: Model): number {
  const several = (kind: 'epci' | 'region') =>
    new Set(communes.map((commune) => commune[kind]?.code ?? commune.code)).size > 1;
  const beyond =
    (several('epci') ? model.spread.epci ** 2 : 0) +
    (several('region') ? model.spread.region ** 2 : 0);
  return middleOf(
    communes
      .map((commune) => estimate(commune, model))
      .filter(({ rounded }) => hasShare(rounded))
      .map(({ rates, spread }) => {
        const rate = rates.concerned;
        const deviation = Math.sqrt(spread.concerned.own ** 2 + beyond);
        return Z90 * deviation * rate * (1 - rate);
      }),
  );
}

/** Of wider territories: half of their whole range, which says no less than what each does not share with the others. */
export function noiseOfGroups(items: readonly Pick<MapItem, 'share'>[]): number {
  return middleOf(items.map(({ share }) => (share.high - share.low) / 2));
}

function middleOf(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.floor(rising.length / 2)] ?? 0;
}
