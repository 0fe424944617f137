// The field to find a commune, with what may help when none answers: near names, another try, those around.
import { useState } from 'preact/hooks';
import { outsideSentence, partClause, typeset } from '../../src/explain/index.ts';
import type { Suggestion } from '../../src/terms/search-entry.ts';
import { searchText, stateText } from '../copy.ts';
import { isProgramError } from '../reload-page.ts';
import { CommuneButtons } from './CommuneButtons.tsx';
import { SearchField } from './SearchField.tsx';
import type { Chosen, NearbySlot, Search, SearchState } from './search-state.ts';
import { soleMeant } from './sole-meant.ts';

/** A mouse or the like: with it comes a keyboard. */
const KEYBOARD = '(any-pointer: fine)';

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
  const search = state.search.value;
  const query = state.query.value;
  const options = search.kind === 'found' ? search.suggestions : [];
  // The rivals of the last one chosen, until another is typed or shown.
  const [[since, rivals], setRivals] = useState<[Search?, Suggestion[]?]>([]);
  const choose = (chosen: Chosen) => {
    onChoose(chosen);
    setRivals([state.search.value, options.filter(({ rival }) => rival && !chosen.rival)]);
  };
  const outdated = search.kind === 'unreachable' && isProgramError(search.error);
  // A place outside the data bears the same name or code: Enter alone chooses none.
  const outside = search.kind === 'found' && search.outside.length > 0;
  return (
    <SearchField
      name="search"
      label={label}
      hint={searchText.hint}
      listLabel={searchText.suggestions}
      query={query}
      options={options}
      settled={search.kind === 'found' ? search.query === query : search.kind !== 'searching'}
      meant={outside ? null : soleMeant(options)}
      keyOf={({ code }) => code}
      show={(commune) => <CommuneOption commune={commune} />}
      message={{
        said: outdated ? stateText.outdated : messageOf(search),
        asked: outside ? messageOf(search) : searchText.chooseOne(options.length),
        shown: search.kind !== 'found' || outside,
      }}
      onType={(text) => void state.type(text)}
      onFocus={state.prepare}
      onChoose={choose}
      onRetry={search.kind === 'unreachable' ? () => void state.type(query) : undefined}
      outdated={outdated}
    >
      <CommuneButtons
        communes={(search.kind === 'none' ? search.near : since === search && rivals) || []}
        onChoose={choose}
      />
      {Nearby && <Nearby onChoose={choose} />}
    </SearchField>
  );
}

function CommuneOption({ commune }: { readonly commune: Suggestion }) {
  const { nom, departement, part, population } = commune;
  return (
    <>
      <span>
        <b>{typeset(nom)}</b> {searchText.place(departement)}
        {part && `, ${partClause(part)}`}
      </span>{' '}
      <span class="dn-suggestion-population">{searchText.population(population)}</span>
    </>
  );
}

function messageOf(search: Search): string {
  switch (search.kind) {
    case 'idle':
    case 'searching':
      return '';
    case 'too-short':
      return searchText.tooShort;
    case 'unreachable':
      return searchText.unreachable;
    case 'none':
      return search.outside.length > 0
        ? outsideSentence(search.outside)
        : searchText.none(search.query);
    case 'found': {
      const found = searchText.found(search.suggestions.length);
      const count = matchMedia(KEYBOARD).matches ? `${found} ${searchText.keys}` : found;
      return search.outside.length > 0 ? `${outsideSentence(search.outside)} ${count}` : count;
    }
  }
}
