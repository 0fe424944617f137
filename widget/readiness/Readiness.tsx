// Is the territory ready? Ten questions behind one fold, and the picture they draw, never a mark.
// docs/ADVICE.md §6. What the data suggest is shown as such, and waits for the visitor to confirm it.
import { useState } from 'preact/hooks';
import { type Prefill, type ReadinessAnswers, withPrefill } from '../../src/advice/index.ts';
import { readinessText } from '../../src/advice/words.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { Picture } from './Picture.tsx';
import { Questions } from './Questions.tsx';

interface Props {
  readonly answers: ReadinessAnswers;
  readonly suggested: readonly Prefill[];
  /** Takes the new answers, and says what they changed. */
  readonly onAnswer: (answers: ReadinessAnswers) => string;
}

export function Readiness({ answers, suggested, onAnswer }: Props) {
  const [said, setSaid] = useState('');
  const pending = suggested.filter(({ question }) => answers[question] === undefined);
  const count = Object.keys(answers).length;
  const picture = <Picture answers={answers} suggested={suggested} />;
  const confirm = () => {
    if (pending.length > 0) setSaid(onAnswer(withPrefill(answers, suggested)));
  };
  const reset = () => {
    onAnswer({});
    setSaid(readinessText.cleared);
  };
  return (
    <Section name="readiness" title={readinessText.title}>
      <p class="dn-screen">{readinessText.intro}</p>
      <div class="dn-folds">
        <div class="dn-screen">
          <Figures form summary={readinessText.open}>
            <Questions
              answers={answers}
              suggested={suggested}
              onAnswer={(given) => setSaid(onAnswer({ ...answers, ...given }))}
            />
            <p class="dn-note">{readinessText.needsYou}</p>
            <div class="dn-buttons">
              <button
                type="button"
                class="dn-button"
                aria-disabled={pending.length === 0}
                onClick={confirm}
              >
                {pending.length === 0
                  ? readinessText.allConfirmed
                  : readinessText.confirm(pending.length)}
              </button>
              <button type="button" class="dn-quiet" onClick={reset}>
                {readinessText.reset}
              </button>
            </div>
            <p role="status">{said}</p>
          </Figures>
        </div>
        {count === 0 && <Figures summary={readinessText.answered(0)}>{picture}</Figures>}
      </div>
      {count > 0 && (
        <>
          <p class="dn-note">{readinessText.answered(count)}</p>
          {picture}
        </>
      )}
    </Section>
  );
}
