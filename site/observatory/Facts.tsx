// Who helps and who is helped, as the founding articles told it: every fact with its source and date.

import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Reference } from '../../widget/advice/Reference.tsx';
import { type DatedFact, factsText, helperFacts, observatoryText, publicFacts } from './copy.ts';

export function Facts() {
  return (
    <Section name="facts" title={observatoryText.helpersTitle}>
      <p>{observatoryText.helpersIntro}</p>
      <FactList title={factsText.helpers} facts={helperFacts} />
      <FactList title={factsText.public} facts={publicFacts} />
    </Section>
  );
}

function FactList({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly DatedFact[];
}) {
  return (
    <>
      <Heading depth={2} class="dn-subtitle">
        {title}
      </Heading>
      <ul class="dn-source-list">
        {facts.map(({ text, source }) => (
          <li key={text}>
            {text} <Reference id={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
