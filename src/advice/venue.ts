// The chapter on a room, equipment and a connection, as the founding guide has one: what the commune has, and where to
// look. Its facts are those of docs/ADVICE.md §6 and §5.8.
import { people, percent } from '../explain/numbers.ts';
import { atPlaceFirst } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import { type CommuneProfile, isOverseas } from '../terms/commune.ts';
import type { PlaceKind } from '../terms/place.ts';
import type { ReferenceId } from '../terms/reference.ts';
import { type ActionLink, linkText } from './actions/links.ts';
import type { LocalActor } from './actors/actor.ts';
import { type Cited, citedFor } from './cited.ts';
import { countPlaces, fitLibraries, type LibraryRooms, libraryRooms } from './count-places.ts';

/** One of the three questions: what is said of it, in order, and the page that the facts come from. */
export interface VenuePart {
  readonly title: string;
  /** Sentences; one with an address is a link. */
  readonly said: readonly (string | { readonly text: string; readonly href: string })[];
  readonly source: ReferenceId;
}

export const venueText = {
  title: fr`Le lieu, le matériel, la connexion`,
  intro: fr`Trois questions à se poser avant d'ouvrir une permanence ou des ateliers.`,
};

/** Where a town used a room that it had. */
export const VENUE_EXAMPLE: Cited = {
  of: '92023',
  text: fr`Clamart a utilisé le hall de son hôtel de ville.`,
};

/** @param actors those around the commune that the visitor does not say absent */
export function venueParts(
  { code, nom, surroundings }: Pick<CommuneProfile, 'code' | 'nom' | 'surroundings'>,
  actors: readonly LocalActor[],
): VenuePart[] {
  const fibre = surroundings?.fibre ?? null;
  const kind = fr`Un coin discret pour les démarches, une salle pour les ateliers.`;
  return [
    {
      title: fr`Une salle`,
      said: [roomsText(nom, actors), `${kind} ${citedFor([VENUE_EXAMPLE], code)}`.trim()],
      source: 'lesBonsClics-elus',
    },
    {
      title: fr`Du matériel`,
      said: [
        fr`Mairies, écoles et services informatiques renouvellent leurs ordinateurs : ils peuvent resservir.`,
        // What is known of it is of the mainland.
        ...(isOverseas(code)
          ? []
          : [
              to(
                linkText.laCollecte,
                fr`À prix solidaire : LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage).`,
              ),
            ]),
        fr`Une collectivité peut donner les siens à une association.`,
      ],
      source: 'decret-2022-1413',
    },
    {
      title: fr`Une connexion`,
      said: [
        fibre === null
          ? fr`Part des locaux raccordables à la fibre : non publiée pour cette commune.`
          : fr`${percent(fibre)} des locaux de la commune sont raccordables à la fibre.`,
        to(linkText.fibre, fr`Chercher l'adresse sur la carte de la fibre (ARCEP)`),
        fr`Sans fibre, essayez la 4G dans la salle même : sa couverture change d'un opérateur à l'autre.`,
        to(linkText.mobile, fr`Comparer les opérateurs sur la carte des réseaux mobiles (ARCEP)`),
      ],
      source: 'arcep2026',
    },
  ];
}

const to = ({ href }: ActionLink, text: string) => ({ text, href });

/** The places of the lists that are in the commune. */
function roomsText(nom: string, actors: readonly LocalActor[]): string {
  const inside = actors.flatMap(({ place }) => (place?.distanceKm === 0 ? [place] : []));
  // A bus that comes on certain days is no room.
  const count = (kind: PlaceKind) => countPlaces(inside, kind).fixed;
  const kinds = [
    ...librariesText(libraryRooms(inside)),
    ...counted(count('franceServices'), fr`espace France services`, fr`espaces France services`),
    ...counted(count('autre'), fr`autre lieu`, fr`autres lieux`),
  ];
  const last = kinds.pop();
  if (last === undefined)
    return fr`${atPlaceFirst(nom)}, aucun lieu de nos listes : pensez à la mairie et aux salles de la commune, s'il y en a.`;
  const all = kinds.length === 0 ? last : fr`${kinds.join(', ')} et ${last}`;
  return fr`${atPlaceFirst(nom)}, dans nos listes : ${all}. S'y ajoutent la mairie et les salles communales.`;
}

function librariesText(libraries: LibraryRooms): string[] {
  return libraries.fit
    ? [fitLibraries(libraries)]
    : counted(libraries.count, fr`bibliothèque`, fr`bibliothèques`);
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? fr`1 ${one}` : fr`${people(count)} ${many}`];
