// The founding calculation, exact to the person, always beside the estimate: shares beside shares, since the people of the
// estimate are rounded, which could put them on the other side. METHOD §3.3.

import {
  nationalText,
  people,
  percent,
  sectionText,
  tierText,
  wholePeople,
} from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { MEASURES } from '../../src/terms/tier.ts';
import { Figures, Table } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';

export function NationalShares({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { estimate, model } = diagnosis;
  const { rates } = estimate;
  const shares = referenceRates(model.reference);
  const national = wholePeople(estimate.national);
  return (
    <Section name="national" title={sectionText.national} method="3.3">
      <p>{nationalText.explain(model.reference)}</p>
      <Figures>
        <p>{nationalText.example(model.reference)}</p>
        <Table
          caption={nationalText.caption}
          columns={[
            nationalText.column,
            nationalText.local,
            nationalText.share,
            nationalText.national,
          ]}
          rows={MEASURES.map((measure) => [
            measure === 'concerned' ? nationalText.total : tierText[measure].help,
            percent(rates[measure]),
            percent(shares[measure]),
            people(national[measure]),
          ])}
        />
        <p>{nationalText.limit}</p>
      </Figures>
    </Section>
  );
}
