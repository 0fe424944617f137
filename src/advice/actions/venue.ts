// What a place needs: a room, discretion, equipment, a connection. docs/ADVICE.md §5.4.
import { fr } from '../../explain/typography.ts';
import { answered } from '../reasons/answers.ts';
import { anyOf } from '../reasons/combined.ts';
import { figureBelow } from '../reasons/estimate.ts';
import { type ActionRow, EVERYONE, EXCLUS, LEARNERS } from './action-row.ts';

export const VENUE_ACTIONS = [
  {
    id: 'trouver-salle',
    pillar: 'place',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-elus',
    base: 76,
    when: [answered('salle', 'no', 'partly')],
    also: [[4, answered('salle', 'no')]],
    words: ({ at }) => ({
      title: fr`Trouver une salle ${at}`,
      fact: fr`Clamart a utilisé le hall de son hôtel de ville : un lieu connu vaut mieux qu'un lieu neuf.`,
      firstStep: fr`Faites la liste des salles vides une demi-journée par semaine : mairie, école, salle des fêtes.`,
    }),
  },
  {
    id: 'coin-confidentiel',
    pillar: 'place',
    tiers: EXCLUS,
    effort: 'light',
    carriers: ['mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-offre',
    base: 71,
    when: [answered('confidentialite', 'no', 'partly')],
    also: [[4, answered('confidentialite', 'no')]],
    words: () => ({
      title: fr`Aménager un coin où parler sans être entendu`,
      fact: fr`Aider à une démarche demande un espace séparé ; un atelier demande un espace collectif.`,
      firstStep: fr`Essayez sur place : assis côte à côte, s'entend-on depuis la porte ?`,
    }),
  },
  {
    id: 'equiper-lieu',
    pillar: 'place',
    tiers: LEARNERS,
    effort: 'medium',
    carriers: ['mairie'],
    link: 'laCollecte',
    source: 'lesBonsClics-elus',
    base: 70,
    when: [answered('equipement', 'no', 'partly')],
    also: [[4, answered('equipement', 'no')]],
    words: () => ({
      title: fr`Équiper le lieu avec du matériel remis en état`,
      fact: fr`Mairies, écoles et services informatiques renouvellent leurs postes : ils peuvent resservir.`,
      firstStep: fr`Demandez au service informatique la date du prochain renouvellement et réservez dix postes.`,
    }),
  },
  {
    id: 'raccorder-lieu',
    pillar: 'place',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['mairie'],
    link: 'fibre',
    source: 'arcep2026',
    base: 49,
    when: [anyOf(answered('connexion', 'no', 'partly'), figureBelow('fibre', 0.6))],
    unless: [answered('connexion', 'yes')],
    also: [
      [22, answered('connexion', 'no', 'partly')],
      [4, figureBelow('fibre', 0.3)],
    ],
    words: () => ({
      title: fr`Vérifier la connexion du lieu d'accueil`,
      fact: fr`Sans connexion stable, ni atelier ni démarche : la fibre d'abord, la 4G à essayer sur place.`,
      firstStep: fr`Cherchez l'adresse du lieu sur la carte de la fibre, puis testez la 4G dans la salle.`,
    }),
  },
] as const satisfies readonly ActionRow[];
