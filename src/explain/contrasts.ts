// Which published figure explains a bar? The one that weighs most on its side, provided that it makes up
// a fair part of it: a fact told beside an effect is read as its cause. METHOD §3.4, §5 and §6.
import type { PublishedFigures } from '../terms/commune.ts';
import type { Driver, Step } from '../terms/estimate.ts';
import type { FranceAverages } from '../terms/model.ts';

export type Category = 'young' | 'senior' | 'old' | 'sansDiplome' | 'superieur' | 'lowIncome';

export interface Contrast {
  readonly category: Category;
  /** How much more of it raises the need for help (below 0: lowers it). METHOD §5, first stage, rounded. */
  readonly weight: number;
  /** Shares 0..1: in the commune, and in France. */
  readonly here: number;
  readonly there: number;
}

interface Figures {
  readonly published: PublishedFigures | null;
  readonly france: FranceAverages;
  readonly steps: readonly Step[];
}

/** From logits to a share of people, near the national 40 %: p (1 − p). */
const SLOPE = 0.24;
/** What a figure must make up of its bar to explain it. More than thrice, others have made it shrink. */
const LEAST = 1 / 3;
const MOST = 3;

/** What can be said of a factor, here and in France; none where nothing is published. */
export function contrastsOf(factor: Driver['factor'], figures: Figures): Contrast[] {
  const { published, france, steps } = figures;
  if (factor === 'age' && published?.ageBands) {
    const [, young, , , senior, old] = published.ageBands;
    const [, youngFr, , , seniorFr, oldFr] = france.ageBands;
    return [
      { category: 'old', weight: 1.4, here: old, there: oldFr },
      { category: 'senior', weight: 0.8, here: senior + old, there: seniorFr + oldFr },
      { category: 'young', weight: -0.8, here: young, there: youngFr },
    ];
  }
  if (factor === 'diploma' && published) {
    const { sansDiplome: none, diplomeSuperieur: higher } = published;
    if (none === null || higher === null) return [];
    return [
      { category: 'sansDiplome', weight: 0.6, here: none, there: france.sansDiplome },
      { category: 'superieur', weight: -0.5, here: higher, there: france.diplomeSuperieur },
    ];
  }
  const low = steps.find(({ id }) => id === 'covariates')?.values.lowIncome;
  if (factor !== 'income' || low === undefined) return [];
  return [{ category: 'lowIncome', weight: 0.18, here: low, there: france.lowIncome }];
}

/** The contrast that explains an effect (a share: 0.021 for 2.1 points), or null: they all do together. */
export function explaining(contrasts: readonly Contrast[], effect: number): Contrast | null {
  const part = ({ weight, here, there }: Contrast) => (weight * (here - there) * SLOPE) / effect;
  const [best] = contrasts
    .filter((contrast) => part(contrast) >= LEAST && part(contrast) <= MOST)
    .sort((a, b) => part(b) - part(a));
  return best ?? null;
}
