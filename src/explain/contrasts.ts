// Which published figure explains a bar? The one that weighs most on its side, provided that it makes up
// a fair part of it: a fact told beside an effect is read as its cause. METHOD §3.4, §5 and §6.
import {
  type CovariateShares,
  isOverseas,
  isRuralDensity,
  type Place,
  type PublishedFigures,
} from '../terms/commune.ts';
import type { DiagnosisModel } from '../terms/diagnosis.ts';
import type { Driver } from '../terms/estimate.ts';
import { referenceRates } from '../terms/model.ts';

/** What a published figure is the share of: an age band, a diploma, a low income. */
export type Category = 'young' | 'senior' | 'old' | 'sansDiplome' | 'superieur' | 'lowIncome';

export interface Contrast {
  readonly category: Category;
  /** How much more of it raises the need for help, in logits (below 0: lowers it). METHOD §5, first stage. */
  readonly weight: number;
  /** Shares 0..1: in the commune, and in France. */
  readonly here: number;
  readonly there: number;
}

interface Figures {
  readonly published: Pick<
    PublishedFigures,
    'ageBands' | 'sansDiplome' | 'diplomeSuperieur'
  > | null;
  readonly model: Pick<DiagnosisModel, 'reference' | 'france' | 'weights'>;
  readonly covariates: Pick<CovariateShares, 'lowIncome'>;
}

/** What a figure must make up of its bar to explain it. More than thrice, others have made it shrink. */
const MIN_PART = 1 / 3;
const MAX_PART = 3;

/** What can be said of a factor, here and in France; none where nothing is published. */
export function contrastsOf(factor: Driver['factor'], figures: Figures): Contrast[] {
  const { published, covariates } = figures;
  const { france, weights } = figures.model;
  if (factor === 'age' && published?.ageBands) {
    const [, young, , , sixties, old] = published.ageBands;
    const [, youngFr, , , sixtiesFr, oldFr] = france.ageBands;
    const [youngest, , , older, oldest] = weights.age;
    const senior = sixtiesFr + oldFr;
    return [
      { category: 'old', weight: oldest, here: old, there: oldFr },
      {
        category: 'senior',
        weight: (older * sixtiesFr + oldest * oldFr) / senior,
        here: sixties + old,
        there: senior,
      },
      { category: 'young', weight: youngest, here: young, there: youngFr },
    ];
  }
  if (factor === 'diploma' && published) {
    const { sansDiplome: none, diplomeSuperieur: higher } = published;
    if (none === null || higher === null) return [];
    const [without, , graduate] = weights.diploma;
    return [
      { category: 'sansDiplome', weight: without, here: none, there: france.sansDiplome },
      { category: 'superieur', weight: graduate, here: higher, there: france.diplomeSuperieur },
    ];
  }
  if (factor !== 'income') return [];
  const [top, bottom] = weights.income;
  return [
    {
      category: 'lowIncome',
      weight: bottom - top,
      here: covariates.lowIncome,
      there: france.lowIncome,
    },
  ];
}

/**
 * The contrast that explains an effect (a share: 0.021 for 2.1 points), or null: they all do together.
 * @param reference whose share of people concerned the effect starts from
 */
export function explaining(
  contrasts: readonly Contrast[],
  effect: number,
  reference: DiagnosisModel['reference'],
): Contrast | null {
  const slope = slopeAt(reference);
  const part = ({ weight, here, there }: Contrast) => (weight * (here - there) * slope) / effect;
  const [best] = contrasts
    .filter((contrast) => part(contrast) >= MIN_PART && part(contrast) <= MAX_PART)
    .sort((a, b) => part(b) - part(a));
  return best ?? null;
}

/** From logits to a share of people, near the national one: p (1 − p). */
function slopeAt(reference: DiagnosisModel['reference']): number {
  const { concerned } = referenceRates(reference);
  return concerned * (1 - concerned);
}

/**
 * What the published figures of the commune, alone, make of the effect of its ages or diplomas: 1, all of it; below 0, the
 * contrary. null where they are not published. METHOD §3.2 and §4.4: the rest is the average of its EPCI.
 */
export function ownPart(
  { factor, share }: Driver,
  { published, model: { weights, reference } }: Pick<Figures, 'published' | 'model'>,
): number | null {
  const slope = slopeAt(reference);
  if (factor === 'age' && published?.ageBands) {
    const [children, ...adults] = published.ageBands;
    const effect = weights.age.reduce((sum, weight, i) => sum + weight * (adults[i] ?? 0), 0);
    return children === 1 ? null : (effect * slope) / (1 - children) / share;
  }
  if (factor !== 'diploma' || published === null) return null;
  const { sansDiplome: none, diplomeSuperieur: higher } = published;
  if (none === null || higher === null) return null;
  const [without, middle, graduate] = weights.diploma;
  return ((without * none + middle * (1 - none - higher) + graduate * higher) * slope) / share;
}

/** What the driver of the territory is told by. Where no density is published, the sign of its effect says which. */
export function settingOf(
  { share }: Pick<Driver, 'share'>,
  { code }: Pick<Place, 'code'>,
  published: PublishedFigures | null,
): 'overseas' | 'rural' | 'urban' {
  if (isOverseas(code)) return 'overseas';
  return (published ? isRuralDensity(published.densite) : share > 0) ? 'rural' : 'urban';
}
