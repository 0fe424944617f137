// What came of a pasted list: the lines that ask something, then how the others were read, and the way to its report.
import { useState } from 'preact/hooks';
import { typeset } from '../../src/explain/typography.ts';
import { listText } from './copy.ts';
import { MAX_TITLE } from './list-address.ts';
import type { PastedList, Problem } from './pasted-list.ts';

/** What is asked for: its communes, under the name that the visitor gave. */
export interface ChosenList {
  readonly codes: readonly string[];
  readonly nom?: string;
}

interface Props {
  readonly list: PastedList;
  /** Which of the two its codes are, when the list does not say. */
  readonly onCodes: (codes: 'insee' | 'postal') => void;
  readonly onChoose: (list: ChosenList) => void;
}

/** Lines shown at once: thousands would freeze the page, and nobody reads them. */
const STEP = 50;

export function ListOutcome({ list, onCodes, onChoose }: Props) {
  const { notes, allNotes, problems, asksCodes } = list;
  const [answers, setAnswers] = useState<ReadonlyMap<number, string>>(new Map());
  const [shown, setShown] = useState(STEP);
  const [nom, setNom] = useState('');
  const chosen = [...answers.values()].filter((code) => code !== '');
  const codes = [...new Set([...list.codes, ...chosen])];
  const hidden = problems.length - shown;
  return (
    <>
      {asksCodes && (
        <fieldset>
          <legend>{listText.whichCodes}</legend>
          <button type="button" class="dn-button" onClick={() => onCodes('insee')}>
            {listText.asInsee}
          </button>{' '}
          <button type="button" class="dn-button" onClick={() => onCodes('postal')}>
            {listText.asPostal}
          </button>
        </fieldset>
      )}
      {problems.length > 0 && (
        <ul class="dn-notice-list">
          {problems.slice(0, shown).map((problem) => (
            <li key={problem.id}>
              <ProblemLine
                problem={problem}
                answer={answers.get(problem.id) ?? ''}
                onAnswer={(code) => setAnswers(new Map([...answers, [problem.id, code]]))}
              />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="dn-button" onClick={() => setShown(shown + STEP)}>
          {listText.more(Math.min(STEP, hidden))}
        </button>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="territory-list-told">
          <p class="dn-note" id="territory-list-told">
            {listText.told}
          </p>
          <ul class="dn-note">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {allNotes.length > 0 && (
        <details>
          <summary>{listText.allNotes(allNotes.length)}</summary>
          <ul class="dn-notice-list">
            {allNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {codes.length > 0 && (
        <form
          class="territory-list"
          onSubmit={(event) => {
            event.preventDefault();
            const named = typeset(nom.trim());
            onChoose(named === '' ? { codes } : { codes, nom: named });
          }}
        >
          <label for="territory-list-name">{listText.name}</label>
          <p class="dn-note" id="territory-list-name-hint">
            {listText.nameHint}
          </p>
          <input
            id="territory-list-name"
            class="dn-search-input"
            autocomplete="off"
            maxLength={MAX_TITLE}
            aria-describedby="territory-list-name-hint"
            value={nom}
            onInput={({ currentTarget }) => setNom(currentTarget.value)}
          />
          <button type="submit" class="dn-button">
            {listText.show(codes.length)}
          </button>
        </form>
      )}
    </>
  );
}

interface ProblemProps {
  readonly problem: Problem;
  readonly answer: string;
  readonly onAnswer: (code: string) => void;
}

function ProblemLine({ problem: { text, choices }, answer, onAnswer }: ProblemProps) {
  if (choices.length === 0) return <>{text}</>;
  return (
    <label>
      {text} {listText.which}{' '}
      <select value={answer} onChange={({ currentTarget }) => onAnswer(currentTarget.value)}>
        <option value="">{listText.none}</option>
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
