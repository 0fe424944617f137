// What is said of a kind of actor where the reader is no commune, but a territory that holds many: an intercommunalité, a
// département, a région, a list.
import { fr } from '../../explain/typography.ts';
import type { ActorKind, ActorRow } from './kinds.ts';

const NO_LIST = fr`Demandez à la préfecture.`;

const OF_TERRITORY: Readonly<Partial<Record<ActorKind, Partial<ActorRow>>>> = {
  mairie: {
    firstStep: fr`Proposez aux mairies de noter pendant un mois, à l'accueil, les demandes liées au numérique.`,
  },
  ccas: {
    firstStep: fr`Proposez-leur d'ajouter trois questions sur le numérique aux entretiens d'accueil social.`,
    verify: fr`Demandez à chaque mairie qui exerce l'action sociale : un CCAS, un CIAS ou la commune.`,
  },
  centreSocial: {
    firstStep: fr`Proposez à chaque centre d'accueillir une séance d'essai avec son public habituel.`,
    verify: fr`Demandez à la CAF la liste des structures agréées du territoire.`,
  },
  associations: {
    why: fr`Elles repèrent, relaient, tiennent des ateliers ou bâtissent un projet avec les communes.`,
    firstStep: fr`Écrivez aux associations de vos communes : qui aide déjà au numérique, même un peu ?`,
    verify: fr`Demandez leur liste à chaque mairie, puis appelez celles du secteur social.`,
  },
  conseillerNumerique: {
    firstStep: fr`S'il en reste, demandez ce que deviennent leurs postes en 2027.`,
  },
  pimms: {
    firstStep: fr`Demandez dans quelles communes un atelier peut se tenir.`,
    verify: NO_LIST,
  },
  missionLocale: { verify: NO_LIST },
  organismeDeFormation: { verify: NO_LIST },
  siae: {
    firstStep: fr`Proposez à leurs salariés des places dans les ateliers du territoire.`,
    verify: NO_LIST,
  },
  operateur: { verify: NO_LIST },
  intercommunalite: {
    who: fr`Les communautés de communes, d'agglomération ou urbaines, les métropoles et, dans le Grand Paris, les établissements publics territoriaux (EPT).`,
    conditions: fr`Chacune agit dans les compétences que ses communes lui ont données : demandez lesquelles.`,
    firstStep: fr`Demandez à chacune qui suit le numérique, et ce qui existe déjà dans ses communes.`,
    verify: fr`Appelez l'accueil de chacune.`,
  },
};

/** Of an intercommunalité, told to itself. */
const OWN: Partial<ActorRow> = {
  conditions: fr`Elle agit dans les compétences que ses communes lui ont données.`,
  firstStep: fr`Dites qui suit le numérique dans vos services, et demandez aux communes ce qui existe déjà.`,
  verify: fr`Vos services savent qui s'en occupe déjà.`,
};

/** Where no commune has an EPCI, hence no CIAS. */
const CCAS_ALONE: Partial<ActorRow> = {
  verify: fr`Demandez à chaque mairie qui exerce l'action sociale : un CCAS ou la commune.`,
};

/** What replaces the words for a commune. `own`: the territory is an intercommunalité; `alone`: none of its communes has one. */
export function actorOfTerritory(
  kind: ActorKind,
  { own, alone }: { readonly own: boolean; readonly alone: boolean },
): Partial<ActorRow> {
  if (kind === 'intercommunalite' && own) return OWN;
  return { ...OF_TERRITORY[kind], ...(kind === 'ccas' && alone ? CCAS_ALONE : {}) };
}
