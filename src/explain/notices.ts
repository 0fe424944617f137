// What the reader must know before reading a figure: one sentence or two a notice. METHOD §4.4, §10.
import type { Covariate, Factor, SourceLevel } from '../terms/factor.ts';
import type { Notice, NoticeCode } from '../terms/notice.ts';
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

const LENDERS: Readonly<Record<Exclude<SourceLevel, 'commune'>, Lender>> = {
  epci: { words: fr`ceux de l'intercommunalité (EPCI)`, many: true },
  departement: { words: fr`ceux du département`, many: true },
  region: { words: fr`ceux de la région`, many: true },
  drom: { words: fr`la moyenne des autres départements d'outre-mer`, many: false },
  national: { words: fr`la moyenne de la France`, many: false },
};
const OVERSEAS: Lender = { words: fr`ceux de La Réunion et de la Martinique`, many: true };

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

type NoticeText = {
  readonly [C in NoticeCode]: (notice: Extract<Notice, { code: C }>) => string;
};

export const noticeText: NoticeText = {
  'margin-borrowed': ({ covariate, from }) => borrowedText(LENDERS[from], [covariate]),
  'small-population': ({ population }) =>
    fr`Avec ${inhabitants(population)}, quelques ménages changent tout. Le calcul est donc lissé vers l'EPCI.`,
  'no-inhabitants': () => fr`Aucun habitant n'y est recensé : il n'y a rien à estimer.`,
  'outside-survey-field': () =>
    fr`Mayotte est hors du champ des enquêtes utilisées. Le besoin réel y est sans doute plus élevé que cette estimation.`,
  'overseas-income-unpublished': () =>
    fr`Les revenus ne sont pas publiés en Guadeloupe ni en Guyane. Le calcul prend ${OVERSEAS.words}.`,
  'merged-commune': ({ from }) =>
    fr`Le recensement de 2021 ne connaît que la commune dont celle-ci s'est séparée (${from}). Ses chiffres sont repris ici.`,
};

/** The sentences to show, in order: borrowed statistics of one origin share one, nothing is said twice. */
export function noticeSentences(notices: readonly Notice[]): string[] {
  const incomeSaid = notices.some(({ code }) => code === 'overseas-income-unpublished');
  const lent = new Map<Borrowed['from'], Covariate[]>();
  const sentences: string[] = [];
  for (const notice of notices) {
    if (notice.code !== 'margin-borrowed') sentences.push(sentenceOf(notice));
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

function sentenceOf<C extends NoticeCode>(notice: Extract<Notice, { code: C }>): string {
  const text: (notice: Extract<Notice, { code: C }>) => string = noticeText[notice.code];
  return text(notice);
}
