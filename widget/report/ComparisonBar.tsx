// One place: a bar to its share, the band of its range around the end, and the line of France.
import type { ComparedPlace } from './compared-places.ts';

interface Props {
  readonly place: Pick<ComparedPlace, 'share' | 'exact'>;
  /** Shares 0..1: the line of France, and the right end of the picture. */
  readonly national: number;
  readonly scale: number;
}

export function ComparisonBar({ place, national, scale }: Props) {
  const at = (share: number) => `${((share / scale) * 100).toFixed(2)}%`;
  const { low, point, high } = place.share;
  return (
    <svg class="dn-place-bar" aria-hidden="true" width="100%" height="36">
      <rect class="dn-fill-place" x="0" y="10" width={at(point)} height="16" />
      {!place.exact && (
        <rect class="dn-band" x={at(low)} y="5" width={at(high - low)} height="26" />
      )}
      <line class="dn-point" x1={at(point)} x2={at(point)} y1="5" y2="31" />
      <line class="dn-france" x1={at(national)} x2={at(national)} y1="0" y2="36" />
    </svg>
  );
}
