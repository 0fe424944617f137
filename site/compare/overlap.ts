// Which gaps are larger than their uncertainty? METHOD §3.6: ranges that overlap allow no word on which share is larger, and
// they do as they are shown, in whole percents. Pairs come in the order of the places, without ranking.
import { comparisonText } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { Range } from '../../src/terms/tier.ts';
import { compareText } from './copy.ts';
import { isExact } from './exact.ts';
import type { Subject } from './subject.ts';

/** What is read of a place. */
export type Shown = Pick<Subject, 'label' | 'estimate'>;

/** The sentences under the picture; none for fewer than two places that have a share. */
export function overlapSentences(shown: readonly Shown[]): string[] {
  const inhabited = shown.filter(({ estimate }) => hasShare(estimate.rounded));
  const ranged = inhabited.filter(({ estimate }) => !isExact(estimate));
  const france = inhabited.find(({ estimate }) => isExact(estimate));
  return [...pairSentences(ranged), ...(france ? besideFrance(ranged, shareOf(france).point) : [])];
}

/** What the page of each says of it beside France; once for those of whom the same is said. */
function besideFrance(ranged: readonly Shown[], national: number): string[] {
  const verdict = ({ estimate }: Shown) =>
    comparisonText.verdict(
      estimate.shares.concerned,
      national,
      'notices' in estimate ? estimate.notices : [],
    );
  return [...groupBy(ranged, verdict)].map(
    ([sentence, places]) => `${compareText.about(places.map(({ label }) => label))} ${sentence}`,
  );
}

function pairSentences(ranged: readonly Shown[]): string[] {
  const pairs = ranged.flatMap((a, i) => ranged.slice(i + 1).map((b) => [a, b] as const));
  if (pairs.length === 0) return [];
  const { two, all, apart, others } = compareText.overlap;
  const separate = pairs.filter(([a, b]) => !overlap(shareOf(a), shareOf(b)));
  if (separate.length === 0) return [ranged.length === 2 ? two : all];
  const sentences = separate.map(([a, b]) => apart(a.label, b.label));
  return separate.length === pairs.length ? sentences : [...sentences, others];
}

const shareOf = ({ estimate }: Shown): Range => estimate.shares.concerned;

function overlap(one: Range, other: Range): boolean {
  const percents = (share: number) => Math.round(share * 100);
  return percents(one.low) <= percents(other.high) && percents(other.low) <= percents(one.high);
}
