// What the search box remembers: is its list open, which proposal is active, was a choice asked for.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../src/terms/search-entry.ts';
import { moveOf } from './search-keys.ts';
import type { Chosen, SearchState } from './search-state.ts';

export interface Combobox {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: boolean;
  readonly active: number | null;
  /** Enter was pressed while several communes were proposed. */
  readonly asked: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly onInput: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  /** Asks again for what is typed; the visitor is back in the field, where proposals will show. */
  readonly retry: () => void;
  readonly choose: (index: number) => void;
  /** A finger chose: its keyboard, which hides half of a phone, may go. */
  readonly leave: () => void;
}

export function useCombobox(state: SearchState, onChoose: (commune: Chosen) => void): Combobox {
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement | null>(null);
  const search = state.search.value;
  const suggestions = search.kind === 'found' ? search.suggestions : [];
  const open = wanted && suggestions.length > 0;

  const settle = (next: { wanted: boolean; active?: number | null; asked?: boolean }) => {
    setWanted(next.wanted);
    setActive(next.active ?? null);
    setAsked(next.asked ?? false);
  };
  const choose = (index: number) => {
    const commune = suggestions[index];
    if (!commune) return;
    settle({ wanted: false });
    onChoose(commune);
  };

  return {
    field,
    open,
    active: open ? active : null,
    asked,
    suggestions,
    choose,
    leave: () => field.current?.blur(),
    onInput: ({ target }) => {
      settle({ wanted: true });
      if (target instanceof HTMLInputElement) void state.type(target.value);
    },
    onKeyDown: (event) => {
      // Enter that ends an accent or a syllable being composed is not an answer.
      if (event.isComposing) return;
      const move = moveOf(event.key, event.altKey, { open, active, count: suggestions.length });
      if (move === null) return;
      event.preventDefault();
      if (move.do === 'choose') choose(move.index);
      else if (move.do === 'activate') settle({ wanted: true, active: move.index });
      else if (move.do === 'ask') settle({ wanted: true, asked: true });
      else if (move.do === 'clear') void state.type('');
      else settle({ wanted: move.do === 'open' });
    },
    onFocus: ({ target }) => {
      state.prepare();
      // A name already there is replaced by what is typed next, without having to erase it.
      if (target instanceof HTMLInputElement) target.select();
    },
    onBlur: () => settle({ wanted: false }),
    retry: () => {
      field.current?.focus();
      settle({ wanted: true });
      void state.type(state.query.value);
    },
  };
}
