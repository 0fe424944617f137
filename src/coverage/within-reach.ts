// Which communes a stop at the centre of another would reach.
import { append } from '../terms/group-by.ts';
import { type Centre, spatialIndexes, within } from './reach.ts';

/** Ranks of the centres within a distance of one, in a straight line, itself included; worked out once each. */
export type Neighbours = (rank: number) => readonly number[];

/** @param straightKm without detour */
export function neighboursWithin(centres: readonly Centre[], straightKm: number): Neighbours {
  const zones = spatialIndexes(
    centres.map((centre, rank) => ({ ...centre, rank })),
    ({ zone }) => zone,
  );
  const found: (readonly number[] | undefined)[] = new Array(centres.length);
  return (rank) => {
    const known = found[rank];
    if (known) return known;
    const centre = centres[rank];
    const zone = centre && zones.get(centre.zone);
    const ranks = zone
      ? within(zone, centre, straightKm).map((i) => zone.items[i]?.rank ?? -1)
      : [];
    found[rank] = ranks;
    return ranks;
  };
}

const NOTHING: readonly number[] = [];

/** For each of `count` centres, which of the far ones a stop there reaches. */
export function reachFrom(
  neighbours: Neighbours,
  far: readonly number[],
  count: number,
): (readonly number[])[] {
  const reach = new Map<number, number[]>();
  for (const rank of far) {
    for (const i of neighbours(rank)) append(reach, i, rank);
  }
  return Array.from({ length: count }, (_, i) => reach.get(i) ?? NOTHING);
}
