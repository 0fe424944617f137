// To open a place of help, or to bring help to communes that have none. docs/ADVICE.md §5.1.
import { fr } from '../../explain/typography.ts';
import { allOf } from '../reasons/combined.ts';
import { people, peopleFrom, rateAbove } from '../reasons/estimate.ts';
import { communesWithoutPlace, noPlaceInside, placeFar, placeInside } from '../reasons/places.ts';
import { island, ruralFrom, smallCommune } from '../reasons/territory.ts';
import { type ActionRow, EVERYONE } from './action-row.ts';

/** Nothing with a door within reach, of either kind: the farther France services is told. */
const isolated = allOf(placeFar('franceServices'), placeFar('bibliotheque'));

/** Enough people for a place of their own, and none within reach. */
const worthOpening = allOf(isolated, peopleFrom('concerned', 150));

/** Where nobody who helps is within reach, whoever comes is to be found first. */
const NOBODY_NEAR = fr`Choisissez un jour de marché ou d'ouverture de la mairie.`;
const WITHOUT_ROAD = fr`Choisissez un jour d'arrivée de la pirogue ou de l'avion, et une salle avec un écran.`;

export const PLACE_OPENING_ACTIONS = [
  {
    id: 'ouvrir-lieu',
    pillar: 'place',
    tiers: ['exclus', 'eloignes'],
    effort: 'heavy',
    carriers: ['epci', 'mairie'],
    link: 'lesBases',
    source: 'lesBonsClics-offre',
    base: 80,
    when: [worthOpening, people('concerned')],
    unless: [placeInside('autre')],
    also: [
      [6, rateAbove('exclus', 1.1)],
      [3, ruralFrom(0.5)],
    ],
    words: ({ at }) => ({
      title: fr`Ouvrir un lieu d'aide et d'accès ${at}`,
      fact: fr`Un lieu tient avec trois piliers : un local, un aidant qualifié, un public ; puis un financement.`,
      firstStep: fr`Visitez trois locaux possibles et notez pour chacun : discrétion, postes, connexion, horaires.`,
    }),
  },
  {
    id: 'accueillir-permanence',
    pillar: 'place',
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-elus',
    base: 66,
    when: [noPlaceInside, smallCommune(3_500)],
    unless: [worthOpening, island],
    also: [
      [6, rateAbove('exclus', 1.2)],
      [4, placeFar('franceServices')],
    ],
    words: ({ at, epci, neighbour, withoutRoad }) => ({
      title: fr`Accueillir une permanence régulière ${at}`,
      fact: fr`Une demi-journée fixe dans une salle de la mairie suffit pour commencer.`,
      firstStep: neighbour
        ? fr`Choisissez un jour de marché ou d'ouverture de la mairie, puis proposez-le à un médiateur voisin.`
        : fr`${withoutRoad ? WITHOUT_ROAD : NOBODY_NEAR} Demandez ${epci === null ? 'au département' : fr`à l'intercommunalité`} qui peut venir.`,
    }),
  },
  {
    id: 'equilibrer-lieux',
    pillar: 'place',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['epci', 'departement'],
    link: 'carte',
    source: 'lesBonsClics-offre',
    base: 72,
    when: [communesWithoutPlace(0.25)],
    also: [[4, ruralFrom(0.5)]],
    words: ({ level }) => ({
      title: fr`Servir les communes sans lieu d'aide`,
      fact: fr`La plupart des diagnostics se font à l'échelle intercommunale ou départementale.`,
      firstStep:
        level === 'departement' || level === 'region'
          ? fr`Proposez à chaque intercommunalité une tournée : une demi-journée par mois par groupe de communes.`
          : fr`Tracez une tournée : une demi-journée par mois dans chaque groupe de communes sans lieu.`,
    }),
  },
] as const satisfies readonly ActionRow[];
