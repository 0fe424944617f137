// Why here and not as in France: one plain sentence a factor, with both figures. METHOD §3.4 and §6.
// The published figure is shown, never the smoothed one; it must explain the bar, or none is shown. What
// is borrowed from a wider territory is told as that territory's.
import { apportion } from '../maths/apportion.ts';
import { sumOf } from '../maths/sum.ts';
import {
  type CovariateShares,
  isOutsideSurveyField,
  type PublishedFigures,
} from '../terms/commune.ts';
import type { DiagnosisModel } from '../terms/diagnosis.ts';
import type { CommuneIdentity, Driver } from '../terms/estimate.ts';
import type { Covariate, Factor } from '../terms/factor.ts';
import type { FranceAverages } from '../terms/model.ts';
import type { Notice } from '../terms/notice.ts';
import { isMostlyAverage } from '../terms/smoothing.ts';
import {
  type Category,
  type Contrast,
  contrastsOf,
  explaining,
  ownPart,
  settingOf,
} from './contrasts.ts';
import { covariateNames, type Lender, lenderOf } from './notices.ts';
import { euros, percent, points } from './numbers.ts';
import { ofEpci } from './of-epci.ts';
import { aboutInhabitants } from './places.ts';
import { fr, opening } from './typography.ts';

export const factorText: Readonly<Record<Factor, string>> = {
  age: fr`Âge`,
  diploma: fr`Diplôme`,
  income: fr`Revenu`,
  territory: fr`Territoire (rural, urbain ou outre-mer)`,
};

export const driverText = {
  title: (local: number, national: number) =>
    percent(local) === percent(national)
      ? fr`Pourquoi ${percent(local)} ici, comme en France ?`
      : fr`Pourquoi ${percent(local)} ici, et non ${percent(national)} ?`,
  axisLess: fr`Moins qu'en France`,
  axisMore: fr`Plus qu'en France`,
  total: fr`Écart avec la France`,
  fromTo: (local: number, national: number) =>
    percent(local) === percent(national)
      ? fr`${percent(local)}, comme en France`
      : fr`de ${percent(national)} à ${percent(local)}`,
  unit: fr`en points`,
  effect: (difference: number) => {
    if (points(difference).startsWith('0,0')) return fr`presque aucun effet`;
    return difference > 0 ? fr`${points(difference)} de plus` : fr`${points(difference)} de moins`;
  },
  published: fr`Chiffres du recensement, tels que publiés.`,
  smoothed: fr`Plus la commune est petite, plus le calcul tient compte de la moyenne du territoire autour.`,
  caption: fr`Les chiffres derrière chaque raison`,
  columns: {
    indicator: fr`Indicateur`,
    local: fr`Commune`,
    france: fr`France`,
  },
  notPublished: fr`non publié`,
};

/** A reason with its effect as everybody reads it. */
export interface ShownDriver extends Driver {
  /** A share in tenths of a point, that adds up with the others to the gap with France as it is shown. */
  readonly shown: number;
}

/**
 * The effects as every page and file shows them, in the order given: rounded together, to a tenth of a point, so that who
 * adds them finds the gap with France. METHOD §3.8.
 */
export function shownDrivers(drivers: readonly Driver[]): readonly ShownDriver[] {
  if (drivers === last) return lastShown;
  const shares = drivers.map(({ share }) => share);
  const parts = apportion(
    shares,
    TENTH,
    sumOf(shares, (share) => share),
  );
  last = drivers;
  lastShown = drivers.map(({ factor, share }, i) => ({
    factor,
    share,
    shown: Math.round((parts[i] ?? 0) * 1000) / 1000,
  }));
  return lastShown;
}

/** Those asked for last: the four columns of a line, and each rule of the advice, ask for the same. */
let last: readonly Driver[] | null = null;
let lastShown: readonly ShownDriver[] = [];

/** Of a point. */
const TENTH = 0.001;

export interface DriverContext {
  readonly commune: Pick<CommuneIdentity, 'departement' | 'epci' | 'population'>;
  readonly published: PublishedFigures | null;
  readonly model: Pick<DiagnosisModel, 'reference' | 'france' | 'weights'>;
  readonly covariates: Pick<CovariateShares, 'lowIncome' | 'p15'>;
  readonly notices: readonly Notice[];
}

/** The sentence under a bar. Shares 0..1. */
export function driverSentence({ factor, share }: Driver, context: DriverContext): string {
  const { published, commune, notices } = context;
  const { france } = context.model;
  if (factor === 'territory') {
    const { departement } = commune;
    return isOutsideSurveyField(departement.code)
      ? OUTSIDE_SURVEY
      : SETTINGS[settingOf({ share }, departement, published)](france);
  }
  const contrasts = contrastsOf(factor, context);
  const lender = lenderOf(factor, notices);
  const low = factor === 'income' ? contrasts[0] : undefined;
  if (lender !== null) return borrowed(factor, lender, low, france, fr`cette commune`);
  const average = averageOf({ factor, share }, context);
  if (average !== null) return fr`Surtout la ${average}, la commune étant petite.`;
  return figureSentence({ factor, share }, contrasts, context.model);
}

/** The published figure that explains an effect or, where none does alone, what they say together. Shares 0..1. */
export function figureSentence(
  { factor, share }: Driver & { readonly factor: Covariate },
  contrasts: readonly Contrast[],
  { reference, france }: Pick<DiagnosisModel, 'reference' | 'france'>,
): string {
  const best = explaining(contrasts, share, reference);
  if (best !== null) return contrast(best, france);
  const [first] = contrasts;
  if (factor === 'income' && first) return closeIncome(first, france);
  return sideBySide(contrasts, share) ?? TOGETHER[factor];
}

