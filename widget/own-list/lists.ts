// The lists that add to those shipped: the visitor's own, the page's (attribute `lieux`), and what the
// national map answered. Kept in memory alone, for every commune that is shown.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { aroundCommune, type OwnPlace } from '../../src/lists/places/index.ts';
import type { PlaceList, PlaceListReader, PlaceSource } from '../../src/lists/places/place-list.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { timeSlices } from '../../ui/time-slices.ts';

export interface Lists {
  readonly own: ReadonlySignal<PlaceList | null>;
  /** Reads the text of a list; rejects when the names of communes cannot be had. */
  readonly read: PlaceListReader;
  /** Takes a list in place of the one before; null takes it away. */
  readonly bring: (list: PlaceList | null) => void;
  /** Whether the page named a list that could not be read. */
  readonly pageFailed: ReadonlySignal<boolean>;
  /** Address of the national map's interface; null where it may not be asked. */
  readonly map: string | null;
  /** Adds what the national map answered. */
  readonly find: (places: readonly OwnPlace[]) => void;
  /** The places of all these lists that concern a commune, the visitor's first. */
  readonly placesOf: (commune: CommuneProfile) => readonly LocalPlace[];
  /** How many places the visitor's list and the page's have in a commune, those that are not shown included. */
  readonly insideOf: (commune: CommuneProfile) => readonly number[];
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

/** @param communes where the names and codes of a list are looked for */
export function createLists(
  communes: PlaceSource,
  { lieux = null, map = null }: ListSources = {},
): Lists {
  const own = signal<PlaceList | null>(null);
  const page = signal<readonly OwnPlace[]>([]);
  const found = signal<readonly OwnPlace[]>([]);
  const pageFailed = signal(false);
  let reader: PlaceListReader | undefined;
  const read: PlaceListReader = async (text) => {
    const { createPlaceListReader } = await import('../../src/lists/places/place-list.ts');
    reader ??= createPlaceListReader(communes, timeSlices());
    return reader(text);
  };
  if (lieux !== null) {
    import('./page-list.ts')
      .then(({ readPageList }) => readPageList(lieux, read))
      .then(
        (places) => {
          page.value = places;
        },
        () => {
          pageFailed.value = true;
        },
      );
  }
  const around = [
    computed(() => aroundCommune(own.value?.places ?? [], 'votreListe')),
    computed(() => aroundCommune(page.value, 'listeDeLaPage')),
    computed(() => aroundCommune(found.value, 'carteEnDirect')),
  ] as const;
  return {
    own,
    read,
    pageFailed,
    map,
    bring: (list) => {
      own.value = list;
    },
    find: (places) => {
      found.value = [...found.value, ...places];
    },
    placesOf: (commune) => around.flatMap((list) => list.value(commune).places),
    insideOf: (commune) => around.slice(0, 2).map((list) => list.value(commune).inside),
  };
}
