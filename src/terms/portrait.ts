// Who lives in a territory, from what was published of its communes.
import type { PublishedFigures } from './commune.ts';
import type { Covariate, SourceLevel } from './factor.ts';

/** Shares are 0..1 of the inhabitants; null where they are published for less than half of them. */
export interface Portrait
  extends Pick<PublishedFigures, 'ageBands' | 'sansDiplome' | 'diplomeSuperieur'> {
  readonly nom: string;
  readonly population: number;
  readonly communes: number | null;
  /** Below the national 40th percentile: the model's own estimate, known everywhere. METHOD §4.6. */
  readonly lowIncome: number;
  /** Lowest and highest median standard of living of its communes, in euros a year. */
  readonly medians: readonly [number, number] | null;
  readonly rural: number;
  /** null of France, whose share the model does not ship. */
  readonly overseas: number | null;
  /** Where the figures of each kind come from when all its communes have them from one level; null when they differ. */
  readonly sources: Readonly<Record<Covariate, SourceLevel | null>>;
}
