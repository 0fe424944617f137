// Why here and not as in France: a bar a reason around a line that is France, and one sentence each.

import { driverSentence, driverText, precisionText } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { PictureFold } from '../chart/PictureFold.tsx';
import { ReasonFigures } from './ReasonFigures.tsx';
import { ReasonList } from './ReasonList.tsx';
import { Why } from './Why.tsx';

/** Below this many inhabitants, smoothing moves the age shares by 4 % of their gap or more. METHOD §4.4. */
const SMOOTHED_BELOW = 2_000;
/** With fewer, the reasons are averages of its EPCI, and give no figure of the census. METHOD §4.4. */
const FIGURES_FROM = 100;

export function Reasons({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, estimate, published, model } = diagnosis;
  const national = referenceRates(model.reference).concerned;
  const local = estimate.rates.concerned;
  const { drivers, covariates, notices } = estimate;
  const context = { commune, published, model, covariates, notices };
  return (
    <Section name="reasons" title={driverText.title(local, national)} method="3.4">
      <ReasonList
        drivers={drivers}
        local={local}
        national={national}
        sentence={(driver) => driverSentence(driver, context)}
      />
      <p class="dn-note">{precisionText.unseen}</p>
      {commune.population < SMOOTHED_BELOW && (
        <p class="dn-note">
          {commune.population >= FIGURES_FROM && `${driverText.published} `}
          {driverText.smoothed}
        </p>
      )}
      <div class="dn-folds">
        <Why key={commune.code} diagnosis={diagnosis} />
        {published !== null && <ReasonFigures diagnosis={diagnosis} published={published} />}
        {estimate.rounded.display === 'figures' && (
          <PictureFold diagnosis={diagnosis} name="raisons" />
        )}
      </div>
    </Section>
  );
}
