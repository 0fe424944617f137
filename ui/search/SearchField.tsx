// One field to find something by its name: a WAI-ARIA combobox that proposes, never chooses among several, and
// never takes focus. Communes and territories share it.
import type { ComponentChildren } from 'preact';
import { useWidgetId } from '../identifiers.ts';
import { RetryButtons } from '../RetryButtons.tsx';
import { OptionList, optionId } from './OptionList.tsx';
import { SearchMessage } from './SearchMessage.tsx';
import { type ComboboxProps, useCombobox } from './use-combobox.ts';

interface Props<Option> extends ComboboxProps<Option> {
  /** Names the field among those of its widget. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly listLabel: string;
  readonly keyOf: (option: Option) => string;
  readonly show: (option: Option) => ComponentChildren;
  /** What is said of the options: once asked to choose, otherwise; `shown` when it is not only read aloud. */
  readonly message: { readonly said: string; readonly asked: string; readonly shown: boolean };
  /** Whether the program that proposes may be of another release. */
  readonly outdated?: boolean;
  /** Below the field. */
  readonly children?: ComponentChildren;
}

export function SearchField<Option>(props: Props<Option>) {
  const { name, label, hint, query, message, children } = props;
  const id = useWidgetId(name);
  const box = useCombobox(props);
  return (
    <search class="dn-search" part="search">
      <label class="dn-search-label" for={id}>
        {label}
      </label>
      <div class="dn-search-field">
        <input
          id={id}
          ref={box.field}
          class="dn-search-input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-autocomplete="list"
          aria-expanded={box.open}
          aria-controls={`${id}-list`}
          aria-activedescendant={box.active === null ? undefined : optionId(id, box.active)}
          aria-describedby={`${id}-hint`}
          value={query}
          onInput={box.onInput}
          onKeyDown={box.onKeyDown}
          onFocus={box.onFocus}
          onBlur={box.onBlur}
        />
        {/* Between the field and the list, which would hide it. */}
        <SearchMessage
          message={box.asked ? message.asked : message.said}
          now={box.asked}
          shown={box.asked || message.shown}
        />
        <OptionList
          id={id}
          label={props.listLabel}
          box={box}
          options={props.options}
          keyOf={props.keyOf}
          show={props.show}
        />
      </div>
      <p class="dn-search-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <RetryButtons onRetry={props.onRetry && box.retry} outdated={props.outdated} />
      {children}
    </search>
  );
}
