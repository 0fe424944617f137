// What to do with a France services: on the spot, near, touring, or missing. docs/ADVICE.md §5.2.
import { people } from '../../explain/numbers.ts';
import { inBrackets } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';
import { allOf, anyOf } from '../reasons/combined.ts';
import { peopleFrom, rateAbove } from '../reasons/estimate.ts';
import {
  franceServicesTooFar,
  itinerantInside,
  itinerantsOf,
  namedHere,
  placeElsewhere,
  placeFar,
  placeInside,
  placeNamed,
  placeNear,
  townWithoutFranceServices,
} from '../reasons/places.ts';
import type { Trigger } from '../reasons/reason.ts';
import { hamlet, island, overseas, ruralFrom } from '../reasons/territory.ts';
import { fixedInside, nearestFixed } from '../situation.ts';
import { type ActionFacts, type ActionRow, EXCLUS } from './action-row.ts';

/** Whatever France services there is near by, none has a door in the territory. */
const noFixedFranceServices = anyOf(placeNear('franceServices'), placeFar('franceServices'));

/** A bus that comes is enough for a village, not for a town. */
const servedByBus: Trigger = (situation) =>
  townWithoutFranceServices(situation) === null ? itinerantInside(situation) : null;

/** One is named; several are a network. */
function supportTitle(place: string | null, places: number, level: ActionFacts['level']): string {
  if (level === 'departement' || level === 'region')
    return fr`S'appuyer sur le réseau des ${people(places)} espaces France services`;
  return places > 1
    ? fr`Répartir les rôles avec les ${people(places)} espaces France services`
    : fr`Répartir les rôles avec ${place ?? 'France services'}`;
}

export const FRANCE_SERVICES_ACTIONS = [
  {
    id: 'demander-france-services',
    pillar: 'place',
    assists: true,
    tiers: EXCLUS,
    effort: 'medium',
    carriers: ['epci', 'mairie'],
    link: 'franceServices',
    source: 'courDesComptes2024',
    base: 52,
    when: [anyOf(placeFar('franceServices'), townWithoutFranceServices)],
    unless: [servedByBus, island, placeNamed],
    also: [
      [12, franceServicesTooFar],
      [6, allOf(placeFar('franceServices'), townWithoutFranceServices)],
      [0, townWithoutFranceServices],
      [0, placeNear('franceServices')],
      [8, rateAbove('exclus', 1.2)],
      [0, ruralFrom(0.5)],
      [4, overseas],
    ],
    words: ({ at, withoutRoad, space }) => ({
      title: space
        ? fr`Demander un espace France services ${at}`
        : fr`Demander un passage France services ${at}`,
      fact: withoutRoad
        ? fr`Il existe des formats fixes, en antenne ou itinérants, même en pirogue dans l'Est guyanais ; la préfecture donne le label.`
        : fr`Il existe des formats fixes, en antenne ou en bus ; la préfecture donne le label.`,
      firstStep: withoutRoad
        ? fr`Écrivez au préfet avec ce diagnostic, en demandant une antenne ou des jours de passage, en pirogue ou en avion.`
        : fr`Écrivez au préfet avec ce diagnostic, en demandant une antenne ou ${space ? 'un espace' : 'un arrêt du bus'}.`,
    }),
  },
  {
    id: 'france-services-voisin',
    pillar: 'place',
    assists: true,
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['ccas', 'mairie'],
    link: 'franceServices',
    source: 'franceServices2024',
    base: 56,
    hamlet: true,
    when: [
      anyOf(
        placeNamed,
        placeNear('franceServices'),
        allOf(placeElsewhere('franceServices'), hamlet),
      ),
    ],
    also: [
      [14, townWithoutFranceServices],
      [5, rateAbove('exclus', 1.1)],
    ],
    about: (situation) =>
      [namedHere(situation) ?? nearestFixed(situation, 'franceServices') ?? []].flat(),
    words: ({ place, distance, mayBeHere, at }) => {
      if (mayBeHere) {
        return {
          title: fr`Vérifier si ${place ?? 'France services'} ouvre ${at}`,
          fact: fr`Son nom porte celui de la commune : un lieu, ou des jours de passage, y sont peut-être.`,
          firstStep: fr`Appelez l'espace. S'il ouvre ici, affichez ses jours en mairie ; sinon, affichez la façon de s'y rendre.`,
        };
      }
      const decision = fr`Orienter vers ${place ?? 'France services'}`;
      return {
        // A plan keeps it once the last place was said absent: nothing is then at a distance.
        title: distance === null ? decision : `${decision}, ${distance}`,
        decision,
        fact: factText.franceServices,
        firstStep: fr`Appelez l'espace, puis affichez en mairie ses horaires et la façon de s'y rendre.`,
      };
    },
  },
  {
    id: 'appui-france-services',
    pillar: 'place',
    assists: true,
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['ccas', 'franceServices'],
    link: 'franceServices',
    source: 'courDesComptes2024',
    base: 58,
    hamlet: true,
    when: [placeInside('franceServices')],
    also: [
      [6, rateAbove('exclus', 1.1)],
      [2, peopleFrom('exclus', 100)],
    ],
    about: (situation) => fixedInside(situation, 'franceServices'),
    words: ({ place, places, level }) => ({
      title: supportTitle(place, places, level),
      fact: fr`${places > 1 ? 'Leurs' : 'Ses'} agents sont formés aux démarches : c'est l'appui naturel des personnes exclues du numérique.`,
      firstStep:
        level === 'departement' || level === 'region'
          ? fr`Demandez à la préfecture, qui donne le label, la carte à jour du réseau et ses besoins.`
          : fr`Fixez ensemble qui aide aux démarches, qui forme, et comment l'un envoie vers l'autre.`,
    }),
  },
  {
    id: 'arrets-itinerants',
    pillar: 'place',
    assists: true,
    tiers: EXCLUS,
    effort: 'light',
    carriers: ['mairie'],
    link: 'franceServices',
    source: 'franceServices2024',
    base: 55,
    when: [itinerantInside],
    also: [
      [8, noFixedFranceServices],
      [7, townWithoutFranceServices],
      [3, ruralFrom(0.5)],
    ],
    about: itinerantsOf,
    words: ({ place, places, network }) => ({
      title:
        places > 1
          ? fr`Placer les arrêts des ${places} France services itinérants là où on les attend`
          : fr`Placer les arrêts du service « ${place ?? 'France services'} » là où on l'attend`,
      fact: fr`Un service itinérant ne vaut que par ses arrêts : ils se négocient avec celui qui le porte.`,
      firstStep: network
        ? fr`Demandez à ceux qui les portent les jours et lieux de passage, et comparez-les aux communes sans lieu.`
        : fr`Demandez les jours et lieux de passage, puis proposez deux arrêts près des habitants concernés.`,
    }),
  },
  {
    id: 'jour-de-bateau',
    pillar: 'place',
    assists: true,
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['mairie'],
    link: 'franceServices',
    source: 'franceServices2024',
    base: 66,
    hamlet: true,
    when: [island, placeFar('franceServices')],
    words: ({ at, departement }) => ({
      title: fr`Tenir une permanence un jour de bateau, ou par écran, ${at}`,
      fact: factText.franceServices,
      // No list says which space looks after an island: who gives the label knows.
      firstStep: fr`Demandez à la préfecture${departement === null ? '' : ` ${inBrackets(departement)}`} quel espace peut venir un jour de bateau par mois, ou répondre par écran dans une salle.`,
    }),
  },
] as const satisfies readonly ActionRow[];
