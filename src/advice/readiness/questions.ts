// Is the territory ready to offer help? Ten questions, four answers. docs/ADVICE.md §6.
import { fr } from '../../explain/typography.ts';
import { keysOf } from '../../terms/keys-of.ts';
import type { Cited } from '../cited.ts';
import { factText } from '../facts.ts';
import type { Pillar } from './pillars.ts';

/** In the order of the choices. 'unknown' is an answer too: what is left out was not answered. */
export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export const answerText: Readonly<
  Record<Answer, { readonly label: string; readonly short: string }>
> = {
  yes: { label: fr`Oui`, short: fr`oui` },
  partly: { label: fr`En partie`, short: fr`en partie` },
  no: { label: fr`Non`, short: fr`non` },
  unknown: { label: fr`Je ne sais pas`, short: fr`à éclaircir` },
};

export interface QuestionWords {
  readonly pillar: Pillar;
  readonly question: string;
  readonly hint: string;
  readonly example?: Cited;
  /** The subject, for lists and reasons. */
  readonly short: string;
}

export const questionText = {
  salle: {
    pillar: 'place',
    question: fr`Une salle est-elle libre au moins une demi-journée par semaine ?`,
    hint: fr`Une salle de réunion, un hall, une annexe.`,
    example: { of: '92023', text: fr`À Clamart, ce fut le hall de la mairie.` },
    short: fr`une salle disponible`,
  },
  confidentialite: {
    pillar: 'place',
    question: fr`Peut-on y parler d'un dossier personnel sans être entendu ?`,
    hint: fr`Aider à une démarche, c'est voir des revenus, une santé, une famille.`,
    short: fr`un espace discret`,
  },
  equipement: {
    pillar: 'place',
    question: fr`Y a-t-il des ordinateurs en état pour un petit groupe ?`,
    hint: fr`Le matériel que renouvellent mairies et écoles peut resservir.`,
    short: fr`du matériel en état`,
  },
  connexion: {
    pillar: 'place',
    question: fr`La connexion du lieu tient-elle avec plusieurs postes ?`,
    hint: fr`La fibre d'abord ; sinon, essayez la 4G sur place.`,
    short: fr`une bonne connexion`,
  },
  aidant: {
    pillar: 'helper',
    question: fr`Quelqu'un de formé a-t-il du temps réservé pour aider ?`,
    hint: fr`Un agent, un médiateur, un bibliothécaire : le temps compte autant que la compétence.`,
    short: fr`un aidant formé et disponible`,
  },
  cadre: {
    pillar: 'helper',
    question: fr`Les aidants savent-ils ce qu'ils peuvent faire des données personnelles ?`,
    hint: fr`Mandat, mots de passe, place des bénévoles : à écrire avant d'ouvrir.`,
    short: fr`un cadre pour les données personnelles`,
  },
  role: {
    pillar: 'helper',
    question: fr`Le rôle de votre structure est-il écrit ?`,
    hint: factText.unclearActions,
    short: fr`un rôle défini`,
  },
  offre: {
    pillar: 'public',
    question: fr`L'offre d'aide déjà présente est-elle recensée ?`,
    hint: fr`Lieux, horaires, publics : pour compléter plutôt que doubler.`,
    short: fr`une offre recensée`,
  },
  public: {
    pillar: 'public',
    question: fr`Savez-vous qui repère les personnes et comment elles viennent ?`,
    hint: fr`Accueils, aides à domicile, associations : une offre inconnue reste vide.`,
    short: fr`un public repéré`,
  },
  financement: {
    pillar: 'funding',
    question: fr`Un financement est-il assuré pour l'année qui vient ?`,
    hint: fr`Politique de la ville, fonds européens, CAF, appels à projets, fondations.`,
    short: fr`un financement`,
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;

export type QuestionId = keyof typeof questionText;

/** In the order in which they are asked. */
export const QUESTION_IDS = keysOf(questionText);

export interface Question {
  readonly id: QuestionId;
  readonly pillar: Pillar;
}

/** The questionnaire, in the order in which it is asked. docs/ADVICE.md §6. */
export const QUESTIONS: readonly Question[] = QUESTION_IDS.map((id) => ({
  id,
  pillar: questionText[id].pillar,
}));

/** What the visitor answered; a question left out has not been answered. */
export type ReadinessAnswers = Readonly<Partial<Record<QuestionId, Answer>>>;
