// How far to trust the number: its grade in words, its range, and what it is not. METHOD §3.6, §3.7, §10.
import type { Grade } from '../terms/estimate.ts';
import { points } from './numbers.ts';
import { fr } from './typography.ts';

export interface GradeWords {
  /** "bonne": follows "fiabilité". */
  readonly word: string;
  readonly meaning: string;
}

export const gradeText: Readonly<Record<Grade, GradeWords>> = {
  A: {
    word: fr`bonne`,
    meaning: fr`La fourchette est resserrée : au plus 16 % de part et d'autre.`,
  },
  B: {
    word: fr`correcte`,
    meaning: fr`La fourchette est assez large : de 16 à 25 % de part et d'autre.`,
  },
  C: {
    word: fr`limitée`,
    meaning: fr`La fourchette est très large, ou le revenu des habitants n'est pas publié.`,
  },
  D: {
    word: fr`faible`,
    meaning: fr`L'âge et les diplômes des habitants ne sont pas publiés : une moyenne les remplace.`,
  },
};

/** National survey error on the 40 %, common to all communes. METHOD §3.6. */
const NATIONAL_ERROR = 0.013;

export const precisionText = {
  grade: (grade: Grade) => fr`Fiabilité ${gradeText[grade].word}`,
  gradeLetter: (grade: Grade) => fr`Note ${grade}, sur une échelle de A à D.`,
  range: fr`La fourchette est faite pour contenir la vraie valeur neuf fois sur dix.`,
  national: fr`Les parts nationales viennent d'une enquête : elles sont justes à ${points(NATIONAL_ERROR)} près, pour toutes les communes.`,
  vintage: (vintage: string) =>
    fr`Les parts nationales datent de ${vintage}. Population, âges, diplômes et revenus vont de 2021 à 2023.`,
  children: fr`Tous les habitants sont comptés, enfants compris, comme dans le calcul national.`,
  isNotTitle: fr`Ce que ce chiffre n'est pas`,
  isNot: [
    fr`Un comptage : personne n'a interrogé ces habitants.`,
    fr`Un classement : deux communes proches ne se départagent pas.`,
    fr`Un objectif : c'est un point de départ, à vérifier sur place.`,
  ],
};
