// Words of the open tables: what their columns hold, beyond those of the table of communes.
import { fr } from '../../../src/explain/typography.ts';
import type { Criterion } from '../../../src/resemblance/index.ts';

export const openText = {
  title: fr`Personnes éloignées du numérique : estimations pour la France`,
  description: fr`Une estimation par commune, EPCI, EPT, département et région, avec sa fourchette à 90 %. Ni comptage, ni classement, ni tendance.`,
  tables: {
    communes: fr`Communes`,
    epci: fr`EPCI à fiscalité propre`,
    ept: fr`Établissements publics territoriaux du Grand Paris`,
    departements: fr`Départements`,
    regions: fr`Régions`,
    'communes-entrees': fr`Ce que le modèle lit de chaque commune`,
    modele: fr`Constantes du modèle`,
    'communes-semblables': fr`Communes qui se ressemblent, et leurs lieux d'aide`,
    'modele.sql': fr`Modèle en SQL : les communes`,
    'modele-territoires.sql': fr`Modèle en SQL : EPCI, EPT, départements et régions`,
    'modele.duckdb.sql': fr`Modèle en SQL pour DuckDB : les communes`,
  },
  code: {
    commune: fr`Code officiel géographique 2025.`,
    epci: fr`SIREN de l'EPCI.`,
    ept: fr`SIREN de l'EPT.`,
    departement: fr`Code officiel géographique 2025.`,
    region: fr`Code officiel géographique 2025.`,
  },
  kindredColumns: {
    classe: {
      title: fr`Classe`,
      description: fr`L'une des huit classes de communes (page de la méthode, partie 13). Vide sous 20 habitants, et à Mayotte.`,
    },
    semblables: {
      title: fr`Communes semblables`,
      description: fr`Codes des huit communes les plus proches, séparés par une espace, dans l'ordre des codes.`,
    },
    en_commun: {
      title: fr`En commun`,
      description: fr`Avec chacune des communes semblables, dans leur ordre : un groupe de critères pour chacune, un « + » entre deux critères, une espace entre deux groupes, « aucun » quand il n'y en a pas.`,
    },
    ce_qui_differe: {
      title: fr`Ce qui diffère`,
      description: fr`De même : les critères qui diffèrent d'un demi-écart-type ou plus.`,
    },
    non_compare: {
      title: fr`Non comparé`,
      description: fr`De même : les critères que l'une des deux emprunte à un territoire plus large.`,
    },
    noCriterion: 'aucun',
    criteria: {
      age: 'age',
      diploma: 'diplome',
      income: 'revenu',
      density: 'densite',
      size: 'taille',
      overseas: 'outre_mer',
    } satisfies Readonly<Record<Criterion, string>>,
  },
  columns: {
    code: fr`Code`,
    nom: fr`Nom`,
    communes: fr`Nombre de communes`,
    departements: fr`Départements`,
    population: fr`Population`,
    over15: fr`Population de 15 ans et plus`,
    modele: fr`Modèle`,
  },
  nom: fr`Nom officiel, sa nature écrite en toutes lettres.`,
  communes: fr`Communes dont les habitants sont additionnés.`,
  departements: fr`Codes des départements où il s'étend, séparés par une espace.`,
  population: fr`Population municipale 2023, ou 2017 à Mayotte.`,
  model: fr`Version du modèle de calcul.`,
  over15: fr`Population × part des 15 ans et plus, arrondie.`,
  over15Of: (title: string) => fr`${title}, 15 ans et plus`,
  share: (need: string, of: string) => fr`Part de ${need} dans ${of}, de 0 à 1, sans arrondi.`,
  bound: (side: 'low' | 'high') =>
    side === 'low'
      ? fr`Bas de la fourchette à 90 %, de 0 à 1, sans arrondi.`
      : fr`Haut de la fourchette à 90 %, de 0 à 1, sans arrondi.`,
  side: { low: fr`bas`, high: fr`haut` },
  everybody: fr`la population`,
  adults: fr`la population de 15 ans et plus`,
  needs: {
    concerned: { name: fr`Personnes concernées`, of: fr`personnes concernées` },
    exclus: { name: fr`Exclus`, of: fr`personnes exclues` },
    eloignes: { name: fr`Éloignés`, of: fr`personnes éloignées` },
    presqueAutonomes: { name: fr`Presque autonomes`, of: fr`presque autonomes` },
  },
  people: fr`Personnes, arrondies. Vide quand les trois besoins réunis font moins de 20 personnes.`,
  covariate: fr`Donnée d'entrée du modèle, lissée, de 0 à 1.`,
  covariates: {
    part_15_plus: fr`15 ans et plus dans la population`,
    part_age_15_29: fr`15 à 29 ans parmi les 15 ans et plus`,
    part_age_30_44: fr`30 à 44 ans parmi les 15 ans et plus`,
    part_age_45_59: fr`45 à 59 ans parmi les 15 ans et plus`,
    part_age_60_74: fr`60 à 74 ans parmi les 15 ans et plus`,
    part_age_75_plus: fr`75 ans et plus parmi les 15 ans et plus`,
    part_sans_diplome: fr`Sans diplôme ou CEP, 15 ans et plus hors études`,
    part_diplome_intermediaire: fr`Du brevet au bac, 15 ans et plus hors études`,
    part_diplome_superieur: fr`Diplômés du supérieur, 15 ans et plus hors études`,
    part_bas_revenus: fr`Sous le quarantième centile national des niveaux de vie`,
  },
};
