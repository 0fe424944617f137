// Why an actor is said present, probable or to be checked: one sentence each. docs/ADVICE.md §3.

import { kilometres, people } from '../../explain/numbers.ts';
import { ofEpci } from '../../explain/of-epci.ts';
import { atPlace, communesAmong, inhabitants } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import type { RoadDoubt } from '../access.ts';
import { CCAS_THRESHOLD, ccasOwed, ccasOwedIn } from '../ccas.ts';
import { POSTS } from '../facts.ts';
import { straight } from '../place-names.ts';

/** Why an actor has its status, and its sentence. */
export type ActorWhy =
  /** Fewer than 100 inhabitants: no welcome desk. */
  | { readonly code: 'always'; readonly hamlet?: true }
  /** `some`: nobody lives in the others. */
  | { readonly code: 'always-area'; readonly communes: number; readonly some?: true }
  | { readonly code: 'listed-inside' }
  | { readonly code: 'listed-own' }
  /** In the commune, without more on where. */
  | { readonly code: 'listed-without-point' }
  | {
      readonly code: 'listed-near';
      readonly communeNom: string;
      readonly distanceKm: number;
      readonly road?: RoadDoubt;
      /** Measured to the centre of its commune. */
      readonly atCentre?: true;
      /** Its name holds that of the commune: it may be there. */
      readonly named?: true;
    }
  | { readonly code: 'listed-itinerant' }
  /** `across`: on an island, where the nearest ones are over the sea; `commune`: none around it either. */
  | { readonly code: 'not-listed'; readonly across?: true; readonly commune?: true }
  | { readonly code: 'ccas-cited' }
  | {
      readonly code: 'ccas-mandatory';
      readonly population: number;
      readonly alone?: true;
    }
  | {
      readonly code: 'ccas-optional';
      readonly population: number;
      /** Nor is there an EPCI to have a CIAS. */
      readonly alone?: true;
    }
  | { readonly code: 'ccas-special-status' }
  | {
      readonly code: 'ccas-area';
      readonly mandatory: number;
      readonly communes: number;
      /** Nor is there an EPCI to have a CIAS. */
      readonly alone?: true;
    }
  | { readonly code: 'posts-shrinking' }
  | { readonly code: 'never-alone' }
  | { readonly code: 'to-identify' }
  /** Places of another kind that bear its name: "France services Pimms Médiation de Lyon". */
  | { readonly code: 'named-in'; readonly nom: string; readonly others: number }
  /** The EPCI of a commune, by its name. */
  | { readonly code: 'member'; readonly nom: string }
  /** How many EPCI the communes of a territory belong to. */
  | { readonly code: 'epcis'; readonly count: number }
  /** The territory is one, and reads of itself. */
  | { readonly code: 'own-epci' };

type WhyText = {
  readonly [C in ActorWhy['code']]: (why: Extract<ActorWhy, { code: C }>) => string;
};

const whyText: WhyText = {
  always: () => fr`Toute commune a une mairie.`,
  'always-area': ({ communes, some }) =>
    communes < 2
      ? fr`Toute commune a une mairie.`
      : fr`Toute commune${some ? fr` habitée` : ''} a une mairie : il y en a ${people(communes)}.`,
  'listed-inside': () => fr`Dans nos listes, avec son adresse.`,
  'listed-without-point': () => fr`Dans nos listes, sa commune est donnée sans adresse.`,
  'listed-own': () => fr`Dans la liste apportée, avec son adresse.`,
  'listed-near': ({ communeNom, distanceKm, road, atCentre, named }) =>
    fr`Ailleurs : ${atPlace(communeNom)}, à ${kilometres(distanceKm)} ${straight(road, atCentre)}.${named ? fr` Son nom porte celui de la commune : vérifiez où est ce lieu.` : ''}`,
  'listed-itinerant': () => fr`Itinérant : les jours et lieux de passage sont à vérifier.`,
  'not-listed': ({ across, commune }) => {
    if (across) return fr`Aucun lieu de la liste n'est accessible sans traverser la mer.`;
    return commune
      ? fr`Aucun lieu de la liste dans la commune, ni autour.`
      : fr`Aucun lieu de la liste n'est sur le territoire.`;
  },
  'ccas-cited': () => fr`Cité en 2021 par Les Bons Clics, dans leur guide pour les élus.`,
  'ccas-mandatory': ({ population }) => ccasOwed(population),
  'ccas-optional': ({ population, alone }) =>
    alone
      ? fr`Avec ${inhabitants(population)}, le CCAS est facultatif (seuil : ${people(CCAS_THRESHOLD)}).`
      : fr`Avec ${inhabitants(population)}, le CCAS est facultatif (seuil : ${people(CCAS_THRESHOLD)}) : l'intercommunalité a peut-être un CIAS.`,
  'ccas-special-status': () =>
    fr`À Paris, Lyon et Marseille, un règlement propre fixe le statut de l'action sociale.`,
  'ccas-area': ({ mandatory, communes, alone }) =>
    mandatory === 0
      ? fr`Le CCAS est facultatif sous ${inhabitants(CCAS_THRESHOLD)}, donc ici${alone ? '' : fr` : cherchez un CIAS`}.`
      : mandatory === communes || alone
        ? ccasOwedIn(mandatory, communes)
        : fr`Un CCAS est obligatoire dans ${communesAmong(mandatory, communes)} ; ailleurs, cherchez un CIAS.`,
  'posts-shrinking': () =>
    fr`Les postes diminuent : ${POSTS.first} au départ, ${POSTS.left} ${POSTS.leftIn}.`,
  'never-alone': () => fr`À encadrer : jamais sans un professionnel.`,
  'to-identify': () => fr`Rien dans nos listes ici.`,
  'named-in': ({ nom, others }) => {
    if (others === 0) return fr`Dans nos listes, sous un autre titre : ${nom}.`;
    const more = others === 1 ? fr`un autre` : fr`${people(others)} autres`;
    return fr`Dans nos listes, sous un autre titre : ${nom}, et ${more}.`;
  },
  epcis: ({ count }) =>
    count === 1
      ? fr`Une intercommunalité y agit : demandez-lui qui aide.`
      : fr`${people(count)} intercommunalités y agissent : demandez-leur qui aide.`,
  'own-epci': () => fr`C'est votre échelle : un médiateur ou un bus s'y partage entre communes.`,
  member: ({ nom }) => fr`La commune fait partie ${ofEpci(nom)} : demandez-lui qui aide.`,
};

/** The sentence of an actor's status. */
export function actorWhyText(why: ActorWhy): string {
  return sentence(why);
}

function sentence<C extends ActorWhy['code']>(why: Extract<ActorWhy, { code: C }>): string {
  const text: (why: Extract<ActorWhy, { code: C }>) => string = whyText[why.code];
  return text(why);
}
