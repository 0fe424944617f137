// The places of the lists shipped here, and those that the visitor brings: a place that is in both is
// told once, as the visitor's list has it, for it is the fresher. docs/ADVICE.md §3.
import { normalise } from '../search/index.ts';
import type { LocalPlace } from '../terms/place.ts';

/** All places, each once. `brought` wins over `listed`, and its first lists over its last ones. */
export function mergePlaces(
  listed: readonly LocalPlace[],
  brought: readonly LocalPlace[],
): readonly LocalPlace[] {
  if (brought.length === 0) return listed;
  const own: Compared[] = [];
  for (const place of brought.map(compared)) {
    if (!own.some((before) => before.place.id === place.place.id || again(before, place)))
      own.push(place);
  }
  const left = listed.map(compared);
  const merged = own.map(({ place, ...names }) => {
    const twin = left.find((one) => isPlain(place) && sameName(one, { place, ...names }));
    return twin ? asListed(place, twin.place) : place;
  });
  const candidates = merged.map(compared);
  // It keeps the identifier of the place it replaces: what was said of that place holds.
  const replaced = new Map<LocalPlace, string>();
  const unmatched = left.filter((one) => {
    const twin = candidates.find((brought) => same(brought, one))?.place;
    if (twin && !replaced.has(twin)) replaced.set(twin, one.place.id);
    return twin === undefined;
  });
  return [
    ...merged.map((place) => ({ ...place, id: replaced.get(place) ?? place.id })),
    ...unmatched.map(({ place }) => place),
  ];
}

/** A place with its name and door as they are compared, put in that form once. */
interface Compared {
  readonly place: LocalPlace;
  readonly nom: string;
  readonly adresse: string;
}

function compared(place: LocalPlace): Compared {
  return { place, nom: normalise(place.nom), adresse: normalise(place.adresse ?? '') };
}

/** Two lists tell it; within one list, two associations may well share a door. */
function again(before: Compared, place: Compared): boolean {
  return before.place.source !== place.place.source && same(before, place);
}

function same(a: Compared, b: Compared): boolean {
  return (
    a.place.kind === b.place.kind &&
    a.place.communeCode === b.place.communeCode &&
    // A town hall and its CCAS share a door: one is not the other.
    (a.place.role === b.place.role || isPlain(a.place) || isPlain(b.place)) &&
    (a.nom === b.nom || (a.place.role === b.place.role && sameAddress(a.adresse, b.adresse)))
  );
}

/** Its list says neither what kind of place nor which actor it is: the national map says no more. */
function isPlain({ kind, role }: LocalPlace): boolean {
  return kind === 'autre' && role === undefined;
}

function sameName(a: Compared, b: Compared): boolean {
  return a.place.communeCode === b.place.communeCode && a.nom === b.nom;
}

/** A brought place that turns out to be a library or a France services: what only the list knows is kept. */
function asListed(brought: LocalPlace, listed: LocalPlace): LocalPlace {
  const { id, nom, adresse, telephone, hours, weeklyHours, byAppointment, source } = brought;
  return {
    ...listed,
    id,
    nom,
    source,
    adresse: adresse ?? listed.adresse,
    telephone: telephone ?? listed.telephone,
    hours: hours ?? listed.hours,
    weeklyHours: weeklyHours ?? listed.weeklyHours,
    byAppointment: byAppointment ?? listed.byAppointment,
  };
}

/** One list stops at the street, another goes on to the town. Points say less: many are the town hall's. */
function sameAddress(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [shorter = '', longer = ''] = [a, b].sort((x, y) => x.length - y.length);
  return longer === shorter || longer.startsWith(`${shorter} `);
}
