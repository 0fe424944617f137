// How far to trust the number: its grade in words, its range, and what it is not. METHOD §3.6, §3.7, §10.
import type { Grade } from '../terms/estimate.ts';
import type { Reference } from '../terms/model.ts';
import { GRADE_LIMIT, surveyError, Z90 } from '../terms/uncertainty.ts';
import { gradeTitle, gradeWord } from './headline.ts';
import { people, percent, points } from './numbers.ts';
import { fr } from './typography.ts';

export interface GradeWords {
  /** "bonne": follows "fiabilité". */
  readonly word: string;
  readonly meaning: string;
}

/** Half of the widest range of a grade, beside its middle. */
const reach = { A: percent(Z90 * GRADE_LIMIT.A), B: percent(Z90 * GRADE_LIMIT.B) };

export const gradeText: Readonly<Record<Grade, GradeWords>> = {
  A: {
    word: gradeWord.A,
    meaning: fr`La fourchette est resserrée : au plus ${reach.A} de part et d'autre.`,
  },
  B: {
    word: gradeWord.B,
    meaning: fr`La fourchette est assez large : de ${people(100 * Z90 * GRADE_LIMIT.A)} à ${reach.B} de part et d'autre.`,
  },
  C: {
    word: gradeWord.C,
    meaning: fr`La fourchette est très large, ou le revenu des habitants n'est pas publié.`,
  },
  D: {
    word: gradeWord.D,
    meaning: fr`Les enquêtes ne couvrent pas ce lieu, ou ses âges et ses diplômes sont remplacés par une moyenne lointaine.`,
  },
};

/** Those of its own published structure. METHOD §4.3. */
export const MAYOTTE_DATES = fr`À Mayotte, la population est de 2017, les âges de 2024 (provisoires), diplômes et revenus de 2018.`;

export const precisionText = {
  grade: gradeTitle,
  gradeLetter: (grade: Grade) => fr`Note ${grade}, sur une échelle de A à D.`,
  national: (reference: Reference) =>
    fr`Les parts nationales viennent d'une enquête. Son erreur, d'environ ${points(surveyError(reference))}, s'ajoute : elle est la même partout.`,
  /** What the model does not see, said where a mayor would object. */
  unseen: fr`Le calcul ne voit ni la langue parlée, ni l'illettrisme, ni le handicap : s'ils sont fréquents ici, le besoin peut être plus grand.`,
  /** `mayotte`: whether its figures, which have dates of their own, are among those told of. */
  vintage: (vintage: string, mayotte: boolean) =>
    mayotte
      ? fr`Les parts nationales datent de ${vintage}. ${MAYOTTE_DATES} Ailleurs, ces chiffres vont de 2021 à 2023.`
      : fr`Les parts nationales datent de ${vintage}. Population, âges, diplômes et revenus vont de 2021 à 2023.`,
  children: fr`Tous les habitants sont comptés, enfants compris, comme dans le calcul national.`,
  isNotTitle: fr`Ce que ce chiffre n'est pas`,
  isNot: [
    fr`Un comptage : personne n'a interrogé ces habitants.`,
    fr`Un classement : deux communes proches ne se départagent pas.`,
    fr`Un objectif : c'est un point de départ, à vérifier sur place.`,
  ],
};
