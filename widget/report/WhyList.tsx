// The reasons in sentences to read aloud, then what national surveys say of each.
import { why } from '../../src/explain/why.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Reference } from '../advice/Reference.tsx';
import { surveyText } from './survey-copy.ts';

export function WhyList({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <>
      <ul class="dn-plain-list">
        {why(diagnosis).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Heading depth={2} class="dn-subtitle">
        {surveyText.title}
      </Heading>
      <ul class="dn-plain-list">
        {surveyText.facts.map(({ text, source }) => (
          <li key={text}>
            {text} <Reference id={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
