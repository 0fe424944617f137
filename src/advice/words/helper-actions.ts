// The words of the actions about helpers: to train, to equip, to frame. CONTENT §3 to §5.

import { fr } from '../../explain/typography.ts';
import type { ActionId } from '../../terms/action.ts';
import type { ActionFacts, ActionWords } from './action-facts.ts';

export const helperActionText = {
  'former-accueil': () => ({
    title: fr`Former l'accueil et le secrétariat de mairie`,
    fact: fr`Proches des habitants et ouverts à tous, ces agents sont le premier relais : ils doivent être épaulés.`,
    firstStep: fr`Réservez une demi-journée pour que l'accueil prenne en main trois fiches Les Bons Clics.`,
  }),
  'former-aidant': () => ({
    title: fr`Dégager du temps et former un aidant`,
    fact: fr`Sans aidant qualifié, un lieu reste une salle : la posture s'apprend autant que la technique.`,
    firstStep: fr`Désignez une personne, écrivez ses heures dans son planning, inscrivez-la à une formation.`,
  }),
  'partager-ressources': () => ({
    title: fr`Partager des ressources prêtes à l'emploi`,
    fact: fr`Les Bons Clics est gratuit et fait avec des acteurs de terrain : plus de 60 000 aidants l'utilisent, dans plus de 13 000 structures.`,
    firstStep: fr`Envoyez le lien des Bons Clics et des Bases à chaque acteur, avec une fiche choisie.`,
  }),
  'aidants-connect': ({ ccas }) => ({
    title: fr`Habiliter des agents à Aidants Connect`,
    fact: fr`Il sécurise les démarches faites pour autrui, sous mandat d'un an au plus ; réservé aux professionnels salariés.`,
    firstStep: ccas
      ? fr`Demandez l'habilitation du CCAS ; bénévoles, services civiques et élus ne peuvent pas l'avoir.`
      : fr`Cherchez qui peut demander l'habilitation ; bénévoles, services civiques et élus ne peuvent pas l'avoir.`,
  }),
  'abc-pix': () => ({
    title: fr`Situer chacun avec ABC Diag, puis former avec ABC Pix`,
    fact: fr`Un court diagnostic évite de former à côté du besoin ; ABC Pix s'adresse aux grands débutants.`,
    firstStep: fr`Essayez ABC Diag avec cinq personnes avant de fixer le programme des séances.`,
  }),
  'encadrer-benevoles': () => ({
    title: fr`Recruter des bénévoles, encadrés par un professionnel`,
    fact: fr`Un complément : ils ne gardent aucune donnée personnelle et ne font pas les démarches des autres.`,
    firstStep: fr`Écrivez une charte d'une page avec le professionnel référent, puis lancez l'appel.`,
  }),
  'verifier-conseiller': ({ at }) => ({
    title: fr`Vérifier s'il reste un conseiller numérique ${at}`,
    fact: fr`2 800 postes financés fin 2025, contre 4 000 au départ ; l'aide de l'État s'arrêterait en 2027.`,
    firstStep: fr`Cherchez sur la carte nationale ; s'il y en a encore un, préparez la suite de son poste.`,
  }),
  'analyse-besoins-sociaux': ({ area }) => ({
    title: area
      ? fr`Mettre le numérique dans les analyses des besoins sociaux de 2027`
      : fr`Mettre le numérique dans l'analyse des besoins sociaux de 2027`,
    fact: fr`CCAS et CIAS doivent la présenter l'année qui suit les élections municipales : la prochaine est en 2027.`,
    firstStep: fr`Donnez ce diagnostic au CCAS et convenez de trois indicateurs à relever dès maintenant.`,
  }),
} as const satisfies Partial<Readonly<Record<ActionId, (facts: ActionFacts) => ActionWords>>>;
