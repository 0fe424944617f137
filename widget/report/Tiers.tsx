// Who needs which help: the population in one bar, then three needs as people. METHOD §1 and §3.8.

import type { ComponentChildren } from 'preact';
import {
  barText,
  between,
  people,
  roundingNote,
  sectionText,
  tierText,
} from '../../src/explain/index.ts';
import { TIERS, type Tier } from '../../src/terms/tier.ts';
import { Heading } from '../../ui/Heading.tsx';
import { useWidgetId } from '../../ui/identifiers.ts';
import { Section } from '../../ui/Section.tsx';
import { Hatches } from './Hatches.tsx';
import { type BarEstimate, TierBar } from './TierBar.tsx';

interface Props {
  readonly nom: string;
  readonly estimate: BarEstimate;
  /** Replaces the title of the bar made from the name. */
  readonly title?: string;
  /** Below the needs. */
  readonly children?: ComponentChildren;
}

/** In a hamlet the three needs are told without figures: they would be made up. METHOD §3.8. */
export function Tiers({ nom, estimate, title, children }: Props) {
  const figures = estimate.rounded.display === 'figures';
  const note = roundingNote(estimate);
  return (
    <Section name="tiers" title={sectionText.tiers} method="3.2">
      <Hatches />
      {figures && <TierBar nom={nom} estimate={estimate} title={title} />}
      <ul class="dn-needs">
        {TIERS.map((tier) => (
          <Need key={tier} tier={tier} estimate={figures ? estimate : null} />
        ))}
      </ul>
      {note !== null && <p class="dn-note">{note}</p>}
      {children}
    </Section>
  );
}

function Need({ tier, estimate }: { readonly tier: Tier; readonly estimate: BarEstimate | null }) {
  const hatch = useWidgetId('hatch');
  const { name, help, need, detail } = tierText[tier];
  return (
    <li class="dn-need">
      <svg class="dn-swatch" aria-hidden="true" width="100%" height="10">
        <rect class={`dn-fill-${tier}`} width="100%" height="100%" />
        <rect class="dn-hatch" fill={`url(#${hatch}-${tier})`} width="100%" height="100%" />
        <rect class="dn-outline" width="100%" height="100%" />
      </svg>
      <Heading depth={2} class="dn-need-title">
        {estimate ? (
          <>
            <span class="dn-need-figure">{people(estimate.rounded[tier].point)}</span>{' '}
            <span class="dn-whole">{need(estimate.rounded[tier].point)}</span>
          </>
        ) : (
          help
        )}
      </Heading>
      {estimate && (
        <p class="dn-need-range">
          <span class="dn-whole">{between(estimate.rounded[tier])}</span>{' '}
          <span class="dn-whole">({barText.share(estimate.rates[tier])})</span>
        </p>
      )}
      <p class="dn-need-detail">
        <b>{name}.</b> {detail}
      </p>
    </li>
  );
}
