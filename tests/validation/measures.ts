// How far predictions are from published rates: the usual measures, in points. METHOD §11.
import {
  linearRegression,
  max,
  mean,
  rootMeanSquare,
  sampleCorrelation,
  sampleRankCorrelation,
} from 'simple-statistics';

export interface Pair {
  readonly code: string;
  readonly name: string;
  /** Shares 0..1. */
  readonly published: number;
  readonly predicted: number;
}

export interface Measures {
  /** Root mean square error, points. */
  readonly rmse: number;
  /** Mean error, model minus published, points. */
  readonly bias: number;
  readonly mae: number;
  readonly largest: number;
  readonly within2: number;
  /** RMSE once the bias is removed, points. */
  readonly rmseFree: number;
  /** Share of the flat rate's squared error that is explained, bias removed. */
  readonly skill: number;
  /** null for a constant prediction. */
  readonly r: number | null;
  readonly spearman: number | null;
  /** Slope of published on predicted: under 1, the method exaggerates gaps. */
  readonly slope: number | null;
}

export function measures(pairs: readonly Pair[]): Measures {
  const predicted = pairs.map((pair) => pair.predicted);
  const published = pairs.map((pair) => pair.published);
  const errors = pairs.map((pair) => 100 * (pair.predicted - pair.published));
  const bias = mean(errors);
  const rmseFree = rootMeanSquare(errors.map((error) => error - bias));
  const centre = mean(published);
  const flat = rootMeanSquare(published.map((rate) => 100 * (rate - centre)));
  const sizes = errors.map(Math.abs);
  const constant = max(predicted) - Math.min(...predicted) < 1e-9;
  return {
    rmse: rootMeanSquare(errors),
    bias,
    mae: mean(sizes),
    largest: max(sizes),
    within2: sizes.filter((size) => size <= 2).length / sizes.length,
    rmseFree,
    skill: 1 - (rmseFree / flat) ** 2,
    r: constant ? null : sampleCorrelation(predicted, published),
    spearman: constant ? null : sampleRankCorrelation(predicted, published),
    slope: constant
      ? null
      : linearRegression(predicted.map((x, i) => [x, published[i] ?? Number.NaN])).m,
  };
}
