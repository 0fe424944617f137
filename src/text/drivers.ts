// Why here and not as in France: one plain sentence a factor, with both figures. METHOD §3.4 and §6.
// The published figure is shown, never the smoothed one; it must lean the way the bar does, or we say
// that it does not.
import type { Place, PublishedFigures } from '../terms/commune.ts';
import type { Driver, Step } from '../terms/estimate.ts';
import type { Factor } from '../terms/factor.ts';
import type { FranceAverages } from '../terms/model.ts';
import { bestContrast, type Contrast } from './contrasts.ts';
import { euros, percent, points } from './numbers.ts';
import { fr } from './typography.ts';

export const factorText: Readonly<Record<Factor, string>> = {
  age: fr`Âge`,
  diploma: fr`Diplôme`,
  income: fr`Revenu`,
  territory: fr`Territoire (couverture, services)`,
};

export const driverText = {
  title: (local: number, national: number) =>
    percent(local) === percent(national)
      ? fr`Pourquoi ${percent(local)} ici, comme en France ?`
      : fr`Pourquoi ${percent(local)} ici, et non ${percent(national)} ?`,
  axisLess: fr`Moins qu'en France`,
  axisMore: fr`Plus qu'en France`,
  france: fr`France`,
  total: fr`Écart avec la France`,
  fromTo: (local: number, national: number) =>
    percent(local) === percent(national)
      ? fr`${percent(local)}, comme en France`
      : fr`de ${percent(national)} à ${percent(local)}`,
  unit: fr`en points`,
  effect: (difference: number) => {
    if (points(difference).startsWith('0\u202f')) return fr`presque aucun effet`;
    return difference > 0 ? fr`${points(difference)} de plus` : fr`${points(difference)} de moins`;
  },
  chart: fr`Ce que chaque raison ajoute ou retire à la part nationale, en points`,
  rounding: fr`Les arrondis peuvent décaler la somme d'un dixième de point.`,
  smoothed: fr`Chiffres du recensement, tels que publiés. Le calcul les lisse vers l'EPCI : plus la commune est petite, plus la moyenne voisine compte.`,
  caption: fr`Les chiffres derrière chaque raison`,
  columns: {
    indicator: fr`Indicateur`,
    local: fr`Commune`,
    france: fr`France`,
    factor: fr`Raison`,
    effect: fr`Effet, en points`,
  },
  notPublished: fr`non publié`,
};

export interface DriverContext {
  readonly departement: Place;
  readonly published: PublishedFigures | null;
  readonly france: FranceAverages;
  readonly steps: readonly Step[];
}

/** The sentence under a bar. Shares 0..1; `points` is the difference of shares. */
export function driverSentence({ factor, points }: Driver, context: DriverContext): string {
  const { published, france, departement, steps } = context;
  if (factor === 'territory') return territory(points, published, france, departement);
  if (factor === 'income') return income(steps, france);
  const contrasts = factor === 'age' ? ages(published, france) : diplomas(published, france);
  if (contrasts.length === 0) return fr`Non publié pour cette commune : une moyenne la remplace.`;
  return bestContrast(contrasts, points);
}

function ages(published: PublishedFigures | null, france: FranceAverages): Contrast[] {
  if (!published?.ageBands) return [];
  const [, young, , , senior, old] = published.ageBands;
  const [, youngFr, , , seniorFr, oldFr] = france.ageBands;
  return [
    { subject: fr`Les 75 ans et plus sont`, weight: 1.4, here: old, there: oldFr },
    {
      subject: fr`Les 60 ans et plus sont`,
      weight: 0.8,
      here: senior + old,
      there: seniorFr + oldFr,
    },
    { subject: fr`Les 15 à 29 ans sont`, weight: -0.8, here: young, there: youngFr },
  ].map((contrast) => ({ ...contrast, object: fr`des habitants` }));
}

function diplomas(published: PublishedFigures | null, france: FranceAverages): Contrast[] {
  if (!published || published.sansDiplome === null || published.diplomeSuperieur === null) {
    return [];
  }
  const subject = fr`Hors études,`;
  return [
    {
      subject,
      object: fr`des 15 ans et plus sont sans diplôme`,
      weight: 0.6,
      here: published.sansDiplome,
      there: france.sansDiplome,
    },
    {
      subject,
      object: fr`des 15 ans et plus sont diplômés du supérieur`,
      weight: -0.5,
      here: published.diplomeSuperieur,
      there: france.diplomeSuperieur,
    },
  ];
}

function income(steps: readonly Step[], france: FranceAverages): string {
  const threshold = euros(Math.round(france.lowIncomeThresholdEuros / 10) * 10);
  const low = steps.find(({ id }) => id === 'covariates')?.values.lowIncome;
  if (low === undefined) return fr`Non publié pour cette commune : une moyenne le remplace.`;
  return fr`Environ ${percent(low)} des habitants vivent avec moins de ${threshold} par an, contre ${percent(france.lowIncome)} en France.`;
}

/** INSEE density grid: 5, 6 and 7 are rural. METHOD §2. */
function territory(
  points: number,
  published: PublishedFigures | null,
  france: FranceAverages,
  departement: Place,
): string {
  if (departement.code.startsWith('97')) {
    return fr`Outre-mer, 20 % des habitants étaient en difficulté en 2021, contre 15 % en métropole.`;
  }
  const rural = published ? published.densite >= 5 : points > 0;
  return rural
    ? fr`Commune rurale, comme pour ${percent(france.rural)} des Français : services et réseaux sont plus loin.`
    : fr`Commune urbaine, comme pour ${percent(1 - france.rural)} des Français : services et réseaux sont plus proches.`;
}
