// One way to load a part of the screen: waiting, failed with a way to try again, or there.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isDiagnosisError } from '../src/terms/errors.ts';
import { isProgramError } from './reload-page.ts';

type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: T };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** How often it has failed in a row. */
  readonly failures: number;
  readonly retry: () => void;
}

/** The screen says well what data or a network lack; what nobody foresaw is told in the console too. */
export function reportUnforeseen(error: unknown): void {
  if (!isDiagnosisError(error) && !isProgramError(error)) console.error(error);
}

const LOADING = { status: 'loading' } as const;

/**
 * What `load` resolves to. It is called again when it becomes another function, or on `retry`; an answer that
 * comes after that is left aside.
 * @param load null while the part is not wanted yet
 * @param keepPrevious whether what was loaded before stays until the next one is there
 */
export function useLoaded<T>(load: (() => Promise<T>) | null, keepPrevious = false): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(LOADING);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (load === null) return;
    let current = true;
    setLoaded((before) => (keepPrevious && before.status === 'ready' ? before : LOADING));
    load().then(
      (value) => {
        if (!current) return;
        setFailures(0);
        setLoaded({ status: 'ready', value });
      },
      (error: unknown) => {
        if (!current) return;
        reportUnforeseen(error);
        setFailures((count) => count + 1);
        setLoaded({ status: 'failed', error });
      },
    );
    return () => {
      current = false;
    };
  }, [load, keepPrevious, attempt]);
  return { loaded, failures, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
