// The words of the readiness questionnaire: ten questions, four answers, a picture. CONTENT §4.

import { fr } from '../../explain/typography.ts';
import { type Answer, type Pillar, QUESTION_IDS, type QuestionId } from '../../terms/readiness.ts';

export const readinessText = {
  title: fr`Êtes-vous prêts ?`,
  intro: fr`Dix questions, deux minutes. Il n'y a pas de note : le résultat montre vos forces et vos manques.`,
  prefilled: fr`Proposé d'après les données, à confirmer.`,
  strengths: fr`Vos forces`,
  partial: fr`En chemin`,
  gaps: fr`Ce qui manque`,
  unknown: fr`À éclaircir`,
  open: fr`Répondre aux dix questions`,
  answered: (count: number) =>
    count === 0
      ? fr`Ce que les données en disent déjà`
      : fr`Vos réponses : ${count} sur ${QUESTION_IDS.length}. Vous pouvez en laisser de côté.`,
  proposed: fr`proposé`,
  needsYou: fr`Une réponse proposée n'appelle une piste qu'une fois confirmée.`,
  confirm: (count: number) =>
    count === 1 ? fr`Confirmer la réponse proposée` : fr`Confirmer les ${count} réponses proposées`,
  allConfirmed: fr`Aucune réponse à confirmer`,
  reset: fr`Effacer mes réponses`,
  cleared: fr`Vos réponses sont effacées. Les réponses proposées sont revenues.`,
};

export const pillarText: Readonly<
  Record<Pillar, { readonly name: string; readonly hint: string }>
> = {
  place: {
    name: fr`Un lieu`,
    hint: fr`Séparé et discret pour les démarches ; collectif et équipé pour les ateliers.`,
  },
  helper: {
    name: fr`Un aidant qualifié`,
    hint: fr`Du temps, une formation et un cadre clair.`,
  },
  public: {
    name: fr`Un public`,
    hint: fr`Une structure sur cinq, parmi celles que WeTechCare a rencontrées, avait encore des places libres.`,
  },
  funding: {
    name: fr`Un financement`,
    hint: fr`C'est lui qui fait tenir les trois piliers ensemble.`,
  },
};

export const answerText: Readonly<
  Record<Answer, { readonly label: string; readonly short: string }>
> = {
  yes: { label: fr`Oui`, short: fr`oui` },
  partly: { label: fr`En partie`, short: fr`en partie` },
  no: { label: fr`Non`, short: fr`non` },
  unknown: { label: fr`Je ne sais pas`, short: fr`à éclaircir` },
};

export interface QuestionWords {
  readonly question: string;
  readonly hint: string;
  /** The subject, for lists and reasons. */
  readonly short: string;
}

export const questionText: Readonly<Record<QuestionId, QuestionWords>> = {
  salle: {
    question: fr`Une salle est-elle libre au moins une demi-journée par semaine ?`,
    hint: fr`Une salle de réunion, un hall, une annexe : à Clamart, ce fut le hall de la mairie.`,
    short: fr`une salle disponible`,
  },
  confidentialite: {
    question: fr`Peut-on y parler d'un dossier personnel sans être entendu ?`,
    hint: fr`Aider à une démarche, c'est voir des revenus, une santé, une famille.`,
    short: fr`un espace discret`,
  },
  equipement: {
    question: fr`Y a-t-il des ordinateurs en état pour un petit groupe ?`,
    hint: fr`Le matériel que renouvellent mairies et écoles peut resservir.`,
    short: fr`du matériel en état`,
  },
  connexion: {
    question: fr`La connexion du lieu tient-elle avec plusieurs postes ?`,
    hint: fr`La fibre d'abord ; sinon, essayez la 4G sur place.`,
    short: fr`une bonne connexion`,
  },
  aidant: {
    question: fr`Quelqu'un de formé a-t-il du temps réservé pour aider ?`,
    hint: fr`Un agent, un médiateur, un bibliothécaire : le temps compte autant que la compétence.`,
    short: fr`un aidant formé et disponible`,
  },
  cadre: {
    question: fr`Les aidants savent-ils ce qu'ils peuvent faire des données personnelles ?`,
    hint: fr`Mandat, mots de passe, place des bénévoles : à écrire avant d'ouvrir.`,
    short: fr`un cadre pour les données personnelles`,
  },
  role: {
    question: fr`Le rôle de votre structure est-il écrit ?`,
    hint: fr`La moitié des structures rencontrées par WeTechCare n'avaient pas défini clairement leurs actions.`,
    short: fr`un rôle défini`,
  },
  offre: {
    question: fr`L'offre d'aide déjà présente est-elle recensée ?`,
    hint: fr`Lieux, horaires, publics : pour compléter plutôt que doubler.`,
    short: fr`une offre recensée`,
  },
  public: {
    question: fr`Savez-vous qui repère les personnes et comment elles viennent ?`,
    hint: fr`Accueils, aides à domicile, associations : une offre inconnue reste vide.`,
    short: fr`un public repéré`,
  },
  financement: {
    question: fr`Un financement est-il assuré pour l'année qui vient ?`,
    hint: fr`Politique de la ville, fonds européens, CAF, appels à projets, fondations.`,
    short: fr`un financement`,
  },
};
