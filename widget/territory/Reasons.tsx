// Why here and not as in France: the four reasons, which add up exactly, each with its fact. METHOD §3.4.

import { driverText } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import type { ReasonSentences } from '../../src/territories/index.ts';
import { Section } from '../../ui/Section.tsx';
import { ReasonList } from '../report/ReasonList.tsx';

interface Props {
  readonly estimate: AreaEstimate;
  readonly reasons: ReasonSentences;
  readonly national: number;
}

export function Reasons({ estimate, reasons, national }: Props) {
  const local = estimate.rates.concerned;
  return (
    <Section name="reasons" title={driverText.title(local, national)}>
      <p>{territoryText.reasons}</p>
      <ReasonList
        drivers={estimate.drivers}
        local={local}
        national={national}
        sentence={({ factor }) => reasons[factor]}
      />
    </Section>
  );
}
