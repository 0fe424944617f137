// Words of the search box, buttons and states. METHOD has no say here: this is the interface.
import { people } from '../src/explain/numbers.ts';
import { inhabitants, placeLabel } from '../src/explain/places.ts';
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';

export const searchText = {
  label: fr`Votre commune`,
  hint: fr`Nom, code postal ou code INSEE`,
  suggestions: fr`Communes proposées`,
  tooShort: fr`Tapez deux lettres.`,
  unreachable: fr`La liste des communes ne répond pas. Vérifiez votre connexion.`,
  none: (query: string) =>
    fr`Aucune commune ne correspond à « ${quoted(query)} ». Essayez le code postal.`,
  near: fr`Vouliez-vous dire :`,
  found: (count: number) =>
    count === 1 ? fr`1 commune proposée.` : fr`${people(count)} communes proposées.`,
  /** Where there is a keyboard. */
  keys: fr`Flèches haut et bas pour lire, Entrée pour choisir.`,
  chooseOne: (count: number) => fr`Choisissez parmi ${people(count)} communes.`,
  place: (departement: { readonly code: string; readonly nom: string }) =>
    fr`${departement.nom} (${departement.code})`,
  /** The population of the search files is rounded: it only helps to tell homonyms apart. */
  population: (count: number) => (count === 0 ? inhabitants(0) : fr`environ ${inhabitants(count)}`),
};

export const stateText = {
  loading: fr`Calcul du diagnostic en cours…`,
  waiting: fr`Diagnostic à venir`,
  ready: (nom: string, departement: { readonly nom: string }) =>
    fr`Diagnostic affiché : ${placeLabel(nom, departement)}.`,
  retry: fr`Réessayer`,
  /** A part whose drawing fails: the others stay. */
  partFailed: fr`Cette partie n'a pas pu être affichée. Le reste de la page est complet.`,
  outdated: fr`Le site a peut-être changé depuis l'ouverture de cette page. Rechargez-la : l'adresse garde votre choix.`,
  reload: fr`Recharger la page`,
  welcome: fr`Choisissez une commune pour lire son diagnostic.`,
};

export const actionText = {
  copyLink: fr`Copier le lien`,
  linkToCopy: fr`Copiez cette adresse :`,
  print: fr`Imprimer`,
  seeFigures: fr`Voir les chiffres`,
};

export const methodText = {
  link: (section: string) => fr`Comment c'est calculé : méthode, section ${section}`,
  understand: fr`Comprendre en une page`,
};
