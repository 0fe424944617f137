// The words around the places of a territory, named or counted.
import { people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

export const areaPlacesText = {
  order: fr`Chaque sorte de lieu est dans l'ordre des noms de communes.`,
  /** Opens the cards of a kind. */
  see: (count: number) => fr`Voir les ${people(count)} lieux, avec adresse et téléphone`,
  inFiles: (count: number) =>
    fr`Les ${people(count)} lieux, avec adresse, horaires et téléphone, sont dans les fichiers à emporter, comme le tableur. La page de chaque intercommunalité les nomme.`,
  parts: {
    epci: {
      summary: fr`Combien de lieux dans chaque intercommunalité`,
      caption: fr`Lieux des listes publiques, par intercommunalité : seules les communes de ce territoire sont comptées`,
      column: fr`Intercommunalité`,
    },
    departement: {
      summary: fr`Combien de lieux dans chaque département`,
      caption: fr`Lieux des listes publiques, par département : seules les communes de ce territoire sont comptées`,
      column: fr`Département`,
    },
  },
  /** Communes that are in no intercommunalité. */
  alone: fr`Communes sans intercommunalité`,
};
