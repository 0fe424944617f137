// Brings the advice after the diagnosis is on screen: its code and its data are a chunk of their own.
import type { FunctionComponent } from 'preact';
import type { PlaceSource } from '../../src/lists/places/place-list.ts';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { ListSources, Lists } from '../own-list/lists.ts';
import type { PlanAddress, Visitor } from '../plan/visitor.ts';
import type { AdviceProps } from './props.ts';

interface LoadedAdvice extends Omit<AdviceProps, 'diagnosis'> {
  readonly Advice: FunctionComponent<AdviceProps>;
}

export type LoadAdvice = (diagnosis: Diagnosis) => Promise<LoadedAdvice>;

/** Brings the advice, at once or, in a page that has its own weight, when the visitor comes near it. */
export interface AdviceSource {
  readonly load: LoadAdvice;
  readonly whenNear?: boolean;
}

export interface AdviceOptions extends ListSources {
  /** Where the plans of the visitor are kept, if the page has such a place. */
  readonly address?: PlanAddress;
}

/** A loader over a store; rejects when the code or the data cannot be had, and may be called again. */
export function adviceFrom(
  store: Pick<Store, 'commune' | 'places'> & PlaceSource,
  { address, ...sources }: AdviceOptions = {},
): LoadAdvice {
  // What the visitor said of a commune is found again on coming back to it.
  const visitors = new Map<string, Visitor>();
  let lists: Lists | undefined;
  return async ({ commune: { code, departement } }) => {
    // Read at once: the address may be another commune's by the time the code has come.
    const fragment = address?.read() ?? '';
    const [{ Advice, createLists, createVisitor }, commune, places] = await Promise.all([
      import('./Advice.tsx'),
      store.commune(code),
      store.places(departement.code),
    ]);
    const visitor = visitors.get(code) ?? createVisitor(code, address ?? null);
    visitors.set(code, visitor);
    visitor.restore(fragment);
    lists ??= createLists(store, sources);
    return { Advice, commune, places, lists, visitor };
  };
}
