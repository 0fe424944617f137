// Each kind of actor, whole: its name, what it can hold of a person's path, who it is, why, on what
// condition, how to begin and to check, a real example. docs/ADVICE.md §3.

import { inhabitants } from '../../explain/places.ts';
import { LIBRARY_FIGURES_YEAR, SOURCE_DATES } from '../../explain/source-dates.ts';
import { fr } from '../../explain/typography.ts';
import { keysOf } from '../../terms/keys-of.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import { CCAS_THRESHOLD } from '../ccas.ts';
import type { Cited } from '../cited.ts';
import { factText, POSTS } from '../facts.ts';

/** The parts of a person's path that an actor can hold. */
export const pathStepText = {
  spot: fr`repérer`,
  orient: fr`orienter`,
  assist: fr`assister`,
  train: fr`former`,
  unblock: fr`donner un coup de pouce`,
};
export type PathStep = keyof typeof pathStepText;

export interface ActorRow {
  readonly name: string;
  readonly holds: readonly PathStep[];
  readonly who: string;
  readonly why: string;
  readonly conditions: string;
  readonly firstStep: string;
  /** How to know whether it is really there. */
  readonly verify: string;
  /** Where the facts come from. */
  readonly source: ReferenceId;
  readonly example: { readonly cited: readonly Cited[]; readonly source: ReferenceId } | null;
}

const NO_LIST = fr`Demandez à la mairie ou à la préfecture.`;

