// What the reader must know before reading a figure: one sentence or two a notice. METHOD §4.4, §10.
import type { Covariate, Factor, SourceLevel } from '../terms/factor.ts';
import type { InstitutionSign } from '../terms/institution.ts';
import type { Notice, NoticeCode } from '../terms/notice.ts';
import { partSentence } from './commune-part.ts';
import { people, percent } from './numbers.ts';
import { inhabitants } from './places.ts';
import { fr } from './typography.ts';

type Borrowed = Extract<Notice, { code: 'margin-borrowed' }>;

export const covariateNames: Readonly<Record<Covariate, string>> = {
  age: fr`âges`,
  diploma: fr`diplômes`,
  income: fr`revenus`,
};

/** Whose statistics stand in for those of a commune. */
export interface Lender {
  readonly words: string;
  /** How what follows agrees: "ceux de…" are many, "la moyenne…" is one. */
  readonly many: boolean;
}

export const LENDERS: Readonly<Record<Exclude<SourceLevel, 'commune'>, Lender>> = {
  epci: { words: fr`ceux des autres communes de l'intercommunalité (EPCI)`, many: true },
  departement: { words: fr`ceux du département`, many: true },
  region: { words: fr`ceux de la région`, many: true },
  drom: { words: fr`la moyenne des autres départements d'outre-mer`, many: false },
  national: { words: fr`la moyenne de la France`, many: false },
};
/** Of the incomes of Guadeloupe and Guyane. */
export const OVERSEAS: Lender = { words: fr`ceux de La Réunion et de la Martinique`, many: true };

/** Whose statistics are used for a factor, by the notices of the estimate; null for those of the place. */
export function lenderOf(factor: Factor, notices: readonly Notice[]): Lender | null {
  const overseas = notices.some(({ code }) => code === 'overseas-income-unpublished');
  if (factor === 'income' && overseas) return OVERSEAS;
  for (const notice of notices) {
    if (notice.code === 'margin-borrowed' && notice.covariate === factor) {
      return LENDERS[notice.from];
    }
  }
  return null;
}

/** "Non publiés pour cette commune : âges. Le calcul prend ceux du département." */
function borrowedText({ words }: Lender, covariates: readonly Covariate[]): string {
  const subjects = covariates.map((covariate) => covariateNames[covariate]).join(', ');
  return fr`Non publiés pour cette commune : ${subjects}. Le calcul prend ${words}.`;
}

/** Who lives in an institution was not surveyed. */
export const ORDINARY_ONLY = fr`Les enquêtes n'interrogent que les ménages ordinaires.`;

/** What such a share most often comes from in a small commune. METHOD §12. */
const INSTITUTIONS: Readonly<Record<InstitutionSign, (share: string) => string>> = {
  age: (share) =>
    fr`Les 75 ans et plus sont ${share} des habitants : un établissement, un Ehpad par exemple, y est sans doute recensé.`,
  diploma: (share) =>
    fr`Hors études, ${share} des 15 ans et plus sont sans diplôme : un établissement (prison, foyer, Ehpad) y est sans doute recensé.`,
  young: (share) =>
    fr`Les 15 à 29 ans sont ${share} des habitants : étudiants, militaires, internes ou détenus y abaissent sans doute la part.`,
};

type NoticeText = {
  readonly [C in NoticeCode]: (notice: Extract<Notice, { code: C }>) => string;
};

export const noticeText: NoticeText = {
  'margin-borrowed': ({ covariate, from }) => borrowedText(LENDERS[from], [covariate]),
  'small-population': ({ population }) =>
    fr`Avec ${inhabitants(population)}, quelques ménages changent tout. Le calcul tient donc compte de la moyenne du territoire autour.`,
  'no-inhabitants': () => fr`Aucun habitant n'y est recensé : il n'y a rien à estimer.`,
  'outside-survey-field': () =>
    fr`Mayotte est hors du champ des enquêtes utilisées : la fourchette est élargie. Ses communes partagent les chiffres du département, et ne se comparent pas entre elles.`,
  'partial-survey-field': () =>
    fr`En Guyane, l'enquête n'a couvert que les communes accessibles par la route.`,
  'old-population': ({ counted, countedIn, estimated, estimatedIn }) =>
    fr`À Mayotte, la population comptée est celle de ${countedIn} : ${inhabitants(counted)} dans tout le département. L'INSEE en estime ${people(estimated)} en ${estimatedIn}.`,
  'overseas-income-unpublished': () =>
    fr`Les revenus ne sont pas publiés en Guadeloupe ni en Guyane. Le calcul prend ${OVERSEAS.words}.`,
  'part-of-commune': ({ part, commune }) => partSentence(part, commune),
  'young-population': ({ over15, concerned }) => {
    const children = fr`Les moins de 15 ans, ${percent(1 - over15)} des habitants, sont comptés eux aussi.`;
    return concerned === null
      ? children
      : fr`${children} Parmi les 15 ans et plus seuls, environ ${inhabitants(concerned)} ont besoin d'aide.`;
  },
  'institution-likely': ({ sign, share }) =>
    fr`${INSTITUTIONS[sign](percent(share))} ${ORDINARY_ONLY}`,
  'merged-commune': ({ from }) =>
    fr`Le recensement de 2021 ne connaît que la commune dont celle-ci s'est séparée (${from}). Ses chiffres sont repris ici.`,
};

/** The sentences to show, in order: borrowed statistics of one origin share one, nothing is said twice. */
export function noticeSentences(notices: readonly Notice[]): string[] {
  const incomeSaid = notices.some(({ code }) => code === 'overseas-income-unpublished');
  const lent = new Map<Borrowed['from'], Covariate[]>();
  const sentences: string[] = [];
  for (const notice of notices) {
    if (notice.code !== 'margin-borrowed') sentences.push(noticeSentence(notice));
    else if (!(incomeSaid && notice.covariate === 'income')) {
      lent.set(notice.from, [...(lent.get(notice.from) ?? []), notice.covariate]);
    }
  }
  return [
    ...sentences,
    ...[...lent].map(([from, covariates]) => borrowedText(LENDERS[from], covariates)),
  ];
}

/** Only those that say whose statistics stand in for missing ones. */
export function borrowedSentences(notices: readonly Notice[]): string[] {
  return noticeSentences(
    notices.filter(
      ({ code }) => code === 'margin-borrowed' || code === 'overseas-income-unpublished',
    ),
  );
}

/** The sentence of a notice. */
export function noticeSentence<C extends NoticeCode>(notice: Extract<Notice, { code: C }>): string {
  const text: (notice: Extract<Notice, { code: C }>) => string = noticeText[notice.code];
  return text(notice);
}
