// Reasons drawn from the estimate and the published figures. docs/ADVICE.md §4.1.
import { baseText } from '../../explain/base.ts';
import { sideOf } from '../../explain/comparison.ts';
import { factorText, shownDrivers } from '../../explain/drivers.ts';
import { people as count, percent, points } from '../../explain/numbers.ts';
import { ofEpci } from '../../explain/of-epci.ts';
import { aboutInhabitants, inBrackets } from '../../explain/places.ts';
import { SOURCE_DATES } from '../../explain/source-dates.ts';
import { fr, opening } from '../../explain/typography.ts';
import type { PopulationBase } from '../../terms/base.ts';
import type { Driver } from '../../terms/estimate.ts';
import { type Factor, LOW_INCOME_SHARE } from '../../terms/factor.ts';
import { nationalShare } from '../../terms/national-share.ts';
import type { Measure } from '../../terms/tier.ts';
import type { ContextFigure } from '../context.ts';
import { type Situation, tooFew } from '../situation.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

/** A local rate beside that of France. The declarations of the package name it. @public */
export interface Rates {
  readonly measure: Measure;
  readonly rate: number;
  readonly national: number;
  /** The range holds the rate of France: they may be equal. */
  readonly uncertain?: true;
  /** Only when the rates are not those of everybody. */
  readonly base?: Exclude<PopulationBase, 'all'>;
}

/** The declarations of the package name it. @public */
export interface MaybeBorrowed {
  /** The statistic is that of a wider territory. */
  readonly borrowed?: true;
  /** The statistic is mostly the average of this territory, which outweighs the commune's own. */
  readonly averageOf?: string;
}

export type EstimateReason =
  | {
      readonly code: 'people';
      readonly measure: Measure;
      /** Rounded, as shown in the diagnosis; null stands for "moins de 20". */
      readonly people: number | null;
      readonly rate: number;
      /** Only when the rate is not that of everybody. */
      readonly base?: Exclude<PopulationBase, 'all'>;
    }
  | { readonly code: 'nobody' }
  | (Rates & { readonly code: 'rate-above' })
  | (Rates & { readonly code: 'rate-below' })
  | (MaybeBorrowed & { readonly code: 'driver'; readonly factor: Factor; readonly share: number })
  | (MaybeBorrowed & {
      readonly code: 'figure';
      readonly figure: ContextFigure;
      readonly share: number;
    });

type Trigger = TriggerOf<EstimateReason>;

/** Whom the rates are of, when it is not everybody. */
const baseOf = ({ estimate: { base } }: Situation) => (base === undefined ? {} : { base });

/** How many people, as the diagnosis shows them; where they are too few to be counted, no reason. */
export const people =
  (measure: Measure): Trigger =>
  (situation) => {
    const { estimate } = situation;
    const { display } = estimate.rounded;
    if (display === 'nobody') return { code: 'nobody' };
    if (tooFew(situation)) return null;
    const shown = display === 'under-20' ? null : estimate.rounded[measure].point;
    const rate = estimate.rates[measure];
    return { code: 'people', measure, people: shown, rate, ...baseOf(situation) };
  };

/** At least so many people (unrounded). */
export const peopleFrom =
  (measure: Measure, count: number): Trigger =>
  (situation) =>
    situation.estimate.adjusted[measure].point >= count ? people(measure)(situation) : null;

/** A share of fewer than 20 people is not shown by the diagnosis, so nothing may be founded on it. */
function saidRate(situation: Situation, measure: Measure): number | null {
  const { estimate } = situation;
  const { display } = estimate.rounded;
  if (tooFew(situation)) return null;
  return display === 'under-20' || display === 'nobody' ? null : estimate.rates[measure];
}

/** The local rate beside that of France; null where no survey was made, since nothing there holds to that of France. */
function compared(situation: Situation, measure: Measure): Rates | null {
  const { context, estimate } = situation;
  const rate = saidRate(situation, measure);
  const national = nationalShare(estimate, measure);
  if (rate === null || national === null || context.outsideSurveyField) return null;
  const apart = sideOf(estimate.shares[measure], national) !== null;
  return { measure, rate, national, ...(apart ? {} : { uncertain: true }), ...baseOf(situation) };
}

/** The local rate is at least `times` the national one. */
export const rateAbove =
  (measure: Measure, times: number): Trigger =>
  (situation) => {
    const rates = compared(situation, measure);
    if (rates === null || rates.rate < rates.national * times) return null;
    return { code: 'rate-above', ...rates };
  };

/** The local rate is at most `times` the national one, by those who live in ordinary households. */
export const rateBelow =
  (measure: Measure, times: number): Trigger =>
  (situation) => {
    const rates = compared(situation, measure);
    if (rates === null || situation.context.youngInstitution) return null;
    if (rates.rate > rates.national * times) return null;
    return { code: 'rate-below', ...rates };
  };

/** One factor adds at least so much to the rate; 0.02 is two points. */
export const driverAbove =
  (factor: Factor, min: number): Trigger =>
  (situation) => {
    const { estimate, context } = situation;
    if (tooFew(situation)) return null;
    const isIt = (one: Driver) => one.factor === factor && one.share >= min;
    if (!estimate.drivers.some(isIt)) return null;
    const driver = shownDrivers(estimate.drivers).find(isIt);
    return driver
      ? { code: 'driver', factor, share: driver.shown, ...lent(context, factor) }
      : null;
  };

