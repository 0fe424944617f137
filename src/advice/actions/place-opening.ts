// To open a place of help, or to bring help to communes that have none. docs/ADVICE.md §5.1.
import { fr } from '../../explain/typography.ts';
import { allOf } from '../reasons/combined.ts';
import { people, peopleFrom, rateAbove } from '../reasons/estimate.ts';
import {
  communesWithoutPlace,
  noPlaceInside,
  placeFar,
  placeInside,
  placeNamed,
} from '../reasons/places.ts';
import { island, ruralFrom, smallCommune } from '../reasons/territory.ts';
import { type ActionFacts, type ActionRow, EVERYONE } from './action-row.ts';
import { needFrom } from './need-from.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** Nothing with a door within reach, of either kind: the farther France services is told. */
const isolated = allOf(placeFar('franceServices'), placeFar('bibliotheque'));

/** Enough people for a place of their own, and none within reach. */
const worthOpening = allOf(isolated, peopleFrom('concerned', 150));

/** Half-days a year from which one a month has its public: below, who is near comes first. */
const MONTHLY = 12;
const monthly = needFrom('halfDays', MONTHLY, 'exclus');

/** Never more than the sizing finds. */
function permanence({ at, need: { halfDays } }: ActionFacts): string {
  if (halfDays < 2) return fr`Accueillir une permanence par an ${at}`;
  return halfDays < MONTHLY
    ? fr`Accueillir quelques permanences ${at}`
    : fr`Accueillir une permanence régulière ${at}`;
}

const OPEN = fr`un jour de marché ou d'ouverture de la mairie`;

/** When, and the pronoun that stands for it. */
function dates({
  withoutRoad,
  neighbour,
  need: { halfDays },
}: ActionFacts): readonly [string, 'le' | 'la' | 'les'] {
  if (withoutRoad && neighbour === null)
    return [
      fr`Choisissez un jour d'arrivée de la pirogue ou de l'avion, et une salle avec un écran`,
      'le',
    ];
  if (halfDays < 2) return [fr`Choisissez une date dans l'année, ${OPEN}`, 'la'];
  return halfDays < MONTHLY
    ? [fr`Choisissez quelques dates dans l'année, ${OPEN}`, 'les']
    : [fr`Choisissez ${OPEN}`, 'le'];
}

/** Where nobody who helps is within reach, whoever comes is to be found first. */
function permanenceStep(facts: ActionFacts): string {
  const [when, it] = dates(facts);
  if (facts.neighbour !== null)
    return fr`${when}. Appelez ${facts.neighbour} pour ${it} lui proposer.`;
  return fr`${when}. Demandez ${whomToAsk(facts)} qui peut venir.`;
}

export const PLACE_OPENING_ACTIONS = [
  {
    id: 'ouvrir-lieu',
    pillar: 'place',
    assists: true,
    tiers: ['exclus', 'eloignes'],
    effort: 'heavy',
    carriers: ['epci', 'mairie'],
    link: 'lesBases',
    source: 'lesBonsClics-offre',
    base: 80,
    when: [worthOpening, people('concerned')],
    unless: [placeInside('autre'), placeNamed],
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
    assists: true,
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-elus',
    base: 54,
    when: [noPlaceInside, smallCommune(3_500)],
    unless: [worthOpening, island, placeNamed],
    also: [
      [6, rateAbove('exclus', 1.2)],
      [4, placeFar('franceServices')],
      [12, monthly],
    ],
    words: (facts) => ({
      title: permanence(facts),
      fact: fr`Une demi-journée dans une salle de la mairie suffit pour commencer.`,
      firstStep: permanenceStep(facts),
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
    words: ({ network, partlyWithoutRoad }) => ({
      title: fr`Servir les communes sans lieu d'aide`,
      fact: fr`La plupart des diagnostics se font à l'échelle intercommunale ou départementale.`,
      firstStep: fr`${
        network
          ? fr`Proposez à chaque intercommunalité une tournée : une demi-journée par mois par groupe de communes`
          : fr`Tracez une tournée : une demi-journée par mois dans chaque groupe de communes sans lieu`
      }${partlyWithoutRoad ? fr` ; sans route, un jour de bateau ou d'avion, ou un écran` : ''}.`,
    }),
  },
] as const satisfies readonly ActionRow[];
