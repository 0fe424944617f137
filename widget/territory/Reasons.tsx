// Why here and not as in France: the four reasons, which add up exactly. METHOD §3.4, weighted by people.

import { driverText } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import { Section } from '../../ui/Section.tsx';
import { ReasonList } from '../report/ReasonList.tsx';

interface Props {
  readonly estimate: AreaEstimate;
  readonly national: number;
}

export function Reasons({ estimate, national }: Props) {
  const local = estimate.rates.concerned;
  return (
    <Section name="reasons" title={driverText.title(local, national)}>
      <p>{territoryText.reasons}</p>
      <ReasonList drivers={estimate.drivers} local={local} national={national} />
    </Section>
  );
}
