import { createResemblances } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';

const known = new WeakMap<Store, ReturnType<typeof createResemblances>>();

/** Those over a store, one for all the parts of a page: each file is read once. */
export function resemblancesOf(store: Store): ReturnType<typeof createResemblances> {
  const made = known.get(store) ?? createResemblances(store);
  known.set(store, made);
  return made;
}
