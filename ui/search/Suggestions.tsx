// The communes proposed, each with its département: homonyms are told apart by the visitor alone.
import { useEffect, useRef } from 'preact/hooks';
import { typeset } from '../../src/explain/index.ts';
import type { Suggestion } from '../../src/terms/search-entry.ts';
import { searchText } from '../copy.ts';
import type { Combobox } from './use-combobox.ts';

export function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}

interface Props {
  readonly id: string;
  readonly box: Combobox;
}

export function Suggestions({ id, box }: Props) {
  const { open, active, suggestions, choose } = box;
  return (
    <div
      id={`${id}-list`}
      class="dn-suggestions"
      part="suggestions"
      role="listbox"
      tabIndex={-1}
      aria-label={searchText.suggestions}
      hidden={!open}
    >
      {suggestions.map((commune, index) => (
        <Option
          key={commune.code}
          id={optionId(id, index)}
          commune={commune}
          active={active === index}
          onChoose={(touched) => {
            choose(index);
            if (touched) box.leave();
          }}
          onKeyDown={box.onKeyDown}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly commune: Suggestion;
  readonly active: boolean;
  readonly onChoose: (touched: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Option({ id, commune, active, onChoose, onKeyDown }: OptionProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={item}
      id={id}
      class="dn-suggestion"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // Keeps focus in the field, so that its list does not close under the finger.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event instanceof PointerEvent && event.pointerType === 'touch')}
      onKeyDown={onKeyDown}
    >
      <span>
        <b>{typeset(commune.nom)}</b> {searchText.place(commune.departement)}
      </span>{' '}
      <span class="dn-suggestion-population">{searchText.population(commune.population)}</span>
    </div>
  );
}
