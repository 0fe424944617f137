// The picture: for each pillar, what is there, what is under way, what is missing, what is unknown.

import {
  type PillarPicture,
  type Prefill,
  type QuestionId,
  type ReadinessAnswers,
  readinessPicture,
  withPrefill,
} from '../../src/advice/index.ts';
import { pillarText, questionText, readinessText } from '../../src/advice/words.ts';
import { Heading } from '../../ui/Heading.tsx';

const GROUPS = ['strengths', 'partial', 'gaps', 'unknown'] as const satisfies readonly Exclude<
  keyof PillarPicture,
  'pillar'
>[];

interface Props {
  readonly answers: ReadinessAnswers;
  readonly suggested: readonly Prefill[];
}

export function Picture({ answers, suggested }: Props) {
  const proposed = (id: QuestionId) =>
    answers[id] === undefined && suggested.some(({ question }) => question === id);
  return (
    <ul class="dn-pillars">
      {readinessPicture(withPrefill(answers, suggested)).map((picture) => (
        <li key={picture.pillar} class="dn-pillar">
          <Heading depth={2} class="dn-subtitle">
            {pillarText[picture.pillar].name}
          </Heading>
          <p class="dn-note">{pillarText[picture.pillar].hint}</p>
          <dl class="dn-states">
            {GROUPS.filter((group) => picture[group].length > 0).map((group) => (
              <div key={group} class={`dn-state dn-state-${group}`}>
                <dt>{readinessText[group]}</dt>
                {picture[group].map((id) => (
                  <dd key={id}>
                    {questionText[id].short}
                    {proposed(id) && <span class="dn-note"> ({readinessText.proposed})</span>}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
