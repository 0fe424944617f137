// What is there, who does what, and that it is known. docs/ADVICE.md §5.7.
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';
import { actorsKnown, marked, socialAction } from '../reasons/actors.ts';
import { answered } from '../reasons/answers.ts';
import { allOf, anyOf } from '../reasons/combined.ts';
import { figureAbove, people, peopleFrom, rateAbove, rateBelow } from '../reasons/estimate.ts';
import { noPlaceInside, placesInside } from '../reasons/places.ts';
import { type ActionFacts, type ActionRow, EVERYONE, EXCLUS } from './action-row.ts';

/** More do not fit around a table. */
const MAX_AROUND_A_TABLE = 20;

/** Whom to gather, as they are: nobody known, a table, too many for one, a whole network. */
function invitation(actors: number, network: boolean): string {
  if (network)
    return fr`Invitez une personne par intercommunalité et par réseau : France services, bibliothèques, CAF, associations. Que manque-t-il, et où ?`;
  if (actors > MAX_AROUND_A_TABLE)
    return fr`Invitez d'abord une personne de chaque sorte : dix autour d'une table. Qui aide qui, quand, et que manque-t-il ?`;
  return actors < 2
    ? fr`Demandez en mairie et aux habitants qui aide déjà : une association, un bénévole, une aide à domicile.`
    : fr`Invitez-les une heure, avec une seule question : qui aide qui, quand, et que manque-t-il ?`;
}

/** Who opens the map, and what is done of what it shows. */
function verification({ inside, network, size, part }: ActionFacts): string {
  if (network)
    return fr`Demandez à chaque intercommunalité de comparer la carte avec ce qu'elle sait, et de corriger les fiches.`;
  if (inside === 0)
    return fr`Ouvrez la carte : notez les lieux où envoyer vos habitants, et ajoutez celui qui y manque.`;
  return size === 'city'
    ? fr`Partagez la carte par ${part} entre vos services : chacun compare avec ce qu'il sait, et corrige les fiches.`
    : fr`Ouvrez la carte, comparez avec ce que vous savez, et corrigez les fiches.`;
}

export const COORDINATION_ACTIONS = [
  {
    id: 'analyse-besoins-sociaux',
    pillar: 'public',
    tiers: EXCLUS,
    effort: 'medium',
    carriers: ['ccas'],
    link: 'abs',
    source: 'decret-2016-824',
    base: 57,
    when: [socialAction, people('exclus')],
    also: [
      [5, rateAbove('exclus', 1.2)],
      [3, figureAbove('tauxPauvrete', 0.2)],
    ],
    words: ({ area, socialOffice }) => ({
      title: area
        ? fr`Mettre le numérique dans les analyses des besoins sociaux de 2027`
        : fr`Mettre le numérique dans l'analyse des besoins sociaux de 2027`,
      fact: area
        ? fr`CCAS et CIAS doivent la présenter l'année qui suit les élections municipales : la prochaine est en 2027.`
        : fr`Elle est due l'année qui suit les élections municipales : la prochaine est en 2027.`,
      firstStep: area
        ? fr`Donnez ce diagnostic aux CCAS et CIAS, et convenez de trois indicateurs à relever dès maintenant.`
        : fr`Donnez ce diagnostic au ${socialOffice} et convenez de trois indicateurs à relever dès maintenant.`,
    }),
  },
  {
    id: 'reunir-acteurs',
    always: true,
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['ccas', 'mairie'],
    link: 'lesBases',
    source: 'lesBonsClics-elus',
    base: 42,
    when: [actorsKnown],
    also: [
      [6, marked('associations', 'present', 'contacted')],
      [3, peopleFrom('concerned', 20)],
    ],
    words: ({ at, actors, network }) => ({
      title: actors < 2 ? fr`Chercher qui aide déjà ${at}` : fr`Réunir les acteurs ${at}`,
      fact: fr`Partir des besoins des usagers, puis répartir : tout le monde n'a pas à tout faire.`,
      firstStep: invitation(actors, network),
    }),
  },
  {
    id: 'recenser-offre',
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['ccas', 'mairie'],
    link: 'carte',
    source: 'lesBonsClics-offre',
    base: 72,
    when: [answered('offre', 'no', 'partly')],
    also: [[4, answered('offre', 'no')]],
    words: ({ size, part }) => ({
      title: fr`Recenser l'offre d'aide déjà présente`,
      fact: fr`Connaître l'existant évite de doubler une offre et permet d'y envoyer les habitants.`,
      firstStep:
        size === 'city'
          ? fr`Remplissez un tableau par ${part} : lieu, jours, public, aide donnée, places libres.`
          : fr`Remplissez un tableau d'une page : lieu, jours, public, aide donnée, places libres.`,
    }),
  },
  {
    id: 'definir-role',
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['ccas', 'mairie'],
    link: 'lesBonsClics',
    source: 'lesBonsClics-offre',
    base: 74,
    when: [answered('role', 'no', 'partly')],
    also: [[4, answered('role', 'no')]],
    words: () => ({
      title: fr`Écrire le rôle de votre structure`,
      fact: factText.unclearActions,
      firstStep: fr`Écrivez en cinq lignes ce que vous faites, pour qui, et vers qui vous orientez ensuite.`,
    }),
  },
  {
    id: 'faire-connaitre',
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['mairie'],
    link: 'carte',
    source: 'lesBonsClics-offre',
    base: 45,
    when: [anyOf(placesInside(3), allOf(answered('public', 'no', 'partly'), placesInside(1)))],
    also: [
      [24, answered('public', 'no', 'partly')],
      [3, rateBelow('concerned', 0.95)],
    ],
    words: ({ size, part }) => ({
      title: fr`Faire connaître l'aide qui existe déjà`,
      fact: factText.placesLeft,
      firstStep:
        size === 'city'
          ? fr`Imprimez une page par ${part}, avec lieux et horaires ; déposez-la dans les pharmacies, les mairies et les bureaux de poste.`
          : fr`Imprimez une page avec lieux et horaires ; déposez-la en pharmacie, en mairie et à La Poste.`,
    }),
  },
  {
    id: 'verifier-carte',
    always: true,
    hamlet: true,
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['mairie'],
    link: 'carte',
    source: 'cartographie',
    base: 36,
    when: [anyOf(placesInside(1), noPlaceInside, actorsKnown)],
    words: (facts) => ({
      title:
        facts.inside === 0
          ? fr`Chercher sur la carte nationale un lieu ${facts.at} ou autour`
          : fr`Vérifier sur la carte nationale les lieux situés ${facts.at}`,
      fact:
        facts.inside === 0
          ? fr`La carte nationale recense environ 18 000 lieux : elle peut en connaître que nos listes n'ont pas.`
          : fr`La carte nationale recense environ 18 000 lieux : une fiche fausse envoie les gens devant une porte close.`,
      firstStep: verification(facts),
    }),
  },
] as const satisfies readonly ActionRow[];
