// The founding calculation, exact to the person, always beside the estimate. METHOD §3.3.

import {
  comparisonText,
  inhabitants,
  nationalText,
  people,
  sectionText,
  tierText,
  wholePeople,
} from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';

export function NationalShares({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { estimate, model } = diagnosis;
  const { rounded } = estimate;
  const national = wholePeople(estimate.national);
  const few = comparisonText.fewPeople(inhabitants(20));
  const local = (point: number) => (rounded.display === 'figures' ? people(point) : few);
  return (
    <Section name="national" title={sectionText.national} method="3.3">
      <p>{nationalText.explain(model.reference)}</p>
      <Figures>
        <p>{nationalText.example(model.reference)}</p>
        <Table
          caption={nationalText.caption}
          columns={[nationalText.column, nationalText.local, nationalText.national]}
          rows={[
            ...TIERS.map((tier) => [
              tierText[tier].help,
              local(rounded[tier].point),
              people(national[tier]),
            ]),
            [nationalText.total, local(rounded.concerned.point), people(national.concerned)],
          ]}
        />
        <p>{nationalText.limit}</p>
      </Figures>
    </Section>
  );
}
