// The words of a difference between two data sets.
import { fr, people } from '../../src/explain/index.ts';

/** `npm run data:diff`. */
export const diffText = {
  usage: fr`Usage : npm run data:diff -- ANCIEN NOUVEAU [-o FICHIER]
  ANCIEN, NOUVEAU  dossiers de deux jeux de données, par exemple public/data
`,
  unreadable: fr`Un des deux jeux n’est pas lisible par cette version du programme.`,
  title: (before: string, after: string) => fr`Ce qui change de ${before} à ${after}`,
  sameModel: (id: string) => fr`Le même modèle, ${id} : les écarts viennent des données.`,
  models: (before: string, after: string) =>
    fr`Le modèle passe de ${before} à ${after} : sa part est la colonne « méthode ».`,
  before: fr`avant`,
  after: fr`après`,
  communes: fr`communes`,
  population: fr`habitants`,
  concerned: fr`habitants concernés`,
  share: fr`part concernée`,
  moved: (moved: number, all: number) =>
    fr`Communes dont la part concernée bouge d’au moins 0,05 point : ${people(moved)} sur ${people(all)}.`,
  byCause: fr`Par cause`,
  causeNote: fr`Les causes sont changées une à une, dans cet ordre ; leurs parts s’ajoutent exactement. La méthode compte aussi le recalage du modèle sur les nouvelles données.`,
  cause: fr`cause`,
  communesMoved: fr`communes qui bougent`,
  peopleMoved: fr`habitants concernés en plus ou en moins`,
  highest: fr`plus forte hausse (points)`,
  lowest: fr`plus forte baisse (points)`,
  causes: {
    population: fr`population`,
    ages: fr`âges`,
    diplomas: fr`diplômes`,
    income: fr`revenus`,
    territory: fr`territoire`,
    method: fr`méthode`,
  },
  mostPoints: fr`Les dix communes dont la part bouge le plus`,
  mostPeople: fr`Les dix communes où le plus d’habitants changent`,
  commune: fr`commune`,
  shareBefore: fr`part avant`,
  shareAfter: fr`part après`,
  codes: fr`Communes nouvelles et disparues`,
  gone: (codes: string) => fr`Disparues : ${codes}.`,
  added: (codes: string) => fr`Nouvelles : ${codes}.`,
  none: fr`aucune`,
  otherFacts: fr`Autres faits qui changent`,
  fact: fr`fait`,
  facts: {
    nom: fr`nom`,
    epci: fr`EPCI`,
    fibre: fr`fibre`,
    frr: fr`classement FRR`,
    qpv: fr`quartier prioritaire`,
  },
};
