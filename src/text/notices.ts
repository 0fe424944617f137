// What the reader must know before reading a figure: one sentence or two a notice. METHOD §4.4, §10.
import type { Covariate, SourceLevel } from '../terms/factor.ts';
import type { Notice, NoticeCode } from '../terms/notice.ts';
import { inhabitants } from './places.ts';
import { fr } from './typography.ts';

type Borrowed = Extract<Notice, { code: 'margin-borrowed' }>;

const SUBJECTS: Readonly<Record<Covariate, string>> = {
  age: fr`âges`,
  diploma: fr`diplômes`,
  income: fr`revenus`,
};

const LENDERS: Readonly<Record<Exclude<SourceLevel, 'commune'>, string>> = {
  epci: fr`ceux de l'intercommunalité (EPCI)`,
  departement: fr`ceux du département`,
  region: fr`ceux de la région`,
  drom: fr`la moyenne des autres départements d'outre-mer`,
  national: fr`la moyenne de la France`,
};

function borrowed(from: Borrowed['from'], covariates: readonly Covariate[]): string {
  const subjects = covariates.map((covariate) => SUBJECTS[covariate]).join(', ');
  return fr`Non publiés pour cette commune : ${subjects}. Le calcul prend ${LENDERS[from]}.`;
}

type NoticeText = {
  readonly [C in NoticeCode]: (notice: Extract<Notice, { code: C }>) => string;
};

export const noticeText: NoticeText = {
  'margin-borrowed': ({ covariate, from }) => borrowed(from, [covariate]),
  'small-population': ({ population }) =>
    fr`Avec ${inhabitants(population)}, quelques ménages changent tout. Le calcul est donc lissé vers l'EPCI.`,
  'no-inhabitants': () => fr`Aucun habitant n'y est recensé : il n'y a rien à estimer.`,
  'outside-survey-field': () =>
    fr`Mayotte est hors du champ des enquêtes utilisées. Le besoin réel y est sans doute plus élevé que cette estimation.`,
  'overseas-income-unpublished': () =>
    fr`Aucun revenu n'est publié en Guadeloupe ni en Guyane. Le calcul prend celui de La Réunion et de la Martinique.`,
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
  return [...sentences, ...[...lent].map(([from, covariates]) => borrowed(from, covariates))];
}

function sentenceOf<C extends NoticeCode>(notice: Extract<Notice, { code: C }>): string {
  const text: (notice: Extract<Notice, { code: C }>) => string = noticeText[notice.code];
  return text(notice);
}
