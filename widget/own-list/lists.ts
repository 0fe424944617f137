// The lists that the visitor, or the page, brings: kept in memory alone, for every commune that is shown.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { BroughtList } from './read-list.ts';

export interface Lists {
  readonly own: ReadonlySignal<BroughtList | null>;
  /** Takes a list in place of the one before; null takes it away. */
  readonly bring: (list: BroughtList | null) => void;
}

/** What the form is made from. */
export interface OwnListProps {
  readonly lists: Lists;
  readonly commune: CommuneProfile;
}

export function createLists(): Lists {
  const own = signal<BroughtList | null>(null);
  return {
    own,
    bring: (list) => {
      own.value = list;
    },
  };
}
