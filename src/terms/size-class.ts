// Communes by number of inhabitants: where a diagnosis changes hands, from the secretary of a village to
// the services of a city. Used to group, never to rank.

/** Lower bounds of the classes, in inhabitants. */
export const SIZE_BOUNDS = [0, 500, 2_000, 10_000, 50_000] as const;

/** INSEE density grid, level 1 (large urban centre) to 7 (very dispersed rural). */
export const DENSITY_LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Index of the class that a population falls in. */
export function sizeClassOf(population: number): number {
  return SIZE_BOUNDS.filter((bound) => population >= bound).length - 1;
}
