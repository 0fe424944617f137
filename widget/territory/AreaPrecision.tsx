// How sure the total is: what is proper to each commune cancels out, what is common to all does not.
// METHOD §3.9.

import { halfWidths } from '../../src/estimate/index.ts';
import { precisionText, sectionText } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import type { Reference } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly estimate: AreaEstimate;
  readonly reference: Reference;
}

export function AreaPrecision({ estimate, reference }: Props) {
  const { own, shared } = halfWidths(estimate);
  return (
    <Section name="precision" title={sectionText.precision}>
      <p>{territoryText.sure}</p>
      <ul class="dn-plain-list">
        <li>{territoryText.own(own)}</li>
        <li>{territoryText.shared(shared)}</li>
      </ul>
      <p>{territoryText.together}</p>
      <p>{precisionText.national(reference)}</p>
    </Section>
  );
}
