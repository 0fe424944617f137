// Words of the search box, buttons and states. METHOD has no say here: this is the interface.
import { people } from './numbers.ts';
import { inhabitants, placeLabel } from './places.ts';
import { fr } from './typography.ts';

export const searchText = {
  label: fr`Votre commune`,
  hint: fr`Nom, code postal ou code INSEE`,
  suggestions: fr`Communes proposées`,
  tooShort: fr`Tapez au moins deux lettres.`,
  searching: fr`Recherche en cours…`,
  unreachable: fr`La liste des communes ne répond pas. Vérifiez votre connexion.`,
  none: (query: string) =>
    fr`Aucune commune ne correspond à « ${query} ». Vérifiez l'orthographe ou essayez le code postal.`,
  formerCommune: fr`Une ancienne commune ? Cherchez celle qui l'a remplacée.`,
  near: fr`Vouliez-vous dire :`,
  found: (count: number) =>
    count === 1
      ? fr`1 commune proposée. Flèche bas pour la lire, Entrée pour la choisir.`
      : fr`${people(count)} communes proposées. Flèches haut et bas pour les lire, Entrée pour choisir.`,
  chooseOne: (count: number) =>
    fr`Choisissez parmi ${people(count)} communes : plusieurs peuvent porter ce nom.`,
  place: (departement: { readonly code: string; readonly nom: string }) =>
    fr`${departement.nom} (${departement.code})`,
  /** The population of the search files is rounded: it only helps to tell homonyms apart. */
  population: (count: number) => fr`environ ${inhabitants(count)}`,
};

export const stateText = {
  loading: fr`Calcul du diagnostic en cours…`,
  waiting: fr`Diagnostic à venir`,
  ready: (nom: string, departement: { readonly nom: string }) =>
    fr`Diagnostic affiché : ${placeLabel(nom, departement)}.`,
  retry: fr`Réessayer`,
  welcome: fr`Choisissez une commune pour lire son diagnostic.`,
};

export const actionText = {
  copyLink: fr`Copier le lien`,
  linkCopied: fr`Lien copié.`,
  linkToCopy: fr`Copiez cette adresse :`,
  print: fr`Imprimer`,
  seeFigures: fr`Voir les chiffres`,
};

/** The place of the advice, before it has come or when it cannot. */
export const adviceSlotText = {
  title: fr`Qui peut aider`,
  loading: fr`Recherche des lieux et des premières pistes…`,
  failed: fr`Les lieux et les premières pistes n'ont pas pu être chargés. Le reste du diagnostic est complet.`,
};

/** Heads the steps of the calculation, whose words (steps.ts) come after the diagnosis. */
export const stepsTitle = fr`Comment ce chiffre est calculé`;

/** Where the explanation to read aloud opens; its sentences are in why.ts, fetched on demand. */
export const whySlotText = {
  title: fr`Pourquoi ce chiffre ? Le dire à voix haute`,
  loading: fr`Le texte arrive…`,
  failed: fr`Le texte n'a pas pu être chargé. Fermez ce volet, puis ouvrez-le à nouveau.`,
};

/** Where a hypothesis opens; its words are in what-if.ts, fetched on demand. */
export const whatIfSlotText = {
  title: fr`Et si ?`,
  open: fr`Changer une hypothèse`,
  loading: fr`Le formulaire arrive…`,
  failed: fr`Le formulaire n'a pas pu être chargé. Le reste du diagnostic est complet.`,
};

/** "Around me": its other words are in nearby.ts, fetched when the button is pressed. */
export const nearbySlotText = {
  button: fr`Autour de moi`,
  failed: fr`La recherche autour de vous n'a pas pu être chargée. Tapez plutôt le nom de la commune.`,
};

/** Where the pictures stand; their words are in chart.ts, fetched with them. */
export const pictureSlotText = {
  title: fr`Le diagnostic en images`,
  intro: fr`À reprendre dans un rapport, une délibération ou une présentation.`,
  failed: fr`Les images n'ont pas pu être chargées. Leurs chiffres sont tous dans le diagnostic.`,
};

export const methodText = {
  link: (section: string) => fr`Comment c'est calculé : méthode, section ${section}`,
};
