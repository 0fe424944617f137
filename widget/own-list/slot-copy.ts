// Where the visitor may bring a list of places, before the form has come.
import { people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

/** Where the visitor may bring a list of places, before the form has come. */
export const ownListSlotText = {
  title: fr`Ajouter votre liste de lieux`,
  loading: fr`Chargement du formulaire…`,
  failed: fr`Le formulaire n'a pas pu être chargé. Vérifiez votre connexion.`,
  /** A list that has more places in the commune than can be read. */
  bounded: (count: number, max: number) =>
    fr`Une liste a ${people(count)} lieux dans cette commune : les ${people(max)} premiers sont montrés.`,
  page: fr`La liste de lieux de cette page n'a pas pu être lue. Le reste du diagnostic est complet.`,
};
