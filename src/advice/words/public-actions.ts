// The words of the actions about a public: to meet it, to be found by it, together. CONTENT §4 and §5.

import { fr } from '../../explain/typography.ts';
import type { ActionId } from '../../terms/action.ts';
import type { ActionFacts, ActionWords } from './action-facts.ts';

export const publicActionText = {
  'reunir-acteurs': ({ at }) => ({
    title: fr`Réunir les acteurs ${at}`,
    fact: fr`Partir des besoins des usagers, puis répartir : tout le monde n'a pas à tout faire.`,
    firstStep: fr`Invitez-les une heure, avec une seule question : qui aide qui, quand, et où cela bloque-t-il ?`,
  }),
  'recenser-offre': () => ({
    title: fr`Recenser l'offre d'aide déjà présente`,
    fact: fr`Connaître l'existant évite de doubler une offre et permet d'y envoyer les habitants.`,
    firstStep: fr`Remplissez un tableau d'une page : lieu, jours, public, aide donnée, places libres.`,
  }),
  'definir-role': () => ({
    title: fr`Écrire le rôle de votre structure`,
    fact: fr`La moitié des structures rencontrées par WeTechCare n'avaient pas défini clairement leurs actions.`,
    firstStep: fr`Écrivez en cinq lignes ce que vous faites, pour qui, et vers qui vous orientez ensuite.`,
  }),
  'aller-vers-aines': () => ({
    title: fr`Aller vers les habitants les plus âgés`,
    fact: fr`Plus de la moitié des 75 ans et plus n'avaient pas internet chez eux en 2019.`,
    firstStep: fr`Demandez aux aides à domicile (ADMR) et à Familles rurales de repérer qui souhaite être aidé.`,
  }),
  'faire-connaitre': () => ({
    title: fr`Faire connaître l'aide qui existe déjà`,
    fact: fr`Une structure sur cinq, parmi celles que WeTechCare a rencontrées, avait encore des places libres.`,
    firstStep: fr`Imprimez une page avec lieux et horaires ; déposez-la en pharmacie, en mairie et à La Poste.`,
  }),
  'coup-de-pouce': () => ({
    title: fr`Proposer un coup de pouce sans rendez-vous`,
    fact: fr`38 % des internautes réguliers manquent d'au moins une compétence de base : ici aussi, le besoin existe.`,
    firstStep: fr`Ouvrez une heure par semaine à heure fixe, pour les blocages de dix minutes.`,
  }),
  'themes-du-quotidien': () => ({
    title: fr`Élargir l'aide à la santé et à la vie de famille`,
    fact: fr`Peu de structures aident sur la santé, la communication, la mobilité ou la parentalité.`,
    firstStep: fr`Essayez un atelier sur les rendez-vous de santé, puis un autre sur la vie scolaire.`,
  }),
  'centre-social': () => ({
    title: fr`Associer un centre social ou une MJC`,
    fact: fr`En Seine-Saint-Denis, 80 % des centres sociaux tenaient des ateliers numériques en 2018.`,
    firstStep: fr`Demandez à la CAF la liste des structures agréées du secteur, puis visitez-en une.`,
  }),
  'accueil-outre-mer': () => ({
    title: fr`Adapter l'aide aux habitants d'outre-mer`,
    fact: fr`Outre-mer, Mayotte non comprise, 20 % des habitants étaient en difficulté avec le numérique en 2021, contre 15 % en métropole.`,
    firstStep: fr`Notez les démarches, les langues et les trajets qui bloquent, puis choisissez lieux et supports.`,
  }),
  'verifier-carte': ({ at }) => ({
    title: fr`Vérifier sur la carte nationale les lieux situés ${at}`,
    fact: fr`La carte nationale recense environ 18 000 lieux : une fiche fausse envoie les gens devant une porte close.`,
    firstStep: fr`Ouvrez la carte, comparez avec ce que vous savez, et corrigez les fiches.`,
  }),
} as const satisfies Partial<Readonly<Record<ActionId, (facts: ActionFacts) => ActionWords>>>;
