// Is the territory ready to offer help? Ten questions, a picture of strengths and gaps, no mark.
// CONTENT §4: a place, a qualified helper, a public, and the funding that holds them together.
export const PILLARS = ['place', 'helper', 'public', 'funding'] as const;
export type Pillar = (typeof PILLARS)[number];

export const QUESTION_IDS = [
  'salle',
  'confidentialite',
  'equipement',
  'connexion',
  'aidant',
  'cadre',
  'role',
  'offre',
  'public',
  'financement',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the visitor answered; a question left out has not been answered. */
export type ReadinessAnswers = Readonly<Partial<Record<QuestionId, Answer>>>;

export interface Question {
  readonly id: QuestionId;
  readonly pillar: Pillar;
}

/** One pillar's picture: each question is in exactly one of the lists. */
export interface PillarPicture {
  readonly pillar: Pillar;
  readonly strengths: readonly QuestionId[];
  readonly partial: readonly QuestionId[];
  readonly gaps: readonly QuestionId[];
  /** Not answered, or answered "je ne sais pas". */
  readonly unknown: readonly QuestionId[];
}