/** Of an effect of less than that part, half a point or more, the rest is told: a council would dispute a figure that denies it. */
const MIN_OWN_PART = 1 / 2;
const MIN_TOLD_EFFECT = 0.005;

/**
 * "moyenne de la CC du Diois", where the average weighs more than the commune's own statistic, or does more than half of the
 * effect; null elsewhere.
 */
export function averageOf(
  driver: Driver & { readonly factor: Covariate },
  context: Pick<DriverContext, 'commune' | 'covariates' | 'published' | 'model'>,
): string | null {
  const {
    commune: { population, epci },
    covariates,
  } = context;
  if (epci === null) return null;
  const own = Math.abs(driver.share) < MIN_TOLD_EFFECT ? null : ownPart(driver, context);
  const outweighed = own !== null && own < MIN_OWN_PART;
  if (!outweighed && !isMostlyAverage(driver.factor, population, covariates.p15)) return null;
  return fr`moyenne ${ofEpci(epci.nom)}`;
}

/** Both figures in whole percents, as the tables beside write them; where these look equal, which is larger. */
function contrast({ category, here, there }: Contrast, france: FranceAverages): string {
  const fact = FACTS[category](percent(here), threshold(france));
  return percent(here) === percent(there)
    ? fr`${fact}, à peine ${here > there ? fr`plus` : fr`moins`} qu'en France.`
    : fr`${fact}, contre ${percent(there)} en France.`;
}

const FACTS: Readonly<Record<Category, (share: string, threshold: string) => string>> = {
  old: (share) => fr`Les 75 ans et plus sont ${share} des habitants`,
  senior: (share) => fr`Les 60 ans et plus sont ${share} des habitants`,
  young: (share) => fr`Les 15 à 29 ans sont ${share} des habitants`,
  sansDiplome: (share) => fr`Hors études, ${share} des 15 ans et plus sont sans diplôme`,
  superieur: (share) => fr`Hors études, ${share} des 15 ans et plus sont diplômés du supérieur`,
  lowIncome: (share, euros) =>
    fr`Environ ${share} des habitants vivent avec moins de ${euros} par an`,
};

/** When no figure of the factor is published. */
const TOGETHER: Readonly<Record<Covariate, string>> = {
  age: fr`C'est l'effet de tous les âges réunis.`,
  diploma: fr`C'est l'effet de tous les niveaux de diplôme réunis.`,
  income: fr`C'est l'effet de tous les revenus réunis.`,
};

/** The two figures that tell most of a factor, where neither explains the bar alone, and whether they pull apart. */
function sideBySide(contrasts: readonly Contrast[], effect: number): string | null {
  const find = (wanted: Category) => contrasts.find(({ category }) => category === wanted);
  const [first, second] = [find('sansDiplome') ?? find('old'), find('superieur') ?? find('young')];
  if (first === undefined || second === undefined) return null;
  const too = second.category === 'young' ? fr`ont de 15 à 29 ans` : fr`sont diplômés du supérieur`;
  const facts = fr`${FACTS[first.category](percent(first.here), '')} (${percent(first.there)} en France) et ${percent(second.here)} ${too} (${percent(second.there)}).`;
  const pull = ({ weight, here, there }: Contrast) => weight * (here - there);
  if (pull(first) * pull(second) >= 0) return facts;
  return Math.abs(effect) < TENTH / 2
    ? fr`${facts} L'un compense l'autre.`
    : fr`${facts} L'un compense en partie l'autre.`;
}

/** Whose figures stand in for those of `communes`; for incomes, what they are there. */
export function borrowed(
  covariate: Covariate,
  lender: Lender,
  low: Contrast | undefined,
  france: FranceAverages,
  communes: string,
): string {
  const what = opening(covariateNames[covariate]);
  const who = fr`${what} non publiés pour ${communes} : le calcul prend ${lender.words}.`;
  if (!low) return who;
  const { here, there } = low;
  return fr`${who} ${opening(aboutInhabitants(here))} y vivent avec moins de ${threshold(france)} par an, contre ${percent(there)} en France.`;
}

/** The only figure of a factor says little when it is that of France. */
function closeIncome({ here }: Contrast, france: FranceAverages): string {
  return fr`${opening(aboutInhabitants(here))} vivent avec moins de ${threshold(france)} par an, à peu près comme en France.`;
}

/** "20 270 €": who lives with less has a low income. */
export function threshold({ lowIncomeThresholdEuros }: FranceAverages): string {
  return euros(Math.round(lowIncomeThresholdEuros / 10) * 10);
}

/** Another measure than the people concerned, and of those of 15 and over: never said without a word. */
export const overseasNeed = (where: string) =>
  fr`En 2021, l'INSEE a compté ${where} 20 % d'habitants sans usage d'internet ou sans compétence de base, contre 15 % dans l'Hexagone. C'est une mesure plus étroite que celle des personnes concernées.`;

export const OUTSIDE_SURVEY = fr`${overseasNeed('ailleurs outre-mer')} Mayotte n'était pas dans l'enquête.`;

const SETTINGS: Readonly<Record<ReturnType<typeof settingOf>, (france: FranceAverages) => string>> =
  {
    overseas: () => overseasNeed('outre-mer'),
    rural: ({ rural }) =>
      fr`Commune rurale, comme celle de ${percent(rural)} des Français : à profil égal, le besoin y est un peu plus grand.`,
    urban: ({ rural }) =>
      fr`Commune urbaine, comme celle de ${percent(1 - rural)} des Français : à profil égal, le besoin y est un peu moins grand.`,
  };
