// What a commune and a territory both say under a hypothesis.
import type { Estimate } from '../../src/terms/estimate.ts';

export type Figures = Pick<Estimate, 'rounded' | 'rates' | 'shares'>;

export interface Compared {
  readonly original: Figures;
  readonly hypothesis: Figures;
}
