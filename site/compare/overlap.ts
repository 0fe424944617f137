// Which gaps between communes are larger than their uncertainty? METHOD §3.6: ranges that overlap allow
// no word on which share is larger. Pairs come in the order of the communes, without ranking.
import { type Estimate, hasShare } from '../../src/terms/estimate.ts';
import { compareText } from './copy.ts';

export interface Shown {
  readonly label: string;
  readonly estimate: Estimate;
}

/** The sentences under the picture; none for fewer than two communes that have a share. */
export function overlapSentences(shown: readonly Shown[]): string[] {
  const inhabited = shown.filter(({ estimate }) => hasShare(estimate.rounded));
  const pairs = inhabited.flatMap((a, i) => inhabited.slice(i + 1).map((b) => [a, b] as const));
  if (pairs.length === 0) return [];
  const { two, all, apart, others } = compareText.overlap;
  const separate = pairs.filter(([a, b]) => !overlap(a.estimate, b.estimate));
  if (separate.length === 0) return [inhabited.length === 2 ? two : all];
  const sentences = separate.map(([a, b]) => apart(a.label, b.label));
  return separate.length === pairs.length ? sentences : [...sentences, others];
}

function overlap(a: Estimate, b: Estimate): boolean {
  const [one, other] = [a.shares.concerned, b.shares.concerned];
  return one.low <= other.high && other.low <= one.high;
}
