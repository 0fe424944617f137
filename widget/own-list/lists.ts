// The lists that add to those shipped: the visitor's own, the page's (attribute `lieux`), and what the
// national map answered. Kept in memory alone, for every commune that is shown.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { BroughtPlace } from './check-row.ts';
import { placesFor } from './places-for.ts';
import type { BroughtList } from './read-list.ts';

export interface Lists {
  readonly own: ReadonlySignal<BroughtList | null>;
  /** Takes a list in place of the one before; null takes it away. */
  readonly bring: (list: BroughtList | null) => void;
  /** Whether the page named a list that could not be read. */
  readonly pageFailed: ReadonlySignal<boolean>;
  /** Address of the national map's interface; null where it may not be asked. */
  readonly map: string | null;
  /** Adds what the national map answered. */
  readonly find: (places: readonly BroughtPlace[]) => void;
  /** The places of all these lists that concern a commune, the visitor's first. */
  readonly placesOf: (commune: CommuneProfile) => readonly LocalPlace[];
}

export interface ListSources {
  /** Absolute address of the page's own list. */
  readonly lieux?: string | null;
  readonly map?: string | null;
}

/** What the parts of the advice that bring lists are made from. */
export interface OwnListProps {
  readonly lists: Lists;
  readonly commune: CommuneProfile;
}

export function createLists({ lieux = null, map = null }: ListSources = {}): Lists {
  const own = signal<BroughtList | null>(null);
  const page = signal<readonly BroughtPlace[]>([]);
  const found = signal<readonly BroughtPlace[]>([]);
  const pageFailed = signal(false);
  if (lieux !== null) {
    import('./page-list.ts')
      .then(({ readPageList }) => readPageList(lieux))
      .then(
        (places) => {
          page.value = places;
        },
        () => {
          pageFailed.value = true;
        },
      );
  }
  return {
    own,
    pageFailed,
    map,
    bring: (list) => {
      own.value = list;
    },
    find: (places) => {
      found.value = [...found.value, ...places];
    },
    placesOf: (commune) => [
      ...placesFor(commune, own.value?.places ?? [], 'votreListe'),
      ...placesFor(commune, page.value, 'listeDeLaPage'),
      ...placesFor(commune, found.value, 'carteEnDirect'),
    ],
  };
}
