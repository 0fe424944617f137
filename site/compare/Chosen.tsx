// The communes chosen, in the order they were added: each leads to its diagnosis, and can be removed.
import { useRef } from 'preact/hooks';
import { errorWords } from '../../src/explain/index.ts';
import { stateText } from '../../ui/copy.ts';
import { Section } from '../../ui/Section.tsx';
import type { ComparedColumn, CompareState } from './compare-state.ts';
import { compareText, labelOf } from './copy.ts';

export function Chosen({ state }: { readonly state: CompareState }) {
  const columns = state.columns.value;
  const body = useRef<HTMLDivElement>(null);
  return (
    <Section name="chosen" title={compareText.chosen}>
      <div ref={body} class="compare-chosen" tabIndex={-1}>
        {columns.length > 0 && (
          <ul class="compare-list">
            {columns.map((column) => (
              <li key={column.code} tabIndex={-1}>
                <Name column={column} />{' '}
                {column.status === 'error' && (
                  <button
                    type="button"
                    class="dn-quiet"
                    onClick={({ currentTarget }) => {
                      // The button goes away with the focus on it: what is said of the commune takes it.
                      currentTarget.parentElement?.focus();
                      void state.retry(column.code);
                    }}
                  >
                    {stateText.retry}
                  </button>
                )}
                <button
                  type="button"
                  class="dn-quiet"
                  aria-label={compareText.removeOf(nameOf(column))}
                  onClick={() => {
                    // The button goes away with the focus on it: the list takes it.
                    body.current?.focus();
                    state.remove(column.code);
                  }}
                >
                  {compareText.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
        {columns.length < 2 && <p>{columns.length === 0 ? compareText.none : compareText.one}</p>}
      </div>
    </Section>
  );
}

function Name({ column }: { readonly column: ComparedColumn }) {
  if (column.status === 'loading') return <span>{compareText.loading(column.code)}</span>;
  if (column.status === 'error') {
    return <span>{compareText.failed(column.code, errorWords(column.error).title)}</span>;
  }
  return <a href={`./?commune=${column.code}`}>{labelOf(column.diagnosis.commune)}</a>;
}

function nameOf(column: ComparedColumn): string {
  return column.status === 'ready' ? labelOf(column.diagnosis.commune) : column.code;
}
