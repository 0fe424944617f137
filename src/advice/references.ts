// What a recommendation quotes: who said it, when, and where to read it. docs/ADVICE.md §1.

import { LIBRARY_FIGURES_YEAR, SOURCE_DATES } from '../explain/source-dates.ts';
import { fr } from '../explain/typography.ts';
import type { ReferenceId } from '../terms/reference.ts';

export interface ReferenceWords {
  readonly label: string;
  readonly date: string;
  /** The page that says it; null where none is known: a home page says nothing. */
  readonly url: string | null;
  /** Of a list of places, its date after "datent": "d'août 2024". */
  readonly listed?: string;
}

/** The founding article, which the guide follows: the national shares, and the communes given as examples. */
const ELUS = 'http://media.lesbonsclics.fr/wtc/collectivites-numerique/';

/** Read twice: of another year, of another day. */
const ILLECTRONISME = fr`INSEE, compétences numériques et illectronisme`;
const NATIONAL_MAP = fr`ANCT, carte nationale des lieux d'inclusion numérique`;

export const referenceText: Readonly<Record<ReferenceId, ReferenceWords>> = {
  franceServices2024: {
    label: fr`ANCT, liste des espaces France services`,
    date: fr`liste d'${SOURCE_DATES.franceServices2024}, à vérifier`,
    listed: fr`d'${SOURCE_DATES.franceServices2024}`,
    url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
  },
  bibliotheques2025: {
    label: fr`Ministère de la Culture, adresses des bibliothèques publiques`,
    date: fr`liste de ${SOURCE_DATES.bibliotheques2025}, chiffres de ${LIBRARY_FIGURES_YEAR}`,
    listed: fr`de ${SOURCE_DATES.bibliotheques2025}`,
    url: 'https://www.data.gouv.fr/fr/datasets/adresses-des-bibliotheques-publiques-2/',
  },
  aidantsConnect2024: {
    label: fr`ANCT, structures habilitées Aidants Connect`,
    date: fr`${SOURCE_DATES.aidantsConnect2024}, à vérifier`,
    listed: fr`de ${SOURCE_DATES.aidantsConnect2024}`,
    url: null,
  },
  annuaireAdministration: {
    label: fr`DILA, annuaire de l'administration`,
    date: fr`2026, chaque fiche a sa date`,
    url: null,
  },
  lieuxMediation: {
    label: fr`Lieux de médiation numérique`,
    date: fr`2026, chaque fiche a sa date`,
    url: 'https://www.data.gouv.fr/fr/datasets/lieux-de-mediation-numerique/',
  },
  'casf-l123-4': {
    label: fr`Code de l'action sociale et des familles, article L.123-4 (loi NOTRe, article 79)`,
    date: fr`2015`,
    url: 'https://www.legifrance.gouv.fr/eli/loi/2015/8/7/2015-991/jo/article_79',
  },
  'decret-2016-824': {
    label: fr`Décret n° 2016-824 sur les missions des CCAS et CIAS`,
    date: fr`2016`,
    url: 'https://www.legifrance.gouv.fr/eli/decret/2016/6/21/2016-824/jo/texte',
  },
  'decret-2022-1413': {
    label: fr`Décret n° 2022-1413 du 7 novembre 2022, matériel donné aux associations`,
    date: fr`2022`,
    url: 'https://www.legifrance.gouv.fr/eli/decret/2022/11/7/2022-1413/jo/texte',
  },
  'credoc-2018': {
    label: fr`CRÉDOC, Baromètre du numérique, d'après l'Agence du numérique`,
    date: fr`2018`,
    url: 'https://labo-archive.societenumerique.gouv.fr/2019/06/03/mediatheques-massivement-percues-public-lieux-de-mediation-numerique/',
  },
  courDesComptes2024: {
    label: fr`Cour des comptes, France services`,
    date: fr`2024`,
    url: 'https://www.economie.gouv.fr/daj/lettre-de-la-daj-la-cour-des-comptes-rend-son-rapport-sur-le-programme-france-services',
  },
  filosofi2021: {
    label: fr`INSEE-DGFiP-Cnaf-Cnav-CCMSA, Filosofi`,
    date: fr`2021`,
    url: 'https://www.insee.fr/fr/statistiques/7756729',
  },
  recensement2021: {
    label: fr`INSEE, recensement de la population`,
    date: fr`2021`,
    url: 'https://www.insee.fr/fr/statistiques/8201904',
  },
  arcep2026: {
    label: fr`ARCEP, déploiement de la fibre`,
    date: SOURCE_DATES.arcep2026,
    url: 'https://www.data.gouv.fr/fr/datasets/le-marche-du-haut-et-tres-haut-debit-fixe-deploiements/',
  },
  qpv2024: {
    label: fr`ANCT, quartiers prioritaires de la politique de la ville`,
    date: SOURCE_DATES.qpv2024,
    url: 'https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/',
  },
  frr2025: {
    label: fr`DGCL, zonage France ruralités revitalisation`,
    date: SOURCE_DATES.frr2025,
    url: null,
  },
  densite: {
    label: fr`INSEE, grille communale de densité`,
    date: fr`2025`,
    url: 'https://www.insee.fr/fr/information/8571524',
  },
  estimation: { label: fr`Estimation de ce diagnostic`, date: fr`2026`, url: null },
  wetechcare: {
    label: fr`WeTechCare, d'après l'enquête Capacity et le Baromètre du numérique`,
    date: fr`2017`,
    url: ELUS,
  },
  'lesBonsClics-elus': {
    label: fr`Les Bons Clics, guide à destination des élus`,
    date: fr`2021`,
    url: ELUS,
  },
  'lesBonsClics-offre': {
    label: fr`Les Bons Clics, monter une offre d'inclusion numérique`,
    date: fr`consulté en 2026`,
    url: 'http://media.lesbonsclics.fr/wtc/developper-activite-inclusion-numerique/offre-inclusion-numerique/',
  },
  'lesBonsClics-observatoire': {
    label: fr`Les Bons Clics, observatoire de l'inclusion numérique`,
    date: fr`2022`,
    url: 'https://wetechcare.org/blog/2022/12/20/lancement-observatoire-inclusion-numerique-les-bons-clics',
  },
  'insee-illectronisme': {
    label: ILLECTRONISME,
    date: fr`2019`,
    url: 'https://www.insee.fr/fr/statistiques/4241397',
  },
  'insee-illectronisme-2021': {
    label: ILLECTRONISME,
    date: fr`2021`,
    url: 'https://www.insee.fr/fr/statistiques/7633654',
  },
  strategie2020: {
    label: fr`Gouvernement, stratégie nationale pour un numérique inclusif`,
    date: fr`novembre 2020`,
    url: null,
  },
  franceNumeriqueEnsemble: {
    label: fr`ANCT, France Numérique Ensemble, repris par Maptic`,
    date: fr`2023–2027`,
    url: 'https://maptic.fr/engagements-2023-2027',
  },
  cartographie: {
    label: NATIONAL_MAP,
    date: fr`consultée en 2026`,
    url: 'https://lesbases.anct.gouv.fr/ressources/comment-maintenir-a-jour-les-donnees-d-un-territoire-et-obtenir-une-cartographie-locale',
  },
  aidantsConnect: {
    label: fr`Aidants Connect, conditions d'utilisation`,
    date: fr`2020`,
    url: 'https://aidantsconnect.beta.gouv.fr/cgu/',
  },
  pix: {
    label: fr`Paroles d'élus, Pix, ABC Diag et ABC Pix`,
    date: fr`2022`,
    url: 'https://parolesdelus.com/actualites/pix/',
  },
  conseillersNumeriques: {
    label: fr`Conseillers numériques, postes financés par l'État`,
    date: fr`fin 2025`,
    url: null,
  },
  hubs: {
    label: fr`Sénat, rapport n° 588 sur l'inclusion numérique dans les territoires`,
    date: fr`2022`,
    url: 'https://www.senat.fr/rap/r21-588/r21-5887.html',
  },
  laCollecte: {
    label: fr`LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage)`,
    date: fr`consulté en 2026`,
    url: null,
  },
  caf: {
    label: fr`Caisse d'allocations familiales`,
    date: fr`consulté en 2026`,
    url: null,
  },
  votreListe: { label: fr`Votre liste`, date: fr`apportée aujourd'hui`, url: null },
  listeDeLaPage: { label: fr`Liste du site`, date: fr`lue aujourd'hui`, url: null },
  carteEnDirect: {
    label: NATIONAL_MAP,
    date: fr`lue aujourd'hui`,
    url: 'https://cartographie.societenumerique.gouv.fr',
  },
  visiteur: { label: fr`Votre réponse`, date: fr`aujourd'hui`, url: null },
};

/** "ANCT, liste des espaces France services (liste d’août 2024, à vérifier)". */
export function referenceLabel(id: ReferenceId): string {
  const { label, date } = referenceText[id];
  return fr`${label} (${date})`;
}
