// Words of a hypothesis: what may be changed, what comes out, what is wrong in a typed value.
// METHOD §3.10. Fetched on demand, with the form itself.

import { between, headline } from '../../src/explain/headline.ts';
import { hypothesisText } from '../../src/explain/hypotheses.ts';
import { borrowedSentences, lenderOf } from '../../src/explain/notices.ts';
import {
  euros,
  people,
  percent,
  precisePercent,
  signed,
  signedPoints,
} from '../../src/explain/numbers.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { fr } from '../../src/explain/typography.ts';
import type { PublishedFigures } from '../../src/terms/commune.ts';
import type { Estimate, Rounded } from '../../src/terms/estimate.ts';
import { type AgeBand, COVARIATES } from '../../src/terms/factor.ts';
import type { Notice } from '../../src/terms/notice.ts';
import type { Measure } from '../../src/terms/tier.ts';

export const whatIfText = {
  intro: fr`Changez un chiffre : le calcul est refait aussitôt, avec la même méthode. Rien n'est enregistré.`,
  notForecast: hypothesisText.notForecast,
  /** Where the figures of the form come from, by the notices of the estimate. */
  origin: (notices: readonly Notice[]) => {
    const lent = COVARIATES.filter((covariate) => lenderOf(covariate, notices) !== null);
    const start =
      lent.length === COVARIATES.length
        ? fr`Les chiffres de départ sont ceux du calcul, et non ceux de la commune.`
        : fr`Les chiffres de départ sont ceux du calcul : statistiques publiques, mêlées à la moyenne des alentours, surtout dans une petite commune.`;
    return [start, ...borrowedSentences(notices)].join(' ');
  },
  fields: {
    population: fr`Population`,
    people: fr`habitants`,
    age: fr`Âge des 15 ans et plus`,
    diploma: fr`Diplôme des 15 ans et plus, élèves et étudiants compris`,
    income: fr`Revenu`,
    territory: fr`Type de commune`,
  },
  ages: {
    '15-29': fr`15 à 29 ans`,
    '30-44': fr`30 à 44 ans`,
    '45-59': fr`45 à 59 ans`,
    '60-74': fr`60 à 74 ans`,
    '75+': fr`75 ans et plus`,
  } satisfies Readonly<Record<AgeBand, string>>,
  diplomas: [
    fr`Sans diplôme, ou certificat d'études`,
    fr`Du brevet au bac`,
    fr`Diplômés du supérieur`,
  ],
  /** Under the ages: why they are not those of the reasons, which count children too. METHOD §3.10. */
  ofAdults: (published: PublishedFigures | null) => {
    const bands = published?.ageBands;
    if (!bands) return fr`Le calcul compte les âges à partir de 15 ans.`;
    return fr`Le calcul compte les âges à partir de 15 ans. Enfants compris, comme dans le tableau des raisons, ${precisePercent(bands[1])} ont de 15 à 29 ans et ${precisePercent(bands[5])} ont 75 ans et plus.`;
  },
  /** Under the diplomas: why they are not those of the reasons, which leave out who studies. METHOD §4.5. */
  enrolled: (published: PublishedFigures | null) => {
    const counted = fr`Le calcul compte aussi les élèves et les étudiants, avec le bac ou le supérieur.`;
    const { sansDiplome = null, diplomeSuperieur = null } = published ?? {};
    if (sansDiplome === null || diplomeSuperieur === null) return counted;
    return fr`${counted} Sans eux, comme dans le tableau des raisons, ${precisePercent(sansDiplome)} sont sans diplôme et ${precisePercent(diplomeSuperieur)} diplômés du supérieur.`;
  },
  lowIncome: (thresholdEuros: number) =>
    fr`Habitants vivant avec moins de ${euros(Math.round(thresholdEuros / 10) * 10)} par an`,
  urban: fr`Urbaine`,
  rural: fr`Rurale`,
  adjusted: fr`Ces parts font 100 % : en changer une ajuste les autres.`,
  start: (value: string) => fr`Départ : ${value}`,
  slider: (label: string) => fr`${label}, au curseur`,
  reset: fr`Revenir à l'estimation`,
  restored: fr`Estimation d'origine rétablie.`,
  mark: fr`Hypothèse`,
  /** Beside the mark: the sentence of the headline, under the hypothesis. */
  result: (nom: string, estimate: Pick<Estimate, 'rounded' | 'population'>) => {
    const { before, figure, after } = headline(nom, estimate);
    return fr`${before}${figure}${after}.`;
  },
  range: (rounded: Rounded) => fr`Fourchette : ${between(rounded.concerned)}.`,
  original: (rounded: Rounded) => fr`Estimation d'origine : ${peopleWithRange(rounded)}.`,
  /** Stays in sight while the sliders move. */
  live: (original: Rounded, hypothesis: Rounded) =>
    hypothesis.display === 'figures'
      ? fr`Hypothèse : ${fewOr(hypothesis)}, ${between(hypothesis.concerned)}. Estimation : ${fewOr(original)}.`
      : fr`Hypothèse : ${fewOr(hypothesis)}. Estimation : ${fewOr(original)}.`,
  unchanged: fr`Rien n'est encore changé : l'hypothèse est égale à l'estimation.`,
  changesTitle: fr`Ce qui est changé`,
  change: (label: string, from: string, to: string) => fr`${label} : ${to}, au lieu de ${from}`,
  caption: fr`L'estimation d'origine, l'hypothèse et leur écart`,
  columns: {
    need: fr`Besoin`,
    original: fr`Estimation d'origine`,
    hypothesis: fr`Hypothèse`,
    gap: fr`Écart`,
  },
  rows: {
    exclus: fr`Assistance`,
    eloignes: fr`Formation`,
    presqueAutonomes: fr`Coup de pouce`,
    concerned: fr`Ensemble`,
  } satisfies Readonly<Record<Measure, string>>,
  shareRow: fr`Part de la population`,
  few: fr`moins de ${inhabitants(20)}`,
  /** Under 20 inhabitants, supposed or not. */
  tooFew: fr`trop peu d'habitants`,
  noGap: fr`trop petit pour être chiffré`,
  gap: (difference: number) => signedPeople(difference),
  shareGap: (difference: number) =>
    fr`${signedPoints(difference)} point${Math.abs(difference) >= 0.02 ? 's' : ''}`,
  /** Said aloud once the visitor pauses. */
  spoken: (rounded: Rounded, difference: number) =>
    rounded.display === 'figures'
      ? fr`Hypothèse : ${peopleWithRange(rounded)}. Écart avec l'estimation : ${signedPeople(difference)}.`
      : fr`Hypothèse : ${fewOr(rounded)}.`,
  wrong: {
    empty: fr`Écrivez un nombre, ou revenez à l'estimation.`,
    notNumber: (typed: string) => fr`« ${typed} » n'est pas un nombre.`,
    share: fr`Écrivez une part entre 0 et 100 %.`,
    population: (most: number) => fr`Écrivez un nombre entier, entre 1 et ${people(most)}.`,
  },
};

/** "14 300 habitants, entre 12 300 et 16 400". */
function peopleWithRange({ display, concerned }: Rounded): string {
  if (display === 'too-few') return whatIfText.tooFew;
  return display === 'figures'
    ? fr`${inhabitants(concerned.point)}, ${between(concerned)}`
    : whatIfText.few;
}

function fewOr({ display, concerned }: Rounded): string {
  if (display === 'too-few') return whatIfText.tooFew;
  return display === 'figures' ? people(concerned.point) : whatIfText.few;
}

/** "+900", "−1 200", "0". */
function signedPeople(difference: number): string {
  if (difference === 0) return people(0);
  return signed(difference, people(Math.abs(difference)));
}

/** A share in its cell: "43 %", and "12,5 %" in the form. */
export const shareWords = { cell: percent, field: precisePercent };
