// How far to trust the number: its grade in words, what the range means, and what the number is not.

import { gradeText, precisionText, sectionText } from '../../src/explain/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from './Steps.tsx';

export function Precision({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { commune, estimate, model } = diagnosis;
  const { grade } = estimate;
  return (
    <Section name="precision" title={sectionText.precision} method="3.7">
      {grade !== null && (
        <p>
          <b>{precisionText.grade(grade)}.</b> {gradeText[grade].meaning}{' '}
          {precisionText.gradeLetter(grade)}
        </p>
      )}
      <p>
        {precisionText.width} {precisionText.national}
      </p>
      <p>
        {precisionText.vintage(model.reference.vintage, isOutsideSurveyField(commune.code))}{' '}
        {precisionText.children}
      </p>
      <Heading depth={2} class="dn-subtitle">
        {precisionText.isNotTitle}
      </Heading>
      <ul class="dn-plain-list">
        {precisionText.isNot.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Steps estimate={estimate} />
    </Section>
  );
}
