// actors/DEP.json: the places of a département, and those of others that its communes are near to.
import type { PlacesFile } from '../../../src/files/index.ts';
import { groupBy } from '../../../src/terms/group-by.ts';
import {
  isItinerant,
  NEAREST,
  PLACE_FORMATS,
  PLACE_LISTS,
  PLACE_ROLES,
  type PlaceKind,
  servesItsOwn,
} from '../../../src/terms/place.ts';
import type { CommuneRow } from '../join.ts';
import { nearestOutside } from './nearest.ts';
import type { TidyPlace } from './tidy-place.ts';

/** The file of every département, from all places, each once. */
export function actorsFiles(
  communes: readonly CommuneRow[],
  places: readonly TidyPlace[],
): Map<string, PlacesFile> {
  const shelfOf = (kind: PlaceKind) => {
    const all = places.filter((place) => place.kind === kind);
    const open = all.filter((place) => !servesItsOwn(place));
    const near = nearestOutside(open, NEAREST);
    // Places that tour do not hide the nearest door: readers tell it (src/advice/places-around.ts).
    const doors = nearestOutside(
      open.filter(({ format }) => !isItinerant(format)),
      1,
    );
    const around = (commune: CommuneRow) => [...near(commune), ...doors(commune)];
    return (departement: string, own: readonly CommuneRow[]) =>
      placesOf(departement, all, own.flatMap(around));
  };
  const shelves = {
    franceServices: shelfOf('franceServices'),
    bibliotheque: shelfOf('bibliotheque'),
    autre: shelfOf('autre'),
  } satisfies Record<PlaceKind, ReturnType<typeof shelfOf>>;
  return new Map(
    [...groupBy(communes, (row) => row.departement)].map(([departement, own]) => {
      const kept = {
        franceServices: shelves.franceServices(departement, own),
        bibliotheque: shelves.bibliotheque(departement, own),
        autre: shelves.autre(departement, own),
      };
      const named = communesOf([...kept.franceServices, ...kept.bibliotheque, ...kept.autre]);
      const file: PlacesFile = {
        communes: named.map(({ code, nom }): [string, string] => [code, nom]),
        franceServices: {
          ...sharedColumns(kept.franceServices, named),
          format: kept.franceServices.map(({ format }) => PLACE_FORMATS.indexOf(format)),
        },
        bibliotheque: {
          ...sharedColumns(kept.bibliotheque, named),
          ...libraryColumns(kept.bibliotheque),
        },
        autre: {
          ...sharedColumns(kept.autre, named),
          role: kept.autre.map(({ role }) => (role === null ? null : PLACE_ROLES.indexOf(role))),
          touring: kept.autre.map(({ format }) => Number(format === 'touring')),
        },
      };
      return [departement, file];
    }),
  );
}

/** The places of a département and those of others that its communes are near to, by commune. */
function placesOf(
  departement: string,
  all: readonly TidyPlace[],
  nearest: readonly TidyPlace[],
): TidyPlace[] {
  const wanted = new Set(nearest);
  return all
    .filter((place) => place.commune.departement === departement || wanted.has(place))
    .sort((a, b) => compare(a.commune.code, b.commune.code) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function communesOf(places: readonly TidyPlace[]): CommuneRow[] {
  return [...new Set(places.map(({ commune }) => commune))].sort((a, b) => compare(a.code, b.code));
}

function sharedColumns(places: readonly TidyPlace[], communes: readonly CommuneRow[]) {
  const rank = new Map(communes.map((commune, i) => [commune, i]));
  return {
    id: places.map(({ id }) => id),
    nom: places.map(({ nom }) => nom),
    adresse: places.map(({ adresse }) => adresse),
    codePostal: places.map(({ codePostal }) => codePostal),
    commune: places.map(({ commune }) => rank.get(commune) ?? 0),
    latitude: places.map(({ latitude }) => Math.round(latitude * 10_000)),
    longitude: places.map(({ longitude }) => Math.round(longitude * 10_000)),
    telephone: places.map(({ telephone }) => telephone),
    hours: places.map(({ hours }) => hours),
    byAppointment: places.map(({ byAppointment }) => flag(byAppointment)),
    list: places.map(({ list }) => PLACE_LISTS.indexOf(list)),
    updated: places.map(({ updated }) => updated),
    old: places.map(({ old }) => Number(old)),
    atCentre: places.map(({ atCentre }) => Number(atCentre)),
    aidantsConnect: places.map(({ aidantsConnect }) => Number(aidantsConnect)),
  };
}

function libraryColumns(places: readonly TidyPlace[]) {
  return {
    weeklyHours: places.map(({ library }) => {
      const hours = library?.weeklyHours ?? null;
      return hours === null ? null : Math.round(hours * 10);
    }),
    staff: places.map(({ library }) => library?.staff ?? null),
    volunteers: places.map(({ library }) => library?.volunteers ?? null),
    wifi: places.map(({ library }) => flag(library?.wifi ?? null)),
    sunday: places.map(({ library }) => flag(library?.sunday ?? null)),
    bus: places.map(({ format }) => Number(format === 'bus')),
  };
}

function flag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
