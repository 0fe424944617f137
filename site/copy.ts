// Sentences of the site around the diagnosis. Pages name them {{key}}; Vite writes them at build time.

import { placeLabel } from '../src/explain/places.ts';
import { fr } from '../src/explain/typography.ts';
import { frameTitle } from '../widget/frame/copy.ts';

export const pageText = {
  siteName: fr`Diagnostic numérique`,
  homeTitle: fr`Diagnostic numérique de votre commune`,
  homeDescription: fr`Combien d'habitants de votre commune ont besoin d'aide avec le numérique, pourquoi, et par où commencer : une estimation sur données publiques.`,
  compareTitle: fr`Comparer des communes et des territoires · Diagnostic numérique`,
  compareDescription: fr`Jusqu'à quatre communes, intercommunalités, départements ou régions côte à côte, chaque estimation avec sa fourchette, sans classement.`,
  methodTitle: fr`La méthode · Diagnostic numérique`,
  methodSpreadsheet: fr`Vérifier un chiffre à la main : le calcul dans un tableur, avec ses formules (XLSX)`,
  methodDescription: fr`Comment chaque chiffre est calculé : formules, constantes, sources, limites.`,
  skip: fr`Aller au contenu`,
  noscript: fr`Ce diagnostic se calcule dans votre navigateur : activez JavaScript pour l'afficher.`,
  stalled: fr`Cette page met du temps à venir, ou une partie manque.`,
  reload: fr`Recharger la page`,
  footer: fr`Une estimation, calculée à partir de données publiques. Ni cookie, ni mesure d'audience.`,
  menu: fr`Site`,
  observatoryTitle: fr`La France et le numérique`,
  observatoryDescription: fr`Combien d'habitants ont besoin d'aide avec le numérique, par région et département, en ville et à la campagne : une estimation, avec ses fourchettes.`,
  territoryTitle: fr`Diagnostic numérique d'un territoire`,
  territoryDescription: fr`Intercommunalité, département, région, France ou liste de communes : habitants concernés, raisons, carte et tableau à télécharger.`,
  embedTitle: fr`Le diagnostic sur votre site · Diagnostic numérique`,
  embedDescription: fr`Choisissez une commune et des couleurs, copiez quelques lignes, collez-les dans une page de votre site.`,
  frameTitle,
};

/** The menu, in reading order: file names of pages and what they are for. */
export const menuText = {
  label: fr`Pages du site`,
  pages: {
    index: fr`Une commune`,
    comparer: fr`Comparer`,
    territoire: fr`Un territoire`,
    observatoire: fr`La France`,
    integrer: fr`Sur votre site`,
    methode: fr`La méthode`,
  },
};

export const homeText = {
  title: fr`Qui a besoin d'aide avec le numérique dans votre commune ?`,
  lead: fr`Tapez son nom : vous lirez combien d'habitants sont concernés, pourquoi, et de quelle aide ils ont besoin.`,
  examplesTitle: fr`Trois exemples`,
  examples: [
    { code: '23165', kind: fr`Un village`, nom: fr`Royère-de-Vassivière`, departement: fr`Creuse` },
    { code: '58194', kind: fr`Une ville`, nom: fr`Nevers`, departement: fr`Nièvre` },
    { code: '97209', kind: fr`Outre-mer`, nom: fr`Fort-de-France`, departement: fr`Martinique` },
  ],
  isNotTitle: fr`Ce que ce n'est pas`,
  example: (kind: string, place: string) => fr`${kind} : ${place}`,
};

/** Title of the browser tab once a commune is shown. */
export function diagnosisTitle(nom: string, departement: { readonly nom: string }): string {
  return fr`${placeLabel(nom, departement)} · ${pageText.siteName}`;
}

/** What a server sends in the place of a page that is not there. */
export const notFoundText = {
  title: fr`Cette page n'existe pas`,
  text: fr`L'adresse est peut-être incomplète, ou la page a changé de place.`,
  commune: fr`Ouvrir le diagnostic de la commune`,
  epci: fr`Ouvrir le diagnostic de l'intercommunalité`,
  home: fr`Chercher une commune`,
  territory: fr`Choisir un territoire`,
};
