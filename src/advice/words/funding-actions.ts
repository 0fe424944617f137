// The words of the actions about support and funding, mostly with the levels above. CONTENT §5.

import { fr } from '../../explain/typography.ts';
import type { ActionId } from '../../terms/action.ts';
import type { ActionFacts, ActionWords } from './action-facts.ts';
import { hubSentence } from './hubs.ts';

export const fundingActionText = {
  'diagnostic-intercommunal': () => ({
    title: fr`Partager ce diagnostic entre les communes`,
    fact: fr`La plupart des diagnostics accompagnés par WeTechCare sont intercommunaux ou départementaux.`,
    firstStep: fr`Mettez-le à l'ordre du jour d'un conseil communautaire et désignez un élu référent.`,
  }),
  mutualiser: ({ epci }) => ({
    title: fr`Porter le projet avec l'intercommunalité`,
    fact: fr`Un médiateur partagé entre communes coûte moins qu'un poste par mairie, et reste plus longtemps.`,
    firstStep:
      epci === null
        ? fr`Proposez aux communes voisines de partager un médiateur.`
        : fr`Proposez à l'intercommunalité (${epci}) un médiateur partagé, et offrez une salle dans la commune.`,
  }),
  'hub-regional': ({ region }) => ({
    title: fr`Demander l'appui du hub régional`,
    fact: fr`Les hubs pour un numérique inclusif conseillent les collectivités qui manquent d'ingénierie.`,
    firstStep: hubSentence(region),
  }),
  'gouvernance-fne': ({ departement }) => ({
    title: fr`Rejoindre la gouvernance France Numérique Ensemble`,
    fact: fr`Cette politique nationale court de 2023 à 2027, avec 15 engagements déclinés par département.`,
    firstStep:
      departement === null
        ? fr`Demandez à la préfecture qui pilote la feuille de route et comment y participer.`
        : fr`Demandez à la préfecture (${departement}) qui pilote la feuille de route et comment y participer.`,
  }),
  'contrat-de-ville': () => ({
    title: fr`Inscrire l'aide au numérique dans la politique de la ville`,
    fact: fr`Les crédits de la politique de la ville comptent parmi les financements les plus cités.`,
    firstStep: fr`Demandez au chef de projet de la politique de la ville la date du prochain appel à projets.`,
  }),
  'equiper-menages': ({ at }) => ({
    title: fr`Équiper les ménages modestes ${at}`,
    fact: fr`Une collectivité peut donner ses postes à des associations (décret n° 2022-1413) ; LaCollecte.tech les remet en état.`,
    firstStep: fr`Comptez les postes que la collectivité va renouveler, puis appelez LaCollecte.tech (Emmaüs Connect, ENVIE, Ateliers du Bocage).`,
  }),
  'trouver-financements': () => ({
    title: fr`Réunir les financements`,
    fact: fr`Fonds européens, aide de la CAF à l'équipement, appels à projets, fondations, crédits d'ingénierie de France Numérique Ensemble.`,
    firstStep: fr`Dressez un plan sur un an : une ligne par besoin, un financeur possible, une date limite.`,
  }),
} as const satisfies Partial<Readonly<Record<ActionId, (facts: ActionFacts) => ActionWords>>>;
