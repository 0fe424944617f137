// What helpers work with: resources, mandates, assessments. docs/ADVICE.md §5.6.
import { fr } from '../../explain/typography.ts';
import { habilitated, socialAction } from '../reasons/actors.ts';
import { answered } from '../reasons/answers.ts';
import { anyOf } from '../reasons/combined.ts';
import { driverAbove, figureAbove, people, peopleFrom, rateAbove } from '../reasons/estimate.ts';
import { placeInside, placesInside } from '../reasons/places.ts';
import { type ActionRow, EVERYONE, EXCLUS, LEARNERS } from './action-row.ts';

/** Salaried professionals are there: the only ones Aidants Connect admits. */
const professionals = anyOf(socialAction, placeInside('franceServices'));

export const TOOLS_ACTIONS = [
  {
    id: 'partager-ressources',
    always: true,
    hamlet: true,
    pillar: 'helper',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['ccas', 'mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-observatoire',
    base: 38,
    when: [people('concerned')],
    also: [[4, placesInside(1)]],
    words: () => ({
      title: fr`Partager des ressources prêtes à l'emploi`,
      fact: fr`Les Bons Clics est gratuit et fait avec des acteurs de terrain : plus de 60 000 aidants l'utilisent, dans plus de 13 000 structures.`,
      firstStep: fr`Envoyez le lien des Bons Clics et des Bases à chaque acteur, avec une fiche choisie.`,
    }),
  },
  {
    id: 'aidants-connect',
    pillar: 'helper',
    tiers: EXCLUS,
    effort: 'medium',
    carriers: ['ccas', 'franceServices'],
    link: 'aidantsConnect',
    source: 'aidantsConnect',
    base: 54,
    when: [rateAbove('exclus', 1.1), peopleFrom('exclus', 30), professionals],
    unless: [habilitated],
    also: [
      [6, rateAbove('exclus', 1.2)],
      [20, answered('cadre', 'no', 'partly')],
    ],
    words: ({ ccas, socialOffice, network }) => ({
      title: fr`Habiliter des agents à Aidants Connect`,
      fact: fr`Il sécurise les démarches faites pour autrui, sous mandat d'un an au plus ; réservé aux professionnels salariés.`,
      firstStep: network
        ? fr`Demandez aux CCAS et aux France services qui est habilité ; bénévoles, services civiques et élus ne peuvent pas l'être.`
        : ccas
          ? fr`Demandez l'habilitation du ${socialOffice} ; bénévoles, services civiques et élus ne peuvent pas l'avoir.`
          : fr`Cherchez qui peut demander l'habilitation ; bénévoles, services civiques et élus ne peuvent pas l'avoir.`,
    }),
  },
  {
    id: 'abc-pix',
    pillar: 'helper',
    tiers: LEARNERS,
    effort: 'light',
    carriers: ['bibliotheque', 'franceServices', 'ccas'],
    link: 'pix',
    source: 'pix',
    base: 50,
    when: [
      anyOf(
        rateAbove('eloignes', 1.05),
        figureAbove('sansDiplome', 0.25),
        // Where no share is compared with that of France: Mayotte.
        driverAbove('diploma', 0.05),
      ),
      peopleFrom('eloignes', 100),
      placesInside(1),
    ],
    also: [
      [8, driverAbove('diploma', 0.01)],
      [3, figureAbove('sansDiplome', 0.25)],
    ],
    words: ({ network, size, part }) => ({
      title: fr`Situer chacun avec ABC Diag, puis former avec ABC Pix`,
      fact: fr`Un court diagnostic évite de former à côté du besoin ; ABC Pix s'adresse aux grands débutants.`,
      firstStep: network
        ? fr`Proposez à trois lieux volontaires d'essayer ABC Diag, puis partagez ce qu'ils en retiennent.`
        : size === 'city'
          ? fr`Essayez ABC Diag dans un lieu par ${part}, avec cinq personnes chacun, avant de fixer le programme des séances.`
          : fr`Essayez ABC Diag avec cinq personnes avant de fixer le programme des séances.`,
    }),
  },
] as const satisfies readonly ActionRow[];
