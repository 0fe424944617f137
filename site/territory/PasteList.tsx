// Any list of communes: pasted, read line by line, with what is said of it and what must be chosen.
import { useRef, useState } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { listText } from './copy.ts';
import { type ChosenList, ListOutcome } from './ListOutcome.tsx';
import type { PastedList, ReadPasted } from './pasted-list.ts';

interface Props {
  readonly store: Store;
  readonly onChoose: (list: ChosenList) => void;
}

type Reading =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'read'; readonly list: PastedList };

export function PasteList({ store, onChoose }: Props) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const reader = useRef<ReadPasted | null>(null);
  const asked = useRef(0);

  const read = async (codes?: 'insee' | 'postal') => {
    const turn = ++asked.current;
    setReading({ kind: 'reading' });
    const next = await readingOf(codes);
    // A list that was pasted since has its own answer.
    if (turn === asked.current) setReading(next);
  };
  const readingOf = async (codes?: 'insee' | 'postal'): Promise<Reading> => {
    try {
      const { createPastedListReader } = await import('./pasted-list.ts');
      reader.current ??= createPastedListReader(store);
      const list = await reader.current(text, codes);
      return typeof list === 'string' ? { kind: 'refused', words: list } : { kind: 'read', list };
    } catch (error) {
      return { kind: 'refused', words: whyFailed(error) };
    }
  };
  return (
    <details class="dn-figures dn-figures-named">
      <summary>{listText.summary}</summary>
      <form
        class="territory-list"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
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
        <p role="status">{statusOf(reading)}</p>
      </form>
      {reading.kind === 'read' && (
        <ListOutcome
          key={asked.current}
          list={reading.list}
          onCodes={(codes) => void read(codes)}
          onChoose={onChoose}
        />
      )}
    </details>
  );
}

function statusOf(reading: Reading): string {
  if (reading.kind === 'reading') return listText.reading;
  if (reading.kind === 'refused') return reading.words;
  if (reading.kind !== 'read') return '';
  const { codes, problems } = reading.list;
  const wrong = problems.length > 0 ? listText.problems(problems.length) : '';
  return [listText.kept(codes.length), wrong].join(' ').trim();
}
