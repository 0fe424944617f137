// Which places outside a commune are shown first where it has none: the nearest of each kind, for one
// helps with procedures and the other teaches, then the nearest of what is left, which a structure without a point is too.
import { type LocalPlace, nearness } from '../../src/terms/place.ts';

/** The same places, those to show first, nearest first as `nearness` says, then the others. */
export function splitElsewhere<T extends { readonly place: LocalPlace }>(
  places: readonly T[],
  most: number,
): readonly [first: readonly T[], others: readonly T[]] {
  const byDistance = [...places].sort((a, b) => nearness(a.place) - nearness(b.place));
  const ofKind = new Map<string, T>();
  for (const one of byDistance) {
    if (!ofKind.has(one.place.kind) && !one.place.atCentre) ofKind.set(one.place.kind, one);
  }
  const nearestOfKind = new Set(ofKind.values());
  const rest = byDistance.filter((one) => !nearestOfKind.has(one));
  const first = new Set([...nearestOfKind, ...rest].slice(0, most));
  return [byDistance.filter((one) => first.has(one)), byDistance.filter((one) => !first.has(one))];
}
