// The places of a map that have no tint, for its key: with them, its parts add up to all that it shows.
import { hasShare } from '../../src/terms/estimate.ts';
import { type MapLevel, mapText } from './copy.ts';
import type { MapItem } from './item.ts';

export interface Unclassed {
  readonly name: string;
  readonly places: number;
}

/** Why they have no share, in words, and how many they are; none where every place has one. */
export function unclassedOf(items: Iterable<Pick<MapItem, 'display'>>): Unclassed[] {
  const without = [...items].filter((item) => !hasShare(item));
  const nobody = without.filter(({ display }) => display === 'nobody').length;
  return [
    { name: mapText.tooFew, places: without.length - nobody },
    { name: mapText.without, places: nobody },
  ].filter(({ places }) => places > 0);
}

/** "Trop peu d’habitants pour une estimation · 1 commune". */
export function unclassedText({ name, places }: Unclassed, level: MapLevel): string {
  return `${name} · ${mapText.classCount(places, level)}`;
}
