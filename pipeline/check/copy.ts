// What `npm run data:check` says of a data set.
import { fr, people } from '../../src/explain/index.ts';
import type { Finding } from './finding.ts';

const TIER_NAMES = {
  exclus: 'exclus',
  eloignes: 'éloignés',
  presqueAutonomes: 'presque autonomes',
} as const;

function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'unreadable':
      return fr`${finding.file} ne se lit pas (${finding.detail || 'fichier absent ou abîmé'})`;
    case 'total':
      return fr`le manifeste dit ${people(finding.said)} pour ${finding.of}, les fichiers donnent ${people(finding.found)}`;
    case 'sum':
      return fr`les ${TIER_NAMES[finding.tier]} font ${(finding.share * 100).toFixed(2).replace('.', ',')} % de la France, et non ${Math.round(finding.expected * 100)} %`;
    case 'bound':
      return fr`commune ${finding.code} : ${finding.field} vaut ${finding.value}, hors des bornes`;
    case 'hidden':
      return fr`${finding.file} cache un caractère invisible, ou qui retourne les lettres, après « ${finding.around} »`;
    case 'orphan':
      return fr`${finding.file} parle de codes inconnus : ${counted(finding.codes)}`;
    case 'absent':
      return fr`communes que ${finding.file} n’a pas : ${counted(finding.codes)}`;
    case 'licence':
      return fr`la source ${finding.source} a une licence non reconnue : « ${finding.licence} »`;
    case 'stale':
      return fr`la source ${finding.source} (${finding.vintage}) : une édition plus récente devait paraître avant le ${finding.since}`;
    case 'newer':
      return fr`la source ${finding.source} (${finding.vintage}) : le catalogue connaît « ${finding.edition} », millésime ${finding.newer}`;
    case 'words':
      return fr`la source ${finding.source} est de ${finding.vintage}, mais des phrases de src disent ${finding.worded} : à récrire avant de publier`;
    case 'people':
      return fr`département ${finding.departement} : ${people(finding.before)} habitants avant, ${people(finding.after)} après`;
    case 'gone':
      return fr`communes disparues : ${counted(finding.codes)}`;
    case 'new':
      return fr`communes nouvelles : ${counted(finding.codes)}`;
  }
}

const counted = (codes: readonly string[]) =>
  `${people(codes.length)} (${codes.slice(0, 5).join(', ')}${codes.length > 5 ? ', …' : ''})`;

/** `npm run data:check`. */
export const checkText = {
  usage: fr`Usage : npm run data:check -- [DOSSIER] [--against AUTRE] [--date AAAA-MM-JJ]
  DOSSIER    jeu de données à juger (par défaut public/data)
  --against  jeu de données auquel le comparer, pour les habitants perdus ou gagnés
  --date     jour auquel juger de l’âge des sources (par défaut aujourd’hui)
`,
  finding: (finding: Finding) =>
    finding.level === 'fault'
      ? fr`Faute : ${findingText(finding)}.`
      : fr`À savoir : ${findingText(finding)}.`,
  verdict: (faults: number, warnings: number) =>
    faults === 0
      ? fr`Publiable. Fautes : 0. À savoir : ${warnings}.`
      : fr`À ne pas publier. Fautes : ${faults}. À savoir : ${warnings}.`,
};
