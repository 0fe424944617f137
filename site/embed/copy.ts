// Words of the page that writes the code to paste in another site, and of that code itself.

import { people } from '../../src/explain/numbers.ts';
import { ofPlace } from '../../src/explain/of-place.ts';
import { fr } from '../../src/explain/typography.ts';
import { frameTitle } from '../../widget/frame/copy.ts';

const decimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1 });
/** Rounded down: 4,49 is not enough, and must not read as 4,5. */
const oneDecimal = (ratio: number) => decimal.format(Math.floor(ratio * 10) / 10);

/** What comes after "le diagnostic numérique" in the pasted code: " de Nevers", " : Nièvre". */
export function aboutPlace(nom: string | null, isTerritory: boolean): string | null {
  if (nom === null) return null;
  // "La Nièvre", "le Cher", "l'Ain": lists of territories name them without their article.
  return isTerritory ? fr` : ${nom}` : ` ${ofPlace(nom)}`;
}

/** The fallback link, the title of the frame; `null` when visitors search. */
export const snippetText = {
  link: (about: string | null) => fr`Le diagnostic numérique${about ?? fr` de votre commune`}`,
  title: (about: string | null) => (about === null ? frameTitle : fr`Diagnostic numérique${about}`),
  open: (about: string | null) =>
    fr`Ouvrir le diagnostic numérique${about ?? fr` de votre commune`}`,
};

/** The page around, in the preview. */
export const previewText = {
  pageTitle: fr`Une page de votre site`,
  hostTitle: fr`Notre commune`,
  before: fr`Ici, le texte de votre page.`,
  after: fr`La suite de votre page.`,
};

