// What to do with a library: on the spot or near. docs/ADVICE.md §5.3.
import { fr } from '../../explain/typography.ts';
import { driverAbove, people, rateAbove } from '../reasons/estimate.ts';
import {
  modestLibrary,
  modestLibraryOf,
  placeNear,
  workshopLibrariesOf,
  workshopLibrary,
} from '../reasons/places.ts';
import { nearestFixed } from '../situation.ts';
import { type ActionRow, LEARNERS, type Size } from './action-row.ts';

/** A city begins in several quarters at once: one slot a week there would be lost. */
function slots(places: number, size: Size): string {
  if (size === 'village' || (size === 'town' && places < 2))
    return fr`Réservez un créneau par semaine hors affluence, et annoncez un premier cycle de cinq séances.`;
  if (places < 2)
    return fr`Réservez plusieurs créneaux par semaine hors affluence, et annoncez un cycle de cinq séances sur chacun.`;
  return size === 'town'
    ? fr`Réservez un créneau par semaine dans chacune, hors affluence, et annoncez un premier cycle de cinq séances.`
    : fr`Réservez des créneaux chaque semaine dans une bibliothèque par quartier, et annoncez un cycle de cinq séances dans chacune.`;
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
      fact: fr`63 % des Français connaissent près de chez eux une médiathèque qui aide au numérique : c'est le lieu le plus cité (2018).`,
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
    base: 60,
    when: [workshopLibrary, people('eloignes')],
    also: [
      [6, rateAbove('eloignes', 1.05)],
      [3, driverAbove('diploma', 0.01)],
    ],
    about: workshopLibrariesOf,
    words: ({ place, places, of, network, size }) => ({
      title: network
        ? fr`Monter des ateliers avec le réseau des bibliothèques ${of}`
        : places > 1
          ? fr`Monter des ateliers dans les bibliothèques ${of}`
          : fr`Monter des ateliers avec ${place ?? 'la bibliothèque'}`,
      fact: fr`À Nouvoitou, six ordinateurs, deux documentalistes, des médiateurs et des bénévoles de passage : deux ateliers collectifs par semaine.`,
      firstStep: network
        ? fr`Demandez aux intercommunalités quelles bibliothèques tiennent déjà des ateliers, et ce qui manque aux autres.`
        : slots(places, size),
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
    words: ({ place }) => ({
      title: fr`Renforcer ${place ?? 'la bibliothèque'} par un médiateur de passage`,
      fact: fr`Une petite bibliothèque a le lieu et le public ; il lui manque souvent l'aidant qualifié.`,
      firstStep: fr`Proposez ses heures de fermeture à un médiateur de passage, à un rythme mensuel pour commencer.`,
    }),
  },
] as const satisfies readonly ActionRow[];
