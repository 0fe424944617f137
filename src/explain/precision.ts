// How far to trust the number: its grade in words, its range, and what it is not. METHOD §3.6, §3.7, §10.
import type { Grade } from '../terms/estimate.ts';
import type { Covariate } from '../terms/factor.ts';
import type { Reference } from '../terms/model.ts';
import type { Notice } from '../terms/notice.ts';
import { GRADE_LIMIT, surveyError, Z90 } from '../terms/uncertainty.ts';
import { gradeTitle } from './headline.ts';
import { covariateNames, lenderOf } from './notices.ts';
import { people, percent, points } from './numbers.ts';
import { fr, opening } from './typography.ts';

/** Half of the widest range of a grade, beside its middle. */
const reach = { A: percent(Z90 * GRADE_LIMIT.A), B: percent(Z90 * GRADE_LIMIT.B) };

const WIDTHS = {
  A: fr`La fourchette est resserrée : au plus ${reach.A} de part et d'autre.`,
  B: fr`La fourchette est assez large : de ${people(100 * Z90 * GRADE_LIMIT.A)} à ${reach.B} de part et d'autre.`,
  C: fr`La fourchette est très large : plus de ${reach.B} de part et d'autre.`,
};

/** What a grade means in one commune: the reason of METHOD §3.7 that is its own. */
export function gradeReason(grade: Grade, notices: readonly Notice[]): string {
  const has = (code: Notice['code']) => notices.some((notice) => notice.code === code);
  if (isOutside(notices)) return fr`Les enquêtes ne couvrent pas ce lieu.`;
  const borrowed = notices.filter(isBorrowed);
  const far = borrowed.filter(isFar);
  const [farthest] = far;
  const lender = farthest && lenderOf(farthest.covariate, notices);
  if (lender) {
    return fr`${opening(namesOf(far))} non publiés pour cette commune : le calcul prend ${lender.words}.`;
  }
  // Only what was not surveyed or comes from afar has that grade: said above where a notice tells which.
  if (grade === 'D') return fr`Ses âges et ses diplômes viennent d'une moyenne lointaine.`;
  if (grade === 'A') return WIDTHS.A;
  const missing = borrowed.length > 0 ? namesOf(borrowed) : null;
  const small = has('small-population');
  if (missing === null)
    return small ? fr`${WIDTHS[grade]} La cause : peu d'habitants.` : WIDTHS[grade];
  return small
    ? fr`${WIDTHS[grade]} Les causes : peu d'habitants, et des ${missing} non publiés pour cette commune.`
    : fr`${WIDTHS[grade]} La cause : des ${missing} non publiés pour cette commune.`;
}

type Borrowed = Extract<Notice, { code: 'margin-borrowed' }>;
const isBorrowed = (notice: Notice): notice is Borrowed => notice.code === 'margin-borrowed';
const isOutside = (notices: readonly Notice[]) =>
  notices.some(({ code }) => code === 'outside-survey-field');
const isFar = ({ from }: Borrowed) => from === 'drom' || from === 'national';

/**
 * "Le calcul prend ceux de l'intercommunalité (EPCI).", of all the statistics that `gradeReason` says missing; null where it
 * says none, names their lender itself, or several lend.
 */
export function lenderOfMissing(grade: Grade, notices: readonly Notice[]): string | null {
  const borrowed = notices.filter(isBorrowed);
  const [first] = borrowed;
  const told = (grade === 'B' || grade === 'C') && !isOutside(notices) && !borrowed.some(isFar);
  if (!told || !first || borrowed.some(({ from }) => from !== first.from)) return null;
  const lender = lenderOf(first.covariate, notices);
  return lender && fr`Le calcul prend ${lender.words}.`;
}

/** The notices without those that `gradeReason` tells, for who reads both in one breath. */
export function besideGradeReason(notices: readonly Notice[]): Notice[] {
  if (isOutside(notices)) return [...notices];
  return notices.filter(
    (notice) =>
      notice.code !== 'overseas-income-unpublished' && !(isBorrowed(notice) && isFar(notice)),
  );
}

/** "âges et diplômes". */
function namesOf(borrowed: readonly { readonly covariate: Covariate }[]): string {
  return borrowed.map(({ covariate }) => covariateNames[covariate]).join(fr` et `);
}

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