/** A figure of the context is known and at least `min`, a share 0..1. */
export const figureAbove =
  (figure: ContextFigure, min: number): Trigger =>
  (situation) => {
    const { context } = situation;
    const share = context.figures[figure];
    if (share === null || share < min || isUnsaid(figure, situation)) return null;
    // The only figure that stands for a statistic which may be missing.
    const borrowed = figure === 'lowIncome' ? lent(context, 'income') : {};
    return { code: 'figure', figure, share, ...borrowed };
  };

/** The fibre is counted in premises, everything else in people. */
const isUnsaid = (figure: ContextFigure, situation: Situation): boolean =>
  figure !== 'fibre' && tooFew(situation);

/** Whose statistic it is, when it is not the commune's own. */
function lent({ borrowed, averaged, epci }: Situation['context'], factor: Factor): MaybeBorrowed {
  if (borrowed.includes(factor)) return { borrowed: true };
  return averaged.includes(factor) && epci !== null ? { averageOf: epci.nom } : {};
}

/** The same below `max`. For figures that are never borrowed: no lender is told. */
export const figureBelow =
  (figure: ContextFigure, max: number): Trigger =>
  (situation) => {
    const share = situation.context.figures[figure];
    return share !== null && share < max && !isUnsaid(figure, situation)
      ? { code: 'figure', figure, share }
      : null;
  };

const GROUPS: Readonly<Record<Measure, string>> = {
  exclus: fr`personnes exclues du numérique`,
  eloignes: fr`personnes éloignées du numérique`,
  presqueAutonomes: fr`personnes presque autonomes`,
  concerned: fr`personnes concernées`,
};

const FIGURES: Readonly<Record<ContextFigure, (share: number) => string>> = {
  share75: (share) =>
    fr`Les 75 ans et plus sont ${percent(share)} des habitants (recensement 2021).`,
  sansDiplome: (share) =>
    fr`${percent(share)} des adultes hors études n'ont pas de diplôme (recensement 2021).`,
  tauxPauvrete: (share) =>
    fr`${percent(share)} des habitants vivent sous le seuil de pauvreté (2021).`,
  lowIncome: (share) =>
    fr`${opening(aboutInhabitants(share))} ont de faibles revenus, contre ${percent(LOW_INCOME_SHARE)} en France (estimation).`,
  fibre: (share) =>
    fr`${percent(share)} des locaux sont raccordables à la fibre (ARCEP, ${SOURCE_DATES.arcep2026}).`,
};

/** "21 %, contre 19 % (estimation)", and of whom when it is not everybody. */
function against({ rate, national, base }: Rates): string {
  const whom = base === undefined ? '' : ` ${baseText[base].ofPeople}`;
  return fr`${percent(rate)}${whom}, contre ${percent(national)} (estimation)`;
}

/** "Part estimée des personnes … : 21 %, contre 19 % en France.": the comparison with France says once how sure the gap is. */
function notApart({ measure, rate, national, base }: Rates): string {
  const whom = base === undefined ? '' : ` ${baseText[base].ofPeople}`;
  return fr`Part estimée des ${GROUPS[measure]} : ${percent(rate)}${whom}, contre ${percent(national)} en France.`;
}

const averageIn = (epci: string) => inBrackets(fr`moyenne ${ofEpci(epci)}`);

export const estimateSentences: Sentences<EstimateReason> = {
  people: ({ measure, people: shown, rate, base }) =>
    shown === null
      ? fr`Moins de 20 personnes concernées en tout (estimation).`
      : fr`Environ ${count(shown)} ${GROUPS[measure]}, soit ${percent(rate)} ${baseText[base ?? 'all'].ofPeople} (estimation).`,
  nobody: () => fr`Aucun habitant n'y est recensé.`,
  'rate-above': (reason) =>
    reason.uncertain
      ? notApart(reason)
      : fr`La part des ${GROUPS[reason.measure]} dépasse la moyenne nationale : ${against(reason)}.`,
  'rate-below': (reason) =>
    reason.uncertain
      ? notApart(reason)
      : fr`La part des ${GROUPS[reason.measure]} reste sous la moyenne nationale : ${against(reason)}.`,
  driver: ({ factor, share: difference, borrowed, averageOf }) => {
    const effect = fr`${factorText[factor]} : ${points(difference)} de plus qu'en France dans la part des personnes concernées`;
    if (borrowed) return fr`${effect} (estimé avec les chiffres d'un territoire plus large).`;
    return averageOf === undefined
      ? fr`${effect} (estimation).`
      : fr`${effect} ${averageIn(averageOf)}.`;
  },
  figure: ({ figure, share, borrowed, averageOf }) => {
    if (borrowed)
      return fr`Revenus non publiés ici. Dans le territoire plus large pris à la place, ${aboutInhabitants(share)} ont de faibles revenus, contre ${percent(LOW_INCOME_SHARE)} en France.`;
    return averageOf === undefined
      ? FIGURES[figure](share)
      : fr`${opening(aboutInhabitants(share))} ont de faibles revenus, contre ${percent(LOW_INCOME_SHARE)} en France ${averageIn(averageOf)}.`;
  },
};
