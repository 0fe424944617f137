// One field to find a commune: a WAI-ARIA combobox that proposes, never chooses, and never takes focus.
import { searchText, stateText } from '../copy.ts';
import { useWidgetId } from '../identifiers.ts';
import { CommuneButtons } from './CommuneButtons.tsx';
import { SearchMessage } from './SearchMessage.tsx';
import { optionId, Suggestions } from './Suggestions.tsx';
import type { Chosen, NearbySlot, SearchState } from './search-state.ts';
import { useCombobox } from './use-combobox.ts';

interface Props {
  readonly state: SearchState;
  /** The visitor chose: the page may write it in its address. */
  readonly onChoose: (commune: Chosen) => void;
  /** What the field asks for; "Votre commune" by default. */
  readonly label?: string;
  /** Proposes the communes around the visitor; left out, the box goes without. */
  readonly nearby?: NearbySlot | undefined;
}

export function SearchBox({ state, onChoose, label = searchText.label, nearby: Nearby }: Props) {
  const id = useWidgetId('search');
  const search = state.search.value;
  const box = useCombobox(state, onChoose);
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
          value={state.query.value}
          onInput={box.onInput}
          onKeyDown={box.onKeyDown}
          onFocus={box.onFocus}
          onBlur={box.onBlur}
        />
        <Suggestions id={id} box={box} />
      </div>
      <p class="dn-search-hint" id={`${id}-hint`}>
        {searchText.hint}
      </p>
      <SearchMessage search={search} asked={box.asked} />
      {search.kind === 'none' && <CommuneButtons communes={search.near} onChoose={onChoose} />}
      {search.kind === 'unreachable' && (
        <button type="button" class="dn-button" onClick={box.retry}>
          {stateText.retry}
        </button>
      )}
      {Nearby && <Nearby onChoose={onChoose} />}
    </search>
  );
}
