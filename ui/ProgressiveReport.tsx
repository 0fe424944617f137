// A report whose parts are drawn one after the other: told to be busy until the last one is on screen.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useScheduler } from './scheduler.ts';

interface Props {
  readonly children: ComponentChildren;
  /** Called once, when all parts are on screen. */
  readonly onComplete?: (() => void) | undefined;
}

export function ProgressiveReport({ children, onComplete }: Props) {
  const { schedule } = useScheduler();
  const [busy, setBusy] = useState(true);
  // Effects of parts come before those of what holds them: this turn is the last one.
  useEffect(
    () =>
      schedule(() => {
        setBusy(false);
        onComplete?.();
      }),
    [schedule],
  );
  return (
    <article class="dn-report" aria-busy={busy}>
      {children}
    </article>
  );
}
