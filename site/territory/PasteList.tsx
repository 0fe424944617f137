// Any list of communes: pasted, read line by line, with what is wrong and what must be chosen.
import { useState } from 'preact/hooks';
import { errorWords, inhabitants, typeset } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { listText } from './copy.ts';
import { type ListLine, MOST_LINES, readList } from './read-list.ts';

interface Props {
  readonly store: Store;
  readonly onChoose: (codes: readonly string[]) => void;
}

type Reading =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'read'; readonly lines: readonly ListLine[] };

export function PasteList({ store, onChoose }: Props) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const [answers, setAnswers] = useState<ReadonlyMap<number, string>>(new Map());

  const read = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return setReading({ kind: 'told', words: listText.empty });
    if (text.split('\n').length > MOST_LINES) {
      return setReading({ kind: 'told', words: listText.tooMany(MOST_LINES) });
    }
    setReading({ kind: 'reading' });
    setAnswers(new Map());
    try {
      setReading({ kind: 'read', lines: await readList(text, store) });
    } catch (error) {
      const { title, advice } = errorWords(error);
      setReading({ kind: 'told', words: `${title} ${advice}` });
    }
  };
  return (
    <details class="dn-figures dn-figures-named">
      <summary>{listText.summary}</summary>
      <form class="territory-list" onSubmit={(event) => void read(event)}>
        <label for="territory-list">{listText.label}</label>
        <p class="dn-note" id="territory-list-hint">
          {listText.hint}
        </p>
        <textarea
          id="territory-list"
          class="dn-search-input"
          rows={6}
          spellcheck={false}
          aria-describedby="territory-list-hint"
          placeholder={listText.example}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="dn-button">
          {listText.read}
        </button>
        <p role="status">{saidOf(reading)}</p>
      </form>
      {reading.kind === 'read' && (
        <Outcome
          lines={reading.lines}
          answers={answers}
          onAnswer={(line, code) => setAnswers(new Map([...answers, [line, code]]))}
          onChoose={onChoose}
        />
      )}
    </details>
  );
}

function saidOf(reading: Reading): string {
  if (reading.kind === 'reading') return listText.reading;
  if (reading.kind === 'told') return reading.words;
  if (reading.kind !== 'read') return '';
  const communes = reading.lines.filter(({ kind }) => kind === 'commune').length;
  const wrong = reading.lines.length - communes;
  return [listText.kept(communes), wrong > 0 ? listText.problems(wrong) : ''].join(' ').trim();
}

function faultOf(line: Exclude<ListLine, { kind: 'commune' | 'homonyms' }>): string {
  if (line.kind === 'mismatch') return listText.mismatch(line.line, line.text, line.nom);
  return line.kind === 'unknown'
    ? listText.unknown(line.line, line.text)
    : listText.unknownCode(line.line, line.text);
}

interface OutcomeProps {
  readonly lines: readonly ListLine[];
  readonly answers: ReadonlyMap<number, string>;
  readonly onAnswer: (line: number, code: string) => void;
  readonly onChoose: (codes: readonly string[]) => void;
}

function Outcome({ lines, answers, onAnswer, onChoose }: OutcomeProps) {
  const codes = lines.flatMap((line) => {
    if (line.kind === 'commune') return [line.code];
    const answer = answers.get(line.line);
    return answer === undefined || answer === '' ? [] : [answer];
  });
  const once = [...new Set(codes)];
  return (
    <>
      <ul class="dn-notice-list">
        {lines.map((line) => {
          if (line.kind === 'commune') return null;
          if (line.kind !== 'homonyms') {
            return <li key={line.line}>{faultOf(line)}</li>;
          }
          return (
            <li key={line.line}>
              <label>
                {listText.homonyms(line.line, line.text)}{' '}
                <select
                  value={answers.get(line.line) ?? ''}
                  onChange={({ currentTarget }) => onAnswer(line.line, currentTarget.value)}
                >
                  <option value="">{listText.none}</option>
                  {line.choices.map(({ code, nom, population }) => (
                    <option key={code} value={code}>
                      {typeset(nom)} ({departementOf(code)}), {inhabitants(population)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
      {codes.length > once.length && <p>{listText.twice(codes.length - once.length)}</p>}
      {once.length > 0 && (
        <button type="button" class="dn-button" onClick={() => onChoose(once)}>
          {listText.show(once.length)}
        </button>
      )}
    </>
  );
}
