// The method on one page, with every limit, and the words that a council asks about. docs/METHOD.md, docs/VALIDATION.md.
import { people, percent, points } from '../../src/explain/numbers.ts';
import { MAYOTTE_DATES } from '../../src/explain/precision.ts';
import { fr } from '../../src/explain/typography.ts';
import { type Reference, referenceRates, wholePercents } from '../../src/terms/model.ts';
import { PUBLISHED_SHARES, surveyError } from '../../src/terms/uncertainty.ts';

/** "40, 26 et 7 %": concerned, in need of training or assistance, of assistance. */
function levels({ shares }: Reference): string {
  const { exclus, eloignes, presqueAutonomes } = wholePercents(shares);
  const apart = exclus + eloignes;
  return fr`${people(apart + presqueAutonomes)}, ${people(apart)} et ${exclus} %`;
}

export const methodText = {
  title: fr`La méthode, et ses limites`,
  how: fr`Comment c'est calculé`,
  /** `alone`: none of its communes has an EPCI. */
  steps: (alone: boolean, reference: Reference) => [
    fr`Une enquête nationale de ${reference.vintage} dit la part des habitants en difficulté : ${percent(referenceRates(reference).concerned)}, en trois besoins.`,
    fr`Âge, diplôme, revenu et territoire déplacent cette part, commune par commune. Leurs effets viennent d'enquêtes publiées.`,
    fr`Toutes les communes réunies redonnent exactement les parts nationales.`,
    alone
      ? fr`Les chiffres d'une petite commune sont rapprochés de ceux d'un territoire plus large, d'autant plus qu'elle est petite.`
      : fr`Les chiffres d'une petite commune sont rapprochés de ceux de son intercommunalité, d'autant plus qu'elle est petite.`,
    fr`Le total d'un territoire est la somme de ses communes. Sa fourchette est calculée à part : les erreurs propres se compensent, les erreurs communes se cumulent.`,
    fr`Sous 20 personnes concernées, les trois besoins réunis, aucun nombre n'est donné ; au-delà, un besoin peut en compter moins.`,
  ],
  limits: fr`Ce qu'il faut savoir avant de citer un chiffre`,
  /** `mayotte`: whether some of its communes are there. */
  limitList: (mayotte: boolean, reference: Reference) => [
    fr`Ce n'est ni un comptage, ni un objectif, ni un classement. Personne n'a interrogé ces habitants.`,
    fr`Les ${percent(referenceRates(reference).concerned)} sont une auto-évaluation de ${reference.vintage}, appliquée à des populations de 2021 à 2023.`,
    ...(mayotte ? [MAYOTTE_DATES] : []),
    fr`Tous les habitants sont comptés, enfants compris, comme dans le calcul national. Les enquêtes n'interrogent pas les jeunes enfants.`,
    fr`L'erreur de l'enquête nationale est de ${points(surveyError(reference))}, neuf fois sur dix. Elle n'est pas dans les fourchettes : elle est la même partout.`,
    fr`La fourchette est faite pour contenir la vraie valeur neuf fois sur dix. La moitié de ses termes sont des hypothèses.`,
    fr`Celles des communes ne s'additionnent pas.`,
    fr`Le partage entre exclus et éloignés est moins sûr que le total.`,
    fr`Le modèle a été comparé à ${PUBLISHED_SHARES} taux publiés en 2019 pour des EPCI, des régions et des aires urbaines. Ils éprouvent l'âge, le diplôme et le territoire.`,
    fr`Ces taux n'éprouvent presque pas le revenu. Ils n'éprouvent pas les niveaux de ${levels(reference)}.`,
    fr`Échecs connus : les Pays de la Loire sont publiés 1,6 point plus bas, les petits pôles urbains 3,1 points plus haut.`,
    fr`Deux millésimes ne se comparent pas : ce n'est pas une tendance.`,
  ],
  overseas: fr`Outre-mer : à Mayotte, aucune enquête n'a eu lieu, et en Guyane elle n'a suivi que les routes. En Guadeloupe et en Guyane, le revenu est emprunté à La Réunion et à la Martinique.`,
};

export const glossaryText = {
  title: fr`Les mots du rapport`,
  caption: fr`Glossaire`,
  word: fr`Mot`,
  meaning: fr`Sens`,
  /** Left out where there is none. */
  ofEpci: [fr`EPCI`, fr`CCAS, CIAS`],
  words: [
    [
      fr`Concernés`,
      fr`Ceux qui ont besoin d'aide avec le numérique : exclus, éloignés et presque autonomes réunis.`,
    ],
    [
      fr`Exclus du numérique`,
      fr`N'utilisent pas internet, ou presque : il leur faut quelqu'un à leurs côtés.`,
    ],
    [
      fr`Éloignés du numérique`,
      fr`Ont du mal avec les démarches en ligne : des ateliers les aident.`,
    ],
    [fr`Presque autonomes`, fr`Se débrouillent le plus souvent : un coup de pouce suffit.`],
    [fr`Estimation`, fr`Un calcul, et non un comptage. Elle a une fourchette.`],
    [
      fr`Fourchette`,
      fr`Deux valeurs faites pour contenir la vraie neuf fois sur dix, erreur de l'enquête nationale à part.`,
    ],
    [fr`Point`, fr`Écart entre deux parts : de 20 % à 24 %, il y a 4 points.`],
    [
      fr`Part empruntée`,
      fr`Un chiffre non publié ici, remplacé par celui d'un territoire plus large.`,
    ],
    [
      fr`EPCI`,
      fr`Intercommunalité : communauté de communes, d'agglomération, urbaine, ou métropole.`,
    ],
    [
      fr`France services`,
      fr`Guichet unique des principaux services publics, avec des agents formés.`,
    ],
    [fr`CCAS, CIAS`, fr`Centre d'action sociale d'une commune, ou d'une intercommunalité.`],
    [
      fr`Piliers`,
      fr`Ce qui fait tenir une aide : un lieu, un aidant qualifié, un public, un financement.`,
    ],
    [
      fr`Niveau de vie`,
      fr`Revenu d'un ménage après impôts et prestations, divisé par son nombre d'unités de consommation.`,
    ],
    [fr`Médian`, fr`Valeur qui partage en deux : la moitié au-dessus, la moitié au-dessous.`],
  ] as const,
};

export const sourcesReportText = {
  caption: fr`Données, producteurs et millésimes`,
  licence: (licence: string) => fr`Licence des données : ${licence}.`,
  quotedTitle: fr`Ce que citent les pistes`,
  quotedCaption: fr`Textes et enquêtes cités`,
  quoted: fr`Texte ou enquête`,
  date: fr`Date`,
  address: fr`Adresse`,
  /** Of a list or a text that nobody publishes on a page of its own. */
  noAddress: fr`sans page propre`,
};
