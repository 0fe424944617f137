// The places of the lists shipped here, and those that the visitor brings: a place that is in both is
// told once, as the visitor's list has it, for it is the fresher. CONTENT §3.
import { kilometresBetween } from '../maths/great-circle.ts';
import { normalise } from '../search/index.ts';
import type { LocalPlace } from '../terms/place.ts';

/** Two points nearer than this are the same door. */
const SAME_DOOR_KM = 0.1;

/** All places, each once. `brought` wins over `listed`. */
export function mergePlaces(
  listed: readonly LocalPlace[],
  brought: readonly LocalPlace[],
): readonly LocalPlace[] {
  if (brought.length === 0) return listed;
  const same = (a: LocalPlace, b: LocalPlace) =>
    a.kind === b.kind &&
    a.communeCode === b.communeCode &&
    (normalise(a.nom) === normalise(b.nom) || kilometresBetween(a, b) < SAME_DOOR_KM);
  return [...brought, ...listed.filter((place) => !brought.some((own) => same(own, place)))];
}
