// To meet the residents whose need is greatest, or lightest. docs/ADVICE.md §5.8.
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';
import { marked } from '../reasons/actors.ts';
import { answered } from '../reasons/answers.ts';
import { anyOf } from '../reasons/combined.ts';
import { driverAbove, figureAbove, people, peopleFrom, rateBelow } from '../reasons/estimate.ts';
import { placesInside } from '../reasons/places.ts';
import { hamlet, ofOverseas, overseas, qpv } from '../reasons/territory.ts';
import { WEEKS_A_YEAR } from '../sizing/assumptions.ts';
import type { ActionFacts, ActionRow, Size } from './action-row.ts';

const SHORT_HELP: Readonly<Record<Size, (part: string) => string>> = {
  village: () =>
    fr`Ouvrez une heure par semaine à heure fixe, pour les questions qui se règlent en dix minutes.`,
  town: () =>
    fr`Ouvrez deux ou trois accueils à heure fixe chaque semaine, pour les questions qui se règlent en dix minutes.`,
  city: (part) =>
    fr`Ouvrez un accueil par ${part}, plusieurs fois par semaine à heure fixe, pour les questions qui se règlent en dix minutes.`,
};

/** Hours of a half-day: an hour a week, or a month, is offered where the sizing finds as many. */
const HALF_DAY = 3;

function shortHelp({ size, part, need: { halfDays } }: ActionFacts): string {
  const hours = halfDays * HALF_DAY;
  if (hours >= WEEKS_A_YEAR) return SHORT_HELP[size](part);
  return hours >= 12
    ? fr`Ouvrez une heure par mois à jour fixe, pour les questions qui se règlent en dix minutes.`
    : fr`Annoncez une heure dans la saison, pour les questions qui se règlent en dix minutes.`;
}

export const RESIDENTS_ACTIONS = [
  {
    id: 'visiter-domicile',
    pillar: 'public',
    tiers: ['exclus', 'eloignes'],
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'wetechcare',
    base: 58,
    hamlet: true,
    when: [hamlet],
    words: () => ({
      title: fr`Aider à domicile ceux qui ne peuvent pas se déplacer`,
      fact: fr`Les personnes exclues du numérique ont besoin d'une assistance durable, avec quelqu'un à leurs côtés.`,
      firstStep: fr`Demandez aux aides à domicile (ADMR) et aux voisins qui souhaite une visite, et qui peut la faire.`,
    }),
  },
  {
    id: 'aller-vers-aines',
    pillar: 'public',
    tiers: ['exclus', 'eloignes'],
    effort: 'medium',
    carriers: ['ccas', 'associations'],
    link: 'lesBonsClics',
    source: 'insee-illectronisme',
    base: 56,
    when: [
      anyOf(driverAbove('age', 0.02), figureAbove('share75', 0.14)),
      peopleFrom('concerned', 20),
    ],
    also: [
      [12, driverAbove('age', 0.05)],
      [4, figureAbove('share75', 0.14)],
      [10, answered('public', 'no', 'partly')],
    ],
    words: ({ network }) => ({
      title: fr`Aller vers les habitants les plus âgés`,
      fact: fr`Plus de la moitié des 75 ans et plus n'avaient pas internet chez eux en 2019.`,
      firstStep: network
        ? fr`Demandez aux fédérations d'aide à domicile (ADMR) et de Familles rurales de repérer qui souhaite être aidé.`
        : fr`Demandez aux aides à domicile (ADMR) et à Familles rurales de repérer qui souhaite être aidé.`,
    }),
  },
  {
    id: 'coup-de-pouce',
    pillar: 'public',
    tiers: ['presqueAutonomes'],
    effort: 'light',
    carriers: ['bibliotheque', 'mairie'],
    link: 'lesBonsClics',
    source: 'insee-illectronisme',
    base: 62,
    when: [rateBelow('concerned', 0.93), peopleFrom('presqueAutonomes', 20)],
    words: (facts) => ({
      title: fr`Proposer un coup de pouce sans rendez-vous`,
      fact: fr`38 % des internautes réguliers manquent d'au moins une compétence de base : ici aussi, le besoin existe.`,
      firstStep: facts.network
        ? fr`Demandez aux intercommunalités quels accueils peuvent ouvrir une heure par semaine, à heure fixe.`
        : shortHelp(facts),
    }),
  },
  {
    id: 'themes-du-quotidien',
    pillar: 'public',
    tiers: ['presqueAutonomes', 'eloignes'],
    effort: 'light',
    carriers: ['bibliotheque', 'centreSocial'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-observatoire',
    base: 47,
    when: [rateBelow('concerned', 0.95), placesInside(1)],
    also: [[5, placesInside(3)]],
    words: ({ size, part }) => ({
      title: fr`Élargir l'aide à la santé et à la vie de famille`,
      fact: fr`Peu de structures aident sur la santé, la communication, la mobilité ou la parentalité.`,
      firstStep:
        size === 'city'
          ? fr`Essayez un atelier sur les rendez-vous de santé dans trois ${part}s, puis un autre sur la vie scolaire.`
          : fr`Essayez un atelier sur les rendez-vous de santé, puis un autre sur la vie scolaire.`,
    }),
  },
  {
    id: 'centre-social',
    pillar: 'public',
    tiers: ['exclus', 'eloignes'],
    effort: 'medium',
    carriers: ['centreSocial'],
    link: 'caf',
    source: 'lesBonsClics-elus',
    base: 52,
    when: [figureAbove('tauxPauvrete', 0.2)],
    also: [
      [4, qpv],
      [6, figureAbove('tauxPauvrete', 0.3)],
      [25, marked('centreSocial', 'present', 'contacted')],
    ],
    words: ({ size, part }) => ({
      title:
        size === 'city'
          ? fr`Associer les centres sociaux et les MJC`
          : fr`Associer un centre social ou une MJC`,
      fact: factText.centresSociaux,
      firstStep:
        size === 'city'
          ? fr`Demandez à la CAF la liste des structures agréées, puis réunissez-les ${part} par ${part}.`
          : fr`Demandez à la CAF la liste des structures agréées du secteur, puis visitez-en une.`,
    }),
  },
  {
    id: 'accueil-outre-mer',
    pillar: 'public',
    tiers: ['exclus', 'eloignes'],
    effort: 'medium',
    carriers: ['ccas', 'mairie'],
    link: 'lesBases',
    source: 'insee-illectronisme-2021',
    base: 62,
    when: [overseas],
    also: [
      [0, ofOverseas(people('concerned'))],
      [4, ofOverseas(driverAbove('territory', 0.03))],
    ],
    words: ({ surveyed, overseas, at }) => ({
      title: overseas
        ? fr`Adapter l'aide aux langues et aux trajets ${at}`
        : fr`Adapter l'aide aux habitants d'outre-mer`,
      fact: surveyed
        ? fr`L'INSEE y a trouvé plus d'habitants sans usage d'internet ou sans compétence de base que dans l'Hexagone (2021, hors Mayotte).`
        : fr`Dans les autres départements d'outre-mer, l'INSEE a trouvé plus d'habitants sans usage d'internet ou sans compétence de base que dans l'Hexagone (2021). Mayotte n'était pas dans l'enquête.`,
      firstStep: fr`Notez les démarches, les langues et les trajets qui posent problème, puis choisissez lieux et supports.`,
    }),
  },
] as const satisfies readonly ActionRow[];
