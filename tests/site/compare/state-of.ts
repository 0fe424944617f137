// A comparison over the shipped files, as the page makes it, without an address bar.
import { type CompareState, createCompareState } from '../../../site/compare/compare-state.ts';
import { createTerritoryLoader } from '../../../site/compare/load-territory.ts';
import type { Store } from '../../../src/store/index.ts';
import type { NamedList } from '../../../src/territories/index.ts';

/** `write`: given each query that the page would write; `lists`: territories that the host added. */
export function stateOf(
  store: Store,
  write: (search: string) => void = () => {},
  lists: readonly NamedList[] = [],
): CompareState {
  const loader = createTerritoryLoader(store, async () => lists);
  return createCompareState({ store, territories: async () => loader, write });
}
