// The places of the lists shipped here, and those that the visitor brings: a place that is in both is
// told once, as the visitor's list has it, for it is the fresher. CONTENT §3.
import { normalise } from '../search/index.ts';
import type { LocalPlace } from '../terms/place.ts';

/** All places, each once. `brought` wins over `listed`. */
export function mergePlaces(
  listed: readonly LocalPlace[],
  brought: readonly LocalPlace[],
): readonly LocalPlace[] {
  if (brought.length === 0) return listed;
  const same = (a: LocalPlace, b: LocalPlace) =>
    a.kind === b.kind &&
    a.communeCode === b.communeCode &&
    (normalise(a.nom) === normalise(b.nom) || sameDoor(a.adresse, b.adresse));
  return [...brought, ...listed.filter((place) => !brought.some((own) => same(own, place)))];
}

/** One list stops at the street, another goes on to the town. Points say less: many are the town hall's. */
function sameDoor(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [shorter = '', longer = ''] = [normalise(a), normalise(b)].sort(
    (x, y) => x.length - y.length,
  );
  return longer === shorter || longer.startsWith(`${shorter} `);
}
