// The diagnosis: everything a screen, a report or a file needs, in one frozen, serialisable value.
import type { PublishedFigures } from './commune.ts';
import type { AreaEstimate, CommuneIdentity, Estimate } from './estimate.ts';
import type { Model, StageWeights } from './model.ts';

/** Whom to credit for the figures. Licence Ouverte 2.0 requires it. */
export interface SourceCredit {
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly vintage: string;
  readonly licence: string;
  readonly url: string | null;
}

/** What of the model explains its figures. */
export interface DiagnosisModel extends Pick<Model, 'id' | 'reference' | 'france'> {
  /** Of the first stage, people concerned or not. METHOD §5. */
  readonly weights: StageWeights;
}

/**
 * A commune, whole: its estimate, what was published of it, whom it is compared with, who is credited. What `diagnose` returns;
 * frames, files and words are all made from it.
 */
export interface Diagnosis {
  readonly commune: CommuneIdentity;
  /** The figures as their producers printed them; null when they could not be loaded. */
  readonly published: PublishedFigures | null;
  readonly estimate: Estimate;
  /** Wider territories in widening order: EPCI, département, France. */
  readonly comparisons: readonly AreaEstimate[];
  readonly model: DiagnosisModel;
  readonly sources: readonly SourceCredit[];
}
