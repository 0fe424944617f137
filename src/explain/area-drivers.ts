// Why a territory differs from France: for each factor, what was published of its communes, beside France.
// METHOD §3.4, §3.9 and §6.
import { isOutsideSurveyField } from '../terms/commune.ts';
import type { DiagnosisModel } from '../terms/diagnosis.ts';
import type { Driver } from '../terms/estimate.ts';
import type { FranceAverages } from '../terms/model.ts';
import type { Portrait } from '../terms/portrait.ts';
import { contrastsOf } from './contrasts.ts';
import { borrowed, figureSentence, OUTSIDE_SURVEY, overseasNeed } from './drivers.ts';
import { LENDERS, OVERSEAS } from './notices.ts';
import { percent } from './numbers.ts';
import { fr, opening } from './typography.ts';

export interface AreaDriverContext {
  readonly portrait: Portrait;
  readonly model: Pick<DiagnosisModel, 'reference' | 'france' | 'weights'>;
  /** Of its communes. */
  readonly codes: readonly string[];
}

/** The sentence under a bar of a territory of several communes. Shares 0..1. */
export function areaDriverSentence(
  { factor, share }: Driver,
  { portrait, model, codes }: AreaDriverContext,
): string {
  const { france } = model;
  if (factor === 'territory')
    return codes.every(isOutsideSurveyField)
      ? OUTSIDE_SURVEY
      : settings({ share }, portrait, france);
  const contrasts = contrastsOf(factor, { published: portrait, covariates: portrait, model });
  const source = portrait.sources[factor];
  if (source === null || source === 'commune')
    return figureSentence({ factor, share }, contrasts, model);
  const lender = factor === 'income' && source === 'drom' ? OVERSEAS : LENDERS[source];
  const low = factor === 'income' ? contrasts[0] : undefined;
  return borrowed(factor, lender, low, france, fr`ces communes`);
}

/** How many live in a rural commune, and overseas, which weighs more: of the Hexagone, a bar may be below 0 for that alone. */
function settings(
  { share }: Pick<Driver, 'share'>,
  { rural, overseas }: Portrait,
  france: FranceAverages,
): string {
  if (overseas === 1) return overseasNeed(fr`outre-mer`);
  const setting = ruralSetting(rural, france.rural);
  if (overseas)
    return fr`${setting} ${opening(partOfInhabitants(overseas))} vivent outre-mer, où il est bien plus grand.`;
  return share < 0 && Math.round(rural * 100) >= Math.round(france.rural * 100)
    ? fr`${setting} Outre-mer, compté dans la part nationale, il est bien plus grand.`
    : setting;
}

function ruralSetting(here: number, there: number): string {
  if (here === 1)
    return fr`Communes rurales, comme celles de ${percent(there)} des Français : à profil égal, le besoin y est un peu plus grand.`;
  if (here === 0)
    return fr`Communes urbaines, comme celles de ${percent(1 - there)} des Français : à profil égal, le besoin y est un peu moins grand.`;
  const beside =
    percent(here) === percent(there) ? fr`comme en France` : fr`contre ${percent(there)} en France`;
  return fr`${opening(partOfInhabitants(here))} vivent en commune rurale, ${beside}. À profil égal, le besoin y est un peu plus grand.`;
}

/** Of a few, as of nearly all, "0 %" and "100 %" would be false. */
function partOfInhabitants(share: number): string {
  if (share < 0.005) return fr`moins de 1 % des habitants`;
  return share < 0.995 ? fr`${percent(share)} des habitants` : fr`presque tous les habitants`;
}
