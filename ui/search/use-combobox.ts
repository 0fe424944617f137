// What a search field remembers: is its list open, which option is active, was a choice asked for, was Enter
// pressed before the options came.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moveOf } from './search-keys.ts';

export interface ComboboxProps<Option> {
  readonly options: readonly Option[];
  /** Whether the options answer what is typed: until they do, Enter waits. */
  readonly settled: boolean;
  /** The only option that Enter may choose unasked, by its rank; null when several may be meant. */
  readonly meant: number | null;
  readonly onChoose: (option: Option) => void;
  readonly onType: (text: string) => void;
  /** The visitor is about to type. */
  readonly onFocus?: () => void;
  /** Asks again for the options of what is typed, when they could not be had. */
  readonly onRetry?: (() => void) | undefined;
}

export interface Combobox {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: boolean;
  readonly active: number | null;
  /** Enter was pressed while several options may be meant. */
  readonly asked: boolean;
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

/** Chooses unasked only `meant`, on Enter, once the options answer what is typed. */
export function useCombobox<Option>(props: ComboboxProps<Option>): Combobox {
  const { options, settled, meant, onChoose, onType } = props;
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const [entered, setEntered] = useState(false);
  const field = useRef<HTMLInputElement | null>(null);
  const open = wanted && options.length > 0;

  const settle = (next: { wanted: boolean; active?: number | null; asked?: boolean }) => {
    setWanted(next.wanted);
    setActive(next.active ?? null);
    setAsked(next.asked ?? false);
    setEntered(false);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    settle({ wanted: false });
    onChoose(option);
  };
  const enter = () => {
    if (meant !== null) choose(meant);
    else settle({ wanted: true, asked: options.length > 0 });
  };
  useEffect(() => {
    if (entered && settled) enter();
  });

  return {
    field,
    open,
    active: open ? active : null,
    asked,
    choose,
    leave: () => field.current?.blur(),
    onInput: ({ target }) => {
      settle({ wanted: true });
      if (target instanceof HTMLInputElement) onType(target.value);
    },
    onKeyDown: (event) => {
      // Enter that ends an accent or a syllable being composed is not an answer.
      if (event.isComposing) return;
      const move = moveOf(event.key, event.altKey, { open, active, count: options.length });
      if (move === null) return;
      event.preventDefault();
      if (move.do === 'choose') choose(move.index);
      else if (move.do === 'activate') settle({ wanted: true, active: move.index });
      else if (move.do === 'enter') {
        if (settled) enter();
        else setEntered(true);
      } else if (move.do === 'clear') onType('');
      else settle({ wanted: move.do === 'open' });
    },
    onFocus: ({ target }) => {
      props.onFocus?.();
      // What answers the text that is there shows again: a finger has no arrow that would open it.
      settle({ wanted: true });
      // A name already there is replaced by what is typed next, without having to erase it.
      if (target instanceof HTMLInputElement) target.select();
    },
    onBlur: () => settle({ wanted: false }),
    retry: () => {
      field.current?.focus();
      settle({ wanted: true });
      props.onRetry?.();
    },
  };
}