/** In the order in which they are read. */
export const ACTORS = {
  mairie: {
    name: fr`Mairie`,
    holds: ['spot', 'orient'],
    who: fr`L'accueil et le secrétariat, que tous les habitants savent trouver.`,
    why: fr`On s'y adresse d'abord, surtout dans les petites communes : la mairie repère, puis oriente vers qui peut aider.`,
    conditions: fr`Ses agents doivent être formés et épaulés : aider en ligne s'ajoute à leurs tâches.`,
    firstStep: fr`Pendant un mois, faites noter à l'accueil les demandes liées au numérique.`,
    verify: fr`Seuls les jours d'ouverture sont à vérifier.`,
    source: 'lesBonsClics-elus',
    example: {
      cited: [
        {
          of: '92023',
          text: fr`Clamart (Hauts-de-Seine) a fait du hall de son hôtel de ville un lieu de médiation.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  ccas: {
    name: fr`CCAS ou CIAS`,
    holds: ['spot', 'orient', 'assist'],
    who: fr`Le centre communal d'action sociale (CCAS), ou intercommunal (CIAS).`,
    why: fr`Il reçoit les personnes les plus en difficulté et peut évaluer leurs compétences en même temps que leurs droits.`,
    conditions: fr`Obligatoire à partir de ${inhabitants(CCAS_THRESHOLD)}, facultatif en dessous : la commune ou un CIAS agit alors.`,
    firstStep: fr`Ajoutez trois questions sur le numérique aux entretiens d'accueil social.`,
    verify: fr`Demandez à la mairie qui exerce l'action sociale : un CCAS, un CIAS ou la commune.`,
    source: 'casf-l123-4',
    example: {
      cited: [
        {
          of: '58194',
          text: fr`À Nevers (Nièvre), CCAS et CPAM tiennent depuis 2018 un point d'accès numérique, quatre demi-journées par semaine.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  franceServices: {
    name: fr`France services`,
    holds: ['orient', 'assist', 'unblock'],
    who: fr`Un guichet unique des principaux services publics, avec des agents formés.`,
    why: fr`On y est aidé pour ses démarches en ligne, puis orienté vers un accompagnement plus long.`,
    conditions: fr`La préfecture donne le label et veille à l'écart entre deux espaces ; certains sont itinérants.`,
    firstStep: fr`Appelez, demandez les jours de rendez-vous et fixez ensemble qui prend en charge quoi.`,
    verify: fr`Liste d'${SOURCE_DATES.franceServices2024}, à vérifier par téléphone : adresse, horaires, jours de passage.`,
    source: 'courDesComptes2024',
    example: {
      cited: [
        {
          of: '02676',
          text: fr`À Saint-Erme-Outre-et-Ramecourt (Aisne), Le Faitout Connecté reçoit plus de 5 500 personnes par an, notamment dans son espace France services.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  bibliotheque: {
    name: fr`Bibliothèque`,
    holds: ['orient', 'train', 'unblock'],
    who: fr`Un lieu ouvert à tous, sans condition, dans un réseau très dense.`,
    why: fr`${factText.libraryKnown} en connaissent une qui aide au numérique près de chez eux : c'est le lieu le plus cité (2018).`,
    conditions: fr`Il faut des heures d'ouverture et du personnel : la médiation fait désormais partie du métier.`,
    firstStep: fr`Demandez quelles animations numériques existent et quels créneaux restent libres.`,
    verify: fr`Liste de ${SOURCE_DATES.bibliotheques2025} sur des chiffres de ${LIBRARY_FIGURES_YEAR} : confirmez les horaires.`,
    source: 'credoc-2018',
    example: {
      cited: [
        {
          of: '35204',
          text: fr`À Nouvoitou (Ille-et-Vilaine), la médiathèque tient deux ateliers collectifs par semaine : six ordinateurs, deux documentalistes, des médiateurs et des bénévoles de passage.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  centreSocial: {
    name: fr`Centre social, MJC ou centre socioculturel`,
    holds: ['spot', 'assist', 'train'],
    who: fr`Une structure de quartier agréée par la CAF, proche des familles et des aînés.`,
    why: factText.centresSociaux,
    conditions: fr`L'agrément de la CAF fait foi ; une MJC peut l'avoir aussi.`,
    firstStep: fr`Proposez au centre d'accueillir une séance d'essai avec son public habituel.`,
    verify: fr`Demandez à la CAF la liste des structures agréées du secteur.`,
    source: 'lesBonsClics-elus',
    example: {
      cited: [
        {
          of: '59350',
          text: fr`Les Centres sociaux connectés sont nés à Lille en 2017, puis dans le bassin minier.`,
        },
        { of: null, text: fr`En Vendée, Germaine est un café numérique mobile.` },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  associations: {
    name: fr`Associations`,
    holds: ['spot', 'orient', 'train'],
    who: fr`Clubs informatiques, Croix-Rouge, Secours populaire, Secours catholique, Restos du cœur, Familles rurales, ADMR…`,
    why: fr`Elles repèrent, relaient, tiennent des ateliers ou bâtissent un projet avec la commune.`,
    conditions: fr`Une salle et un interlocuteur à la mairie suffisent souvent à les décider.`,
    firstStep: fr`Écrivez aux associations de la commune : qui aide déjà au numérique, même un peu ?`,
    verify: fr`Consultez la liste des associations de la commune, puis appelez celles du secteur social.`,
    source: 'lesBonsClics-elus',
    example: {
      cited: [
        {
          of: '45197',
          text: fr`À Marigny-les-Usages, Familles rurales et le Rés'O Numérique ouvrent deux séances par mois avec des bénévoles.`,
        },
        { of: '92007', text: fr`À Bagneux, Tous Au Web forme dans des locaux de la mairie.` },
        {
          of: '06088',
          text: fr`À Nice, Découverte et Partage accompagne son quartier vers le numérique.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  benevoles: {
    name: fr`Bénévoles`,
    holds: ['unblock'],
    who: fr`Des habitants volontaires, encadrés par des professionnels.`,
    why: fr`Ils donnent du temps que les agents n'ont pas, en atelier comme à l'accueil.`,
    conditions: fr`Jamais seuls : ils ne gardent aucune donnée personnelle et ne font pas les démarches des autres.`,
    firstStep: fr`Écrivez une charte d'une page, puis cherchez un premier volontaire.`,
    verify: fr`À recruter : lancez un appel, puis demandez aux associations.`,
    source: 'lesBonsClics-elus',
    example: {
      cited: [
        {
          of: '78481',
          text: fr`Au Pecq (Yvelines), le service emploi et numérique compte des bénévoles dans son équipe.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  conseillerNumerique: {
    name: fr`Conseiller numérique`,
    holds: ['assist', 'train', 'unblock'],
    who: fr`Un médiateur formé, dont l'État finance une part du poste.`,
    why: fr`Il sait former les habitants, les aider dans une démarche et épauler les autres aidants.`,
    conditions: fr`${POSTS.first} postes au départ, ${POSTS.left} ${POSTS.leftIn} : l'État prévoit d'arrêter son aide à partir de ${POSTS.until}.`,
    firstStep: fr`S'il y en a encore un, demandez ce que devient son poste en ${POSTS.until}.`,
    verify: fr`Cherchez sur la carte nationale : ce diagnostic n'en suppose aucun présent.`,
    source: 'conseillersNumeriques',
    example: null,
  },
  pimms: {
    name: fr`PIMMS`,
    holds: ['orient', 'assist', 'train'],
    who: fr`Un point d'information et de médiation entre habitants et services publics.`,
    why: fr`L'accès aux droits est sa mission : le numérique en fait partie.`,
    conditions: fr`Présent surtout dans les villes, à l'échelle d'une agglomération.`,
    firstStep: fr`Demandez si un atelier peut se tenir dans la commune.`,
    verify: NO_LIST,
    source: 'lesBonsClics-observatoire',
    example: {
      cited: [
        {
          of: null,
          text: fr`Le PIMMS d'Évry Cœur d'Essonne tient des ateliers pour apprendre à faire ses démarches.`,
        },
      ],
      source: 'lesBonsClics-offre',
    },
  },
  missionLocale: {
    name: fr`Mission locale`,
    holds: ['spot', 'orient'],
    who: fr`La structure qui accompagne les jeunes de 16 à 25 ans.`,
    why: fr`17 % des 12–17 ans se sentent peu ou pas compétents avec un ordinateur.`,
    conditions: fr`Elle couvre un bassin de plusieurs communes, avec des permanences locales.`,
    firstStep: fr`Demandez combien de jeunes suivis ont du mal avec une démarche en ligne.`,
    verify: NO_LIST,
    source: 'strategie2020',
    example: null,
  },
  organismeDeFormation: {
    name: fr`Organismes de formation`,
    holds: ['train'],
    who: fr`Des organismes dont certains enseignent les bases du numérique.`,
    why: fr`Ils savent tenir une progression sur plusieurs séances, utile aux personnes éloignées du numérique.`,
    conditions: fr`Leur intervention se paie : elle se prépare avec un financement.`,
    firstStep: fr`Demandez un devis pour un parcours de cinq séances.`,
    verify: NO_LIST,
    source: 'lesBonsClics-observatoire',
    example: null,
  },
  siae: {
    name: fr`Structures d'insertion (SIAE)`,
    holds: ['spot', 'train'],
    who: fr`Les structures de l'insertion par l'activité économique.`,
    why: fr`Elles comptent parmi les structures qui aident au numérique avec Les Bons Clics.`,
    conditions: fr`Leur aide s'adresse d'abord à leurs salariés en parcours.`,
    firstStep: fr`Proposez à leurs salariés des places dans les ateliers de la commune.`,
    verify: NO_LIST,
    source: 'lesBonsClics-observatoire',
    example: null,
  },
  operateur: {
    name: fr`Opérateurs de services publics`,
    holds: ['spot', 'orient'],
    who: fr`CAF, CPAM, MSA, France Travail, La Poste : ceux qui mettent les démarches en ligne.`,
    why: fr`Ils savent quelles démarches posent problème et peuvent prêter un agent.`,
    conditions: fr`L'interlocuteur est souvent départemental.`,
    firstStep: fr`Demandez à la CAF et à la CPAM quelles démarches leurs usagers ont du mal à finir.`,
    verify: NO_LIST,
    source: 'lesBonsClics-observatoire',
    example: {
      cited: [
        {
          of: '58194',
          text: fr`À Nevers, un agent de la CPAM tient l'accueil numérique du CCAS avec un volontaire en service civique.`,
        },
      ],
      source: 'lesBonsClics-elus',
    },
  },
  intercommunalite: {
    name: fr`Intercommunalité`,
    holds: ['orient', 'train'],
    who: fr`La communauté de communes, d'agglomération ou urbaine, la métropole ou, dans le Grand Paris, l'établissement public territorial (EPT).`,
    why: fr`Un médiateur, un bus ou une formation se partagent mieux entre communes.`,
    conditions: fr`Elle agit dans les compétences que les communes lui ont données : demandez lesquelles.`,
    firstStep: fr`Demandez-lui qui suit le numérique, et ce qui existe déjà dans les autres communes.`,
    verify: fr`Appelez son accueil, ou posez la question aux élus qui y siègent.`,
    source: 'lesBonsClics-offre',
    example: {
      cited: [{ of: null, text: factText.accompanied }],
      source: 'lesBonsClics-offre',
    },
  },
} as const satisfies Readonly<Record<string, ActorRow>>;

/** The CCAS where no EPCI may have a CIAS in its place. */
const CCAS_ALONE: Partial<ActorRow> = {
  name: fr`CCAS`,
  who: fr`Le centre communal d'action sociale (CCAS).`,
  conditions: fr`Obligatoire à partir de ${inhabitants(CCAS_THRESHOLD)}, facultatif en dessous : la commune agit alors.`,
  verify: fr`Demandez à la mairie qui exerce l'action sociale : un CCAS ou la commune.`,
};

/** The mairie of fewer than 100 inhabitants: no welcome desk, no agents. */
const MAIRIE_OF_HAMLET: Partial<ActorRow> = {
  who: fr`Le maire et le secrétariat, que tous les habitants connaissent.`,
  conditions: fr`Le secrétariat n'ouvre parfois que quelques heures : une aide se partage avec d'autres communes.`,
  firstStep: fr`Demandez aux habitants, quand vous les croisez, qui voudrait de l'aide, et pour quoi.`,
};

/** What is said of a kind of actor: where there is no EPCI (`alone`), in a commune of fewer than 100 inhabitants (`hamlet`). */
export function actorRow(
  kind: ActorKind,
  { alone, hamlet }: { readonly alone?: boolean; readonly hamlet?: boolean },
): ActorRow {
  if (kind === 'ccas' && alone) return { ...ACTORS.ccas, ...CCAS_ALONE };
  return kind === 'mairie' && hamlet ? { ...ACTORS.mairie, ...MAIRIE_OF_HAMLET } : ACTORS[kind];
}

export type ActorKind = keyof typeof ACTORS;
export const ACTOR_KINDS = keysOf(ACTORS);
