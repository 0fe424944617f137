// What is compared, in the order it was added: each leads to its own page, and can be removed. Below, the wider
// territories of these, each added with one press.
import { useRef } from 'preact/hooks';
import { errorWords } from '../../src/explain/index.ts';
import { stateText } from '../../ui/copy.ts';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { isProgramError } from '../../ui/reload-page.ts';
import { Section } from '../../ui/Section.tsx';
import { myCommunesText } from '../my-communes/copy.ts';
import { keyOf, MAX } from './address.ts';
import type { ComparedColumn, CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';

export function Chosen({ state }: { readonly state: CompareState }) {
  const columns = state.columns.value;
  const body = useRef<HTMLDivElement>(null);
  return (
    <Section name="chosen" title={compareText.chosen}>
      <div ref={body} class="compare-chosen" tabIndex={-1}>
        {columns.length > 0 && (
          <ul class="compare-list">
            {columns.map((column) => (
              <li key={column.key} tabIndex={-1}>
                <Name column={column} />{' '}
                {column.content.status === 'error' && (
                  <button
                    type="button"
                    class="dn-quiet"
                    onClick={({ currentTarget }) => {
                      // The button goes away with the focus on it: what is said of the place takes it.
                      currentTarget.parentElement?.focus();
                      void state.retry(column.key);
                    }}
                  >
                    {stateText.retry}
                  </button>
                )}
                <RetryButtons outdated={isOutdated(column)} />
                <button
                  type="button"
                  class="dn-quiet"
                  aria-label={compareText.removeOf(column.label)}
                  onClick={() => {
                    // The button goes away with the focus on it: the list takes it.
                    body.current?.focus();
                    state.remove(column.key);
                  }}
                >
                  {compareText.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
        {columns.length < 2 && <p>{columns.length === 0 ? compareText.none : compareText.one}</p>}
        {/* The button goes away with the focus on it: the list takes it. */}
        <Around state={state} onAdd={() => body.current?.focus()} />
      </div>
    </Section>
  );
}

function Name({ column: { label, content } }: { readonly column: ComparedColumn }) {
  if (content.status === 'loading') return <span>{compareText.loading(label)}</span>;
  if (content.status === 'error') {
    const { error } = content;
    const why = isProgramError(error) ? stateText.outdated : errorWords(error).title;
    return <span>{compareText.failed(label, why)}</span>;
  }
  return <a href={content.subject.href}>{label}</a>;
}

/** What reads a territory is a program of its own: another release has another. */
function isOutdated({ content }: ComparedColumn): boolean {
  return content.status === 'error' && isProgramError(content.error);
}

interface AroundProps {
  readonly state: CompareState;
  readonly onAdd: () => void;
}

/** Of all that is compared, what is not there yet, each once: two communes may share an intercommunalité. */
function Around({ state, onAdd }: AroundProps) {
  const columns = state.columns.value;
  const around = new Map(
    state.subjects.value.flatMap((subject) =>
      subject.around.map((one) => [keyOf(one.asked), one] as const),
    ),
  );
  for (const { key } of columns) around.delete(key);
  if (around.size === 0 || columns.length >= MAX) return null;
  return (
    <>
      <p>{compareText.around}</p>
      <ul class="compare-around">
        {[...around].map(([key, { asked, label }]) => (
          <li key={key}>
            <button
              type="button"
              class="dn-quiet"
              onClick={() => {
                onAdd();
                void state.add(asked, { label });
              }}
            >
              {myCommunesText.add(label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
