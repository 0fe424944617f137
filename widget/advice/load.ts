// Brings the advice after the diagnosis is on screen: its code and its data are a chunk of their own.
import type { FunctionComponent } from 'preact';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { Visitor } from '../plan/visitor.ts';
import type { AdviceProps } from './props.ts';

export interface LoadedAdvice extends Omit<AdviceProps, 'diagnosis'> {
  readonly Advice: FunctionComponent<AdviceProps>;
}

export type LoadAdvice = (diagnosis: Diagnosis) => Promise<LoadedAdvice>;

/** A loader over a store; rejects when the code or the data cannot be had, and may be called again. */
export function adviceFrom(store: Pick<Store, 'commune' | 'places'>): LoadAdvice {
  // What the visitor said of a commune is found again on coming back to it.
  const visitors = new Map<string, Visitor>();
  return async ({ commune: { code, departement } }) => {
    const [{ Advice, createVisitor }, commune, places] = await Promise.all([
      import('./Advice.tsx'),
      store.commune(code),
      store.places(departement.code),
    ]);
    const visitor = visitors.get(code) ?? createVisitor();
    visitors.set(code, visitor);
    return { Advice, commune, places, visitor };
  };
}
