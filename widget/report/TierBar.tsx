// The whole population in one bar, from the heaviest need to none, and the range of the total below.

import { barText, tierText } from '../../src/explain/index.ts';
import type { Estimate } from '../../src/terms/estimate.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { useWidgetId } from '../../ui/identifiers.ts';

/** What the bar reads: a commune's estimate or a territory's. */
export type BarEstimate = Pick<Estimate, 'population' | 'rates' | 'shares' | 'rounded'>;

interface Props {
  readonly nom: string;
  readonly estimate: BarEstimate;
  /** Replaces the title made from the name. */
  readonly title?: string | undefined;
}

const percentOf = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Read aloud as one sentence, with the people of each tier and their share. */
export function TierBar({ nom, estimate, title = barText.title(nom) }: Props) {
  const hatch = useWidgetId('hatch');
  const { rates, rounded, shares, population } = estimate;
  let start = 0;
  const segments = TIERS.map((tier) => {
    const from = start;
    start += rates[tier];
    return { tier, from, share: rates[tier] };
  });
  const spoken = TIERS.map((tier) =>
    barText.segment(tierText[tier].name, rounded[tier].point, rates[tier]),
  );
  const { low, high } = shares.concerned;
  const rest = population - rounded.concerned.point;
  const others = Math.round(rest / rounded.unit) * rounded.unit;
  const label = `${[title, ...spoken, barText.others].join('. ')}.`;
  return (
    <figure class="dn-bar">
      <svg class="dn-bar-picture" role="img" aria-label={label} height="66" width="100%">
        <rect class="dn-fill-others" x="0" y="1" width="100%" height="38" />
        {segments.map(({ tier, from, share }) => {
          const place = { x: percentOf(from), width: percentOf(share), y: '1', height: '38' };
          return (
            <g key={tier}>
              <rect class={`dn-fill-${tier}`} {...place} />
              <rect class="dn-hatch" fill={`url(#${hatch}-${tier})`} {...place} />
              <rect class="dn-outline" {...place} />
            </g>
          );
        })}
        <rect class="dn-outline" x="0" y="1" width="100%" height="38" />
        <g class="dn-bracket">
          <line x1={percentOf(low)} x2={percentOf(high)} y1="54" y2="54" />
          <line x1={percentOf(low)} x2={percentOf(low)} y1="48" y2="60" />
          <line x1={percentOf(high)} x2={percentOf(high)} y1="48" y2="60" />
          <line class="dn-point" x1={percentOf(start)} x2={percentOf(start)} y1="39" y2="60" />
        </g>
      </svg>
      <figcaption class="dn-bar-caption">
        <span class="dn-bar-range">{barText.range(rounded.concerned)}</span>
        <span class="dn-bar-others">{barText.othersCount(others, 1 - rates.concerned)}</span>
      </figcaption>
    </figure>
  );
}
