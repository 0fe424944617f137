// What to do with a library: on the spot or near. docs/ADVICE.md §5.3.
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';
import { driverAbove, people, rateAbove } from '../reasons/estimate.ts';
import {
  modestLibrary,
  modestLibraryOf,
  placeNear,
  workshopLibrariesOf,
  workshopLibrary,
} from '../reasons/places.ts';
import { nearestFixed } from '../situation.ts';
import { WEEKS_A_YEAR } from '../sizing/assumptions.ts';
import { type ActionFacts, type ActionRow, LEARNERS } from './action-row.ts';
import { needFrom } from './need-from.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** Of a cycle. */
const CYCLE = 5;

/** A whole cycle in a year: below, neighbours and visits come first. */
const aCycle = needFrom('sessions', CYCLE, 'eloignes');

/** Never more sessions than the sizing finds: a few dates, a cycle, then a slot a week; a city begins in several quarters. */
function slots({ places, size, part, need: { sessions } }: ActionFacts): string {
  if (sessions < 2) return fr`Fixez une date avec la bibliothèque : une séance par an suffit ici.`;
  if (sessions < CYCLE)
    return fr`Fixez une première date avec la bibliothèque : quelques séances par an suffisent ici.`;
  if (sessions < WEEKS_A_YEAR)
    return fr`Annoncez un premier cycle de cinq séances hors affluence, puis voyez s'il en faut un autre.`;
  if (size === 'village' || (size === 'town' && places < 2))
    return fr`Réservez un créneau par semaine hors affluence, et annoncez un premier cycle de cinq séances.`;
  if (places < 2)
    return fr`Réservez plusieurs créneaux par semaine hors affluence, et annoncez un cycle de cinq séances sur chacun.`;
  if (sessions < places * WEEKS_A_YEAR)
    return fr`Réservez un créneau par semaine dans l'une d'elles, hors affluence, et annoncez un premier cycle de cinq séances.`;
  return size === 'town'
    ? fr`Réservez un créneau par semaine dans chacune, hors affluence, et annoncez un premier cycle de cinq séances.`
    : fr`Réservez des créneaux chaque semaine dans une bibliothèque par ${part}, et annoncez un cycle de cinq séances dans chacune.`;
}

/** What is set up in one library: workshops, or the few sessions that are enough. */
function withLibrary({ place, need: { sessions } }: ActionFacts): string {
  const library = place ?? fr`la bibliothèque`;
  if (sessions < 2) return fr`Préparer une séance avec ${library}`;
  return sessions < CYCLE
    ? fr`Préparer quelques séances avec ${library}`
    : fr`Monter des ateliers avec ${library}`;
}

/** Who may come: somebody that a list knows, or whoever is asked for. */
function visitor(facts: Omit<ActionFacts, 'place'>): string {
  if (facts.area) return fr`Cherchez avec la commune qui peut y venir.`;
  return facts.neighbour === null
    ? fr`Demandez ${whomToAsk(facts)} qui peut y venir.`
    : fr`Appelez ${facts.neighbour} : qui peut y venir ?`;
}

export const LIBRARY_ACTIONS = [
  {
    id: 'bibliotheque-voisine',
    pillar: 'place',
    tiers: LEARNERS,
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'credoc-2018',
    base: 51,
    hamlet: true,
    when: [placeNear('bibliotheque')],
    also: [[5, rateAbove('eloignes', 1.1)]],
    about: (situation) => [nearestFixed(situation, 'bibliotheque') ?? []].flat(),
    words: ({ place }) => ({
      title: fr`S'entendre avec ${place ?? 'la bibliothèque voisine'}`,
      fact: fr`${factText.libraryKnown} connaissent près de chez eux une médiathèque qui aide au numérique : c'est le lieu le plus cité (2018).`,
      firstStep: fr`Demandez si vos habitants peuvent s'inscrire aux ateliers, et à quelles conditions.`,
    }),
  },
  {
    id: 'ateliers-bibliotheque',
    pillar: 'place',
    tiers: LEARNERS,
    effort: 'medium',
    carriers: ['bibliotheque'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-elus',
    base: 50,
    hamlet: true,
    when: [workshopLibrary, people('eloignes')],
    also: [
      [10, aCycle],
      [6, rateAbove('eloignes', 1.05)],
      [3, driverAbove('diploma', 0.01)],
    ],
    about: workshopLibrariesOf,
    words: (facts) => ({
      title: facts.network
        ? fr`Monter des ateliers avec le réseau des bibliothèques ${facts.of}`
        : facts.places > 1
          ? fr`Monter des ateliers dans les bibliothèques ${facts.of}`
          : withLibrary(facts),
      fact:
        facts.need.sessions < WEEKS_A_YEAR
          ? fr`À Nouvoitou, la médiathèque compte sur deux documentalistes, des médiateurs et des bénévoles de passage.`
          : fr`À Nouvoitou, six ordinateurs, deux documentalistes, des médiateurs et des bénévoles de passage : deux ateliers collectifs par semaine.`,
      firstStep: facts.network
        ? fr`Demandez aux intercommunalités quelles bibliothèques tiennent déjà des ateliers, et ce qui manque aux autres.`
        : slots(facts),
    }),
  },
  {
    id: 'renforcer-bibliotheque',
    pillar: 'place',
    tiers: ['eloignes', 'presqueAutonomes'],
    effort: 'medium',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-offre',
    base: 57,
    when: [modestLibrary],
    also: [[6, rateAbove('eloignes', 1.1)]],
    about: (situation) => [modestLibraryOf(situation) ?? []].flat(),
    words: ({ place, ...facts }) => ({
      title: fr`Renforcer ${place ?? 'la bibliothèque'} par un médiateur de passage`,
      fact: fr`Une petite bibliothèque a le lieu et le public ; il lui manque souvent l'aidant qualifié.`,
      firstStep: fr`${visitor(facts)} Commencez par une fois par mois, aux heures de fermeture.`,
    }),
  },
] as const satisfies readonly ActionRow[];
