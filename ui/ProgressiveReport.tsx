// A report whose parts are drawn one after the other: told to be busy until the last one is on screen.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nextTurn } from './scheduler.ts';

interface Props {
  readonly children: ComponentChildren;
  /** Called once, when all parts are on screen. */
  readonly onWhole?: (() => void) | undefined;
}

export function ProgressiveReport({ children, onWhole }: Props) {
  const [busy, setBusy] = useState(true);
  // Effects of parts come before those of what holds them: this turn is the last one.
  useEffect(() => {
    let wanted = true;
    void nextTurn().then(() => {
      if (!wanted) return;
      setBusy(false);
      onWhole?.();
    });
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <article class="dn-report" aria-busy={busy}>
      {children}
    </article>
  );
}
