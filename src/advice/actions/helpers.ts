// People who help: to train, to find, to frame. docs/ADVICE.md §5.5.
import { fr } from '../../explain/typography.ts';
import { POSTS } from '../facts.ts';
import { marked, withoutCcas } from '../reasons/actors.ts';
import { answered } from '../reasons/answers.ts';
import { anyOf } from '../reasons/combined.ts';
import { figureAbove, people, peopleFrom, rateAbove, rateBelow } from '../reasons/estimate.ts';
import { placeInside, workshopLibrary } from '../reasons/places.ts';
import { isArea, smallCommune } from '../reasons/territory.ts';
import { type ActionRow, EVERYONE, LEARNERS } from './action-row.ts';

export const HELPERS_ACTIONS = [
  {
    id: 'former-accueil',
    pillar: 'helper',
    tiers: ['exclus', 'presqueAutonomes'],
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-elus',
    base: 55,
    when: [anyOf(withoutCcas, smallCommune(3_500))],
    also: [
      [7, withoutCcas],
      [3, rateAbove('exclus', 1.2)],
    ],
    words: () => ({
      title: fr`Former l'accueil et le secrétariat de mairie`,
      fact: fr`Proches des habitants et ouverts à tous, ces agents sont le premier relais : ils doivent être épaulés.`,
      firstStep: fr`Réservez une demi-journée pour que l'accueil prenne en main trois fiches Les Bons Clics.`,
    }),
  },
  {
    id: 'former-aidant',
    pillar: 'helper',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['ccas', 'mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-offre',
    base: 75,
    when: [answered('aidant', 'no', 'partly')],
    also: [[4, answered('aidant', 'no')]],
    words: ({ size }) => ({
      title:
        size === 'city'
          ? fr`Dégager du temps et former des aidants`
          : fr`Dégager du temps et former un aidant`,
      fact: fr`Sans aidant qualifié, un lieu reste une salle : la posture s'apprend autant que la technique.`,
      firstStep:
        size === 'city'
          ? fr`Désignez deux personnes par lieu, écrivez leurs heures dans leur planning, inscrivez-les à une formation.`
          : fr`Désignez une personne, écrivez ses heures dans son planning, inscrivez-la à une formation.`,
    }),
  },
  {
    id: 'encadrer-benevoles',
    pillar: 'helper',
    tiers: ['presqueAutonomes', 'eloignes'],
    effort: 'medium',
    carriers: ['associations'],
    link: 'benevolat',
    source: 'lesBonsClics-elus',
    base: 37,
    when: [anyOf(workshopLibrary, placeInside('franceServices')), people('presqueAutonomes')],
    also: [
      [30, marked('benevoles', 'present', 'contacted')],
      [16, rateBelow('concerned', 0.95)],
      [12, answered('aidant', 'no', 'partly')],
      [4, figureAbove('share75', 0.13)],
    ],
    words: () => ({
      title: fr`Recruter des bénévoles, encadrés par un professionnel`,
      fact: fr`Un complément : ils ne gardent aucune donnée personnelle et ne font pas les démarches des autres.`,
      firstStep: fr`Écrivez une charte d'une page avec le professionnel référent, puis lancez l'appel.`,
    }),
  },
  {
    id: 'verifier-conseiller',
    pillar: 'helper',
    tiers: LEARNERS,
    effort: 'light',
    carriers: ['epci', 'mairie'],
    link: 'carte',
    source: 'conseillersNumeriques',
    base: 43,
    when: [anyOf(isArea, peopleFrom('eloignes', 1_500))],
    also: [
      [30, marked('conseillerNumerique', 'present', 'contacted')],
      [4, rateAbove('eloignes', 1.1)],
    ],
    words: ({ at, size }) => ({
      title:
        size === 'city'
          ? fr`Vérifier s'il reste des conseillers numériques ${at}`
          : fr`Vérifier s'il reste un conseiller numérique ${at}`,
      fact: fr`${POSTS.left} postes financés ${POSTS.leftIn}, contre ${POSTS.first} au départ ; l'aide de l'État s'arrêterait en ${POSTS.until}.`,
      firstStep:
        size === 'city'
          ? fr`Cherchez sur la carte nationale ; s'il y en a encore, préparez la suite de leurs postes.`
          : fr`Cherchez sur la carte nationale ; s'il y en a encore un, préparez la suite de son poste.`,
    }),
  },
] as const satisfies readonly ActionRow[];
