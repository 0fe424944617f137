// What the search has to say, aloud and politely: how many communes, none, too short, no network.
import { useEffect, useState } from 'preact/hooks';
import { searchText } from '../copy.ts';
import type { Search } from './search-state.ts';

/** Speaks once typing pauses: a message a keystroke would talk over itself. */
const PAUSE_MS = 350;

interface Props {
  readonly search: Search;
  readonly asked: boolean;
}

export function SearchMessage({ search, asked }: Props) {
  const message = messageOf(search, asked);
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(message), asked ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message, asked]);
  // The list itself shows the count to those who see it.
  const hidden = search.kind === 'found' && !asked;
  return (
    <p class={hidden ? 'dn-hidden' : 'dn-search-message'} role="status">
      {said}
    </p>
  );
}

function messageOf(search: Search, asked: boolean): string {
  switch (search.kind) {
    case 'idle':
    case 'searching':
      return '';
    case 'too-short':
      return searchText.tooShort;
    case 'unreachable':
      return searchText.unreachable;
    case 'none':
      return `${searchText.none(search.query)} ${searchText.formerCommune}`;
    case 'found': {
      const count = search.suggestions.length;
      return asked ? searchText.chooseOne(count) : searchText.found(count);
    }
  }
}