export const builderText = {
  title: fr`Le diagnostic sur votre site`,
  lead: fr`Choisissez, copiez le code, collez-le dans une page de votre site. Aucun compte, aucun cookie, rien à installer.`,
  share: fr`L'adresse de cette page garde vos choix : envoyez-la à qui doit coller le code.`,
  refused: (names: readonly string[]) =>
    fr`L'adresse demandait ce que cette page ne connaît pas (${names.join(', ')}) : le choix habituel le remplace.`,

  placeTitle: fr`Que montrer ?`,
  communeLabel: fr`Commune à afficher`,
  communeNone: fr`Aucune commune n'est choisie : vos visiteurs cherchent la leur.`,
  communeChosen: (label: string) => fr`Le diagnostic s'ouvre sur ${label}.`,
  communeFailed: (code: string, why: string) => fr`La commune ${code} ne peut pas être lue. ${why}`,
  communeRemove: fr`Retirer cette commune`,
  removed: fr`C'est retiré : vos visiteurs chercheront leur commune.`,
  territory: fr`Plutôt un territoire entier`,
  territoryChosen: (nom: string) => fr`Le diagnostic montre un territoire : ${nom}.`,
  territoryUnknown: (code: string) =>
    fr`Le territoire ${code} n'existe pas. Cherchez-le par son nom.`,
  territoryFailed: (code: string, why: string) =>
    fr`Le territoire ${code} ne peut pas être lu. ${why}`,
  territoryRemove: fr`Retirer ce territoire`,
  withoutSearch: fr`Cacher la recherche d'une autre commune`,

  partsTitle: fr`Quelles parties ?`,
  partsAlways: fr`Le nombre d'habitants concernés, sa fourchette et ses sources s'affichent toujours.`,
  partsLegend: fr`Parties affichées`,
  parts: {
    besoins: fr`Les trois besoins`,
    raisons: fr`Les raisons`,
    comparaison: fr`La comparaison avec les territoires autour`,
    agir: fr`Qui peut aider, par où commencer`,
    images: fr`L'âge des habitants, en image`,
    'parts-nationales': fr`Le calcul avec les parts nationales`,
    precision: fr`La fiabilité de l'estimation`,
  },
  partsBrief: fr`Seulement un résumé : le nombre, sa fourchette, les trois besoins et un lien vers le reste`,
  levelLegend: fr`Niveau du titre principal dans votre page`,
  levels: { '1': fr`1`, '2': fr`2, le plus courant`, '3': fr`3`, '4': fr`4` },
  partsLast: fr`Gardez au moins une partie.`,

  lookTitle: fr`Quelles couleurs ?`,
  themeLegend: fr`Fond`,
  themes: {
    auto: fr`Comme l'appareil du visiteur`,
    clair: fr`Toujours clair`,
    sombre: fr`Toujours sombre`,
    page: fr`Comme la page (color-scheme)`,
  },
  colourLabel: fr`Couleur des liens et des boutons`,
  colourHint: fr`Laissez vide pour garder le bleu d'origine. Exemple : #7a1f5c.`,
  colourPalette: fr`Choisir cette couleur dans une palette`,
  colourRefused: (typed: string) =>
    fr`« ${typed} » n'est pas une couleur comprise ici. Écrivez un dièse puis 3 ou 6 chiffres, comme #7a1f5c.`,
  grounds: { light: fr`Sur fond clair`, dark: fr`Sur fond sombre` },
  colourGood: (ground: string, ratio: number) =>
    fr`${ground} : se lit bien, contraste de ${oneDecimal(ratio)} pour 1.`,
  colourBad: (ground: string, ratio: number, hex: string) =>
    fr`${ground} : contraste de ${oneDecimal(ratio)} pour 1, il en faut 4,5. Le diagnostic prendra la nuance lisible la plus proche, ${hex}.`,

  wayTitle: fr`Comment l'insérer ?`,
  wayLegend: fr`Façon`,
  ways: {
    balise: fr`Une balise et un script`,
    chargeur: fr`Un script qui pose un cadre`,
    cadre: fr`Un cadre seul, sans script`,
  },
  wayHints: {
    balise: fr`Le mieux : le diagnostic fait partie de votre page, avec vos polices et la bonne hauteur.`,
    chargeur: fr`Le diagnostic reste à part de votre page, dans un cadre qui suit sa hauteur.`,
    cadre: fr`Pour un site qui retire les scripts : la hauteur est fixe, et le cadre défile.`,
  },
  heightLabel: fr`Hauteur, en pixels`,
  heightHints: {
    chargeur: fr`Place gardée le temps du chargement ; le cadre prend ensuite la bonne hauteur.`,
    cadre: fr`Hauteur du cadre. 600 convient à la plupart des pages.`,
  },
  heightRefused: (typed: string, least: number, most: number, kept: number) =>
    fr`« ${typed} » n'est pas une hauteur possible : écrivez un nombre de ${least} à ${people(most)}. ${kept} est gardé.`,
  versionLegend: fr`Version`,
  versions: {
    courante: (major: string) => fr`Toujours la plus récente (${major})`,
    exacte: (version: string) => fr`Exactement celle-ci (${version}), scellée`,
  },
  versionHints: {
    courante: fr`Votre site reçoit les corrections sans que vous touchiez à rien.`,
    exacte: fr`Rien ne change sans vous. Le sceau (SRI) fait refuser tout fichier modifié.`,
    exacteFrame: fr`Rien ne change sans vous. Un cadre ne peut pas porter de sceau (SRI) : seule son adresse est fixe.`,
  },
  dataLegend: fr`Chiffres`,
  dataKinds: {
    vivantes: fr`À jour`,
    figees: (dataset: string) => fr`Figés à ceux d'aujourd'hui (${dataset})`,
  },
  dataHints: {
    vivantes: fr`Les chiffres changent quand de nouvelles sources sont publiées.`,
    figees: fr`Les chiffres ne bougent plus, par exemple pour un rapport voté. Pensez à les rafraîchir.`,
  },

  codeTitle: fr`Le code à coller`,
  codeLabel: fr`Code à coller dans votre page, en mode HTML`,
  copy: fr`Copier le code`,
  copied: fr`Code copié.`,
  copyRefused: fr`Votre navigateur refuse la copie. Le code est sélectionné : faites Ctrl + C (ou Cmd + C).`,
  updated: fr`Le code et l'aperçu sont à jour.`,
  waiting: fr`Le code s'écrit…`,
  /** Its name goes into the code. */
  placeMissing: fr`Le code s'écrira une fois lu le lieu à afficher.`,
  unreachable: fr`Le code ne peut pas être écrit : la version publiée ne répond pas.`,
  where: fr`Où coller ce code ?`,
  whereLost: fr`Si le code disparaît à l'enregistrement, votre compte n'a pas le droit de le poser : prenez la façon suivante de la liste.`,
  places: [
    fr`WordPress : dans un bloc « HTML personnalisé ».`,
    fr`Drupal : au format « HTML complet », avec le bouton « Source ».`,
    fr`Joomla : dans un module « Contenu personnalisé », éditeur réglé sur « Aucun ».`,
    fr`SPIP : dans un modèle du squelette, appelé depuis l'article.`,
    fr`TYPO3 : dans un élément de contenu « HTML ».`,
    fr`Wix, Google Sites : élément « Intégrer une adresse », avec l'adresse du cadre seul.`,
  ],
  security: fr`Pour votre responsable sécurité`,
  policyLabel: fr`À ajouter à votre politique de sécurité (CSP), si votre site en a une :`,
  promises: [
    fr`Ni cookie, ni stockage, ni mesure d'audience, ni requête vers un tiers.`,
    fr`Les calculs se font dans le navigateur du visiteur : aucune saisie n'est envoyée.`,
    fr`Aucune variable globale n'est ajoutée ; le style de votre page reste le sien.`,
  ],

  previewTitle: fr`Aperçu`,
  previewFrame: fr`Aperçu de votre page avec le diagnostic`,
  groundLegend: fr`Page autour`,
  previewGrounds: {
    ordinaire: fr`Une page ordinaire`,
    envahissant: fr`Une page au style envahissant`,
  },
  groundHint: fr`Une page envahissante impose ses polices, ses couleurs et ses tailles à tout ce qu'elle contient.`,
  frameWarning: fr`Un cadre sans script subit la taille que la page lui impose : préférez, si vous pouvez, la balise.`,
};
