// With the levels above: EPCI, département, région. docs/ADVICE.md §5.9.
import { people } from '../../explain/numbers.ts';
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';
import { anyOf } from '../reasons/combined.ts';
import { people as peopleOf } from '../reasons/estimate.ts';
import { noPlaceInside } from '../reasons/places.ts';
import {
  departement,
  epci,
  isArea,
  isEpci,
  overseas,
  region,
  ruralFrom,
  severalEpcis,
  smallCommune,
} from '../reasons/territory.ts';
import { type ActionRow, EVERYONE } from './action-row.ts';
import { hubSentence } from './hubs.ts';
import { whomToAsk } from './whom-to-ask.ts';

export const GOVERNMENT_ACTIONS = [
  {
    id: 'diagnostic-intercommunal',
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['epci'],
    link: 'lesBases',
    source: 'lesBonsClics-offre',
    base: 70,
    when: [isEpci, peopleOf('concerned')],
    words: () => ({
      title: fr`Partager ce diagnostic entre les communes`,
      fact: fr`La plupart des diagnostics accompagnés par WeTechCare sont intercommunaux ou départementaux.`,
      firstStep: fr`Mettez-le à l'ordre du jour de votre conseil et désignez un élu référent.`,
    }),
  },
  {
    id: 'reunir-intercommunalites',
    pillar: 'public',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['departement'],
    link: 'lesBases',
    source: 'lesBonsClics-offre',
    base: 71,
    when: [severalEpcis],
    words: ({ epcis, level }) => ({
      title:
        level === 'region'
          ? fr`Travailler avec les ${people(epcis)} intercommunalités de la région`
          : fr`Travailler avec les ${people(epcis)} intercommunalités du département`,
      fact: factText.accompanied,
      firstStep: fr`Envoyez à chacune ce diagnostic, et demandez-lui un élu et un agent référents.`,
    }),
  },
  {
    id: 'mutualiser',
    pillar: 'funding',
    tiers: EVERYONE,
    effort: 'medium',
    carriers: ['epci'],
    link: 'lesBases',
    source: 'lesBonsClics-offre',
    base: 52,
    when: [smallCommune(3_500), epci],
    hamlet: true,
    also: [[5, noPlaceInside]],
    words: ({ epci, hamlet }) => ({
      title: hamlet
        ? fr`Agir avec l'intercommunalité`
        : fr`Porter le projet avec l'intercommunalité`,
      fact: factText.accompanied,
      firstStep:
        epci === null
          ? fr`Demandez au département avec qui partager un médiateur.`
          : hamlet
            ? fr`Demandez ${whomToAsk({ epci })} qui peut recevoir ou visiter vos habitants.`
            : fr`Proposez un médiateur partagé ${whomToAsk({ epci })}. Offrez une salle dans la commune.`,
    }),
  },
  {
    id: 'hub-regional',
    pillar: 'funding',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['mairie'],
    link: 'hubs',
    source: 'hubs',
    base: 50,
    when: [anyOf(smallCommune(3_500), isArea), region],
    also: [[3, ruralFrom(0.5)]],
    words: ({ region }) => ({
      title: fr`Demander l'appui du hub régional`,
      fact: fr`Les hubs pour un numérique inclusif conseillent les collectivités qui manquent d'ingénierie.`,
      firstStep: hubSentence(region),
    }),
  },
  {
    id: 'gouvernance-fne',
    always: true,
    pillar: 'funding',
    tiers: EVERYONE,
    effort: 'light',
    carriers: ['epci', 'mairie'],
    link: 'france',
    source: 'franceNumeriqueEnsemble',
    base: 34,
    when: [anyOf(departement, isArea)],
    also: [
      [8, isArea],
      [2, overseas],
    ],
    words: ({ departement }) => ({
      title: fr`Rejoindre la gouvernance France Numérique Ensemble`,
      fact: fr`Cette politique nationale court de 2023 à 2027, avec 15 engagements déclinés par département.`,
      firstStep:
        departement === null
          ? fr`Demandez à la préfecture de chaque département qui pilote la feuille de route et comment y participer.`
          : fr`Demandez à la préfecture (${departement}) qui pilote la feuille de route et comment y participer.`,
    }),
  },
] as const satisfies readonly ActionRow[];
