// Brings the advice after the diagnosis is on screen: its code and its data are a chunk of their own.
import type { FunctionComponent } from 'preact';
import type { Store } from '../../src/store/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { AdviceProps } from './props.ts';

export interface LoadedAdvice {
  readonly Advice: FunctionComponent<AdviceProps>;
  readonly commune: CommuneProfile;
  readonly places: readonly LocalPlace[];
}

export type LoadAdvice = (diagnosis: Diagnosis) => Promise<LoadedAdvice>;

/** A loader over a store; rejects when the code or the data cannot be had, and may be called again. */
export function adviceFrom(store: Pick<Store, 'commune' | 'places'>): LoadAdvice {
  return async ({ commune: { code, departement } }) => {
    const [{ Advice }, commune, places] = await Promise.all([
      import('./Advice.tsx'),
      store.commune(code),
      store.places(departement.code),
    ]);
    return { Advice, commune, places };
  };
}
