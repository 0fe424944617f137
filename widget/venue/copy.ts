// The words of the chapter on a room, equipment and a connection, as the founding guide has one. Its facts are
// those of docs/ADVICE.md §6 and §5.8.
import type { LibraryRooms } from '../../src/advice/index.ts';
import { fitLibraries } from '../../src/advice/words.ts';
import { people, percent } from '../../src/explain/numbers.ts';
import { atPlaceFirst } from '../../src/explain/places.ts';
import { fr } from '../../src/explain/typography.ts';

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? fr`1 ${one}` : fr`${people(count)} ${many}`];

/** Places of the lists that are in the commune. */
export interface KnownVenues {
  readonly franceServices: number;
  readonly libraries: LibraryRooms;
  readonly others: number;
}

export const venueText = {
  title: fr`Le lieu, le matériel, la connexion`,
  intro: fr`Trois questions à se poser avant d'ouvrir une permanence ou des ateliers.`,
  room: {
    title: fr`Une salle`,
    known: (nom: string, { franceServices, libraries, others }: KnownVenues) => {
      const kinds = [
        ...(libraries.fit
          ? [fitLibraries(libraries)]
          : counted(libraries.count, fr`bibliothèque`, fr`bibliothèques`)),
        ...counted(franceServices, fr`espace France services`, fr`espaces France services`),
        ...counted(others, fr`autre lieu`, fr`autres lieux`),
      ];
      const last = kinds.pop();
      if (last === undefined) {
        return fr`${atPlaceFirst(nom)}, aucun lieu de nos listes : pensez à la mairie et aux salles de la commune, s'il y en a.`;
      }
      const all = kinds.length === 0 ? last : fr`${kinds.join(', ')} et ${last}`;
      return fr`${atPlaceFirst(nom)}, dans nos listes : ${all}. S'y ajoutent la mairie et les salles communales.`;
    },
    kind: fr`Un coin discret pour les démarches, une salle pour les ateliers.`,
    example: { of: '92023', text: fr`Clamart a utilisé le hall de son hôtel de ville.` },
  },
  equipment: {
    title: fr`Du matériel`,
    reuse: fr`Mairies, écoles et services informatiques renouvellent leurs ordinateurs : ils peuvent resservir.`,
    sellers: fr`À prix solidaire : LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage).`,
    gift: fr`Une collectivité peut donner les siens à une association.`,
  },
  connection: {
    title: fr`Une connexion`,
    fibre: (share: number) =>
      fr`${percent(share)} des locaux de la commune sont raccordables à la fibre.`,
    unpublished: fr`Part des locaux raccordables à la fibre : non publiée pour cette commune.`,
    mobile: fr`Sans fibre, essayez la 4G dans la salle même : sa couverture change d'un opérateur à l'autre.`,
    map: fr`Chercher l'adresse sur la carte de la fibre (ARCEP)`,
    mobileMap: fr`Comparer les opérateurs sur la carte des réseaux mobiles (ARCEP)`,
  },
};
