// Which places get a page: what `--pages epci,communes-10000` asks for.

import { quoted } from '../../../src/explain/quoted.ts';
import { fr } from '../../../src/explain/typography.ts';

/** Folders of dist/ that hold a folder a place. */
export const PLACE_FOLDERS = ['commune', 'epci'] as const;

export interface PageSet {
  readonly epci: boolean;
  /** Communes of so many inhabitants or more; null for none. */
  readonly communesFrom: number | null;
}

export const NO_PAGES: PageSet = { epci: false, communesFrom: null };

/**
 * Reads « epci,communes-10000 », « communes-2000 », « toutes » (every commune and EPCI).
 * @throws Error in French when a word of it is not known
 */
export function readSet(given: string): PageSet {
  let set = NO_PAGES;
  for (const word of given.split(',').map((one) => one.trim())) {
    const [, from] = /^communes-(\d{1,8})$/.exec(word) ?? [];
    if (word === 'toutes') set = { epci: true, communesFrom: 0 };
    else if (word === 'epci') set = { ...set, epci: true };
    else if (from === undefined) {
      throw new Error(
        fr`--pages : « ${quoted(word)} » n'est pas un jeu de pages. Écrivez « epci », « communes-10000 » (à partir de 10 000 habitants), « communes-2000 » ou « toutes », séparés par des virgules.`,
      );
    } else {
      set = { ...set, communesFrom: Math.min(set.communesFrom ?? Infinity, Number(from)) };
    }
  }
  return set;
}

/** Whether a place is in the set. */
export function wantedIn({ epci, communesFrom }: PageSet) {
  return {
    commune: ({ population }: { readonly population: number }) =>
      communesFrom !== null && population >= communesFrom,
    epci: () => epci,
  };
}
