// How far to trust the number: its grade in words, what the range means, and what the number is not.

import { gradeReason, precisionText, sectionText } from '../../src/explain/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from './Steps.tsx';

export function Precision({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, estimate, model } = diagnosis;
  const { grade } = estimate;
  return (
    <Section name="precision" title={sectionText.precision} method="3.7">
      {grade !== null && (
        <p>
          <b>{precisionText.grade(grade)}.</b> {gradeReason(grade, estimate.notices)}{' '}
          {precisionText.gradeLetter(grade)}
        </p>
      )}
      <p>{precisionText.national(model.reference)}</p>
      <p>
        {precisionText.vintage(model.reference.vintage, isOutsideSurveyField(commune.code))}{' '}
        {precisionText.children}
      </p>
      <div class="dn-folds">
        <Figures summary={precisionText.isNotTitle}>
          <ul class="dn-plain-list">
            {precisionText.isNot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Figures>
        <Steps estimate={estimate} />
      </div>
    </Section>
  );
}
