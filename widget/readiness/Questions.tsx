// The ten questions by pillar: one group of choices each, with its hint and what the data suggest.
import { useContext, useId } from 'preact/hooks';
import {
  ANSWERS,
  type Answer,
  PILLARS,
  type Prefill,
  QUESTIONS,
  type QuestionId,
  type ReadinessAnswers,
} from '../../src/advice/index.ts';
import {
  answerText,
  citedFor,
  pillarText,
  questionText,
  readinessText,
  reasonText,
} from '../../src/advice/words.ts';
import { Heading } from '../../ui/Heading.tsx';
import { useWidgetId } from '../../ui/identifiers.ts';
import { Reader } from '../advice/reader.ts';

interface Props {
  readonly answers: ReadinessAnswers;
  readonly suggested: readonly Prefill[];
  readonly onAnswer: (given: ReadinessAnswers) => void;
}

export function Questions({ answers, suggested, onAnswer }: Props) {
  return PILLARS.map((pillar) => (
    <div key={pillar} class="dn-pillar-questions">
      <Heading depth={2} class="dn-subtitle">
        {pillarText[pillar].name}
      </Heading>
      {QUESTIONS.filter((question) => question.pillar === pillar).map(({ id }) => (
        <Question
          key={id}
          id={id}
          answer={answers[id]}
          proposal={suggested.find(({ question }) => question === id)}
          onAnswer={(answer) => onAnswer({ [id]: answer })}
        />
      ))}
    </div>
  ));
}

interface QuestionProps {
  readonly id: QuestionId;
  readonly answer: Answer | undefined;
  readonly proposal: Prefill | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ id, answer, proposal, onAnswer }: QuestionProps) {
  const name = useWidgetId(useId());
  const words = questionText[id];
  const { question, hint } = words;
  const cited = citedFor('example' in words ? [words.example] : [], useContext(Reader));
  const proposed = answer === undefined ? proposal : undefined;
  return (
    <fieldset class="dn-question" aria-describedby={`${name}-hint`}>
      <legend>{question}</legend>
      <div id={`${name}-hint`} class="dn-note">
        <p>{cited === '' ? hint : `${hint} ${cited}`}</p>
        {proposed && (
          <p class="dn-proposed">
            {readinessText.prefilled} {reasonText(proposed.because)}
          </p>
        )}
      </div>
      <div class="dn-choices">
        {ANSWERS.map((choice) => (
          <label key={choice} class="dn-choice">
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === (answer ?? proposed?.answer)}
              // A click, not a change: choosing what is already proposed confirms it.
              onClick={() => onAnswer(choice)}
            />
            {answerText[choice].label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
