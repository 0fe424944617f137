// Money and equipment. docs/ADVICE.md §5.10.
import { fr } from '../../explain/typography.ts';
import { answered } from '../reasons/answers.ts';
import { anyOf } from '../reasons/combined.ts';
import { driverAbove, figureAbove, people } from '../reasons/estimate.ts';
import { frr, overseas, qpv } from '../reasons/territory.ts';
import { type ActionRow, EVERYONE } from './action-row.ts';
import { whomToAsk } from './whom-to-ask.ts';

const reconditioner = (overseas: boolean) =>
  overseas
    ? fr`cherchez une association qui les remette en état`
    : fr`appelez LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage)`;

export const FUNDING_ACTIONS = [
  {
    id: 'contrat-de-ville',
    pillar: 'funding',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['epci', 'mairie'],
    link: 'quartiers',
    source: 'qpv2024',
    base: 56,
    when: [qpv],
    also: [
      [9, figureAbove('tauxPauvrete', 0.2)],
      [20, answered('financement', 'no', 'partly')],
    ],
    words: ({ epci, area }) => ({
      title: fr`Inscrire l'aide au numérique dans la politique de la ville`,
      fact: fr`Un quartier prioritaire permet de demander des crédits de la politique de la ville, sans les garantir.`,
      firstStep:
        epci === null || area
          ? fr`Demandez au chef de projet de la politique de la ville la date du prochain appel à projets.`
          : fr`Demandez ${whomToAsk({ epci })} la date du prochain appel à projets.`,
    }),
  },
  {
    id: 'equiper-menages',
    pillar: 'funding',
    tiers: ['exclus', 'eloignes'],
    effort: 'medium',
    carriers: ['ccas', 'mairie'],
    link: 'laCollecte',
    source: 'decret-2022-1413',
    base: 55,
    afterHelp: true,
    when: [anyOf(figureAbove('tauxPauvrete', 0.2), figureAbove('lowIncome', 0.5))],
    also: [
      [6, figureAbove('tauxPauvrete', 0.3)],
      [3, driverAbove('income', 0.01)],
      [3, overseas],
    ],
    words: ({ at, area, renews, epci, overseas }) => ({
      title: fr`Équiper les ménages modestes ${at}`,
      // What is known of LaCollecte.tech is of the mainland.
      fact: overseas
        ? fr`Une collectivité peut donner ses postes à des associations (décret n° 2022-1413).`
        : fr`Une collectivité peut donner ses postes à des associations (décret n° 2022-1413) ; LaCollecte.tech les remet en état.`,
      // A village renews a computer or two.
      firstStep:
        area || renews
          ? fr`Comptez les postes que la collectivité va renouveler, puis ${reconditioner(overseas)}.`
          : fr`Demandez ${whomToAsk({ epci })} quels postes ${epci === null ? 'il' : 'elle'} va renouveler et peut donner.`,
    }),
  },
  {
    id: 'trouver-financements',
    always: true,
    pillar: 'funding',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['mairie'],
    link: 'france',
    source: 'lesBonsClics-offre',
    base: 32,
    when: [anyOf(frr, people('concerned'))],
    also: [
      [5, frr],
      [2, qpv],
      [35, answered('financement', 'no', 'partly')],
    ],
    words: () => ({
      title: fr`Réunir les financements`,
      fact: fr`Fonds européens, aide de la CAF à l'équipement, appels à projets, fondations, crédits d'ingénierie de France Numérique Ensemble.`,
      firstStep: fr`Dressez un plan sur un an : une ligne par besoin, un financeur possible, une date limite.`,
    }),
  },
] as const satisfies readonly ActionRow[];
