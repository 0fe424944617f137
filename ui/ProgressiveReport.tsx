// A report whose parts are drawn one after the other: told to be busy until the last one is on screen.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useScheduler } from './scheduler.ts';

interface Props {
  /** @param end goes after the last part */
  readonly children: (end: ComponentChildren) => ComponentChildren;
  /** Called once, when all parts are on screen. */
  readonly onComplete?: (() => void) | undefined;
}

export function ProgressiveReport({ children, onComplete }: Props) {
  const [busy, setBusy] = useState(true);
  const complete = () => {
    setBusy(false);
    onComplete?.();
  };
  return (
    <article class="dn-report" aria-busy={busy}>
      {children(<End onReached={complete} />)}
    </article>
  );
}

function End({ onReached }: { readonly onReached: () => void }) {
  const { schedule } = useScheduler();
  // Effects of parts come before that of what follows them: this turn is the last one.
  useEffect(() => schedule(onReached), [schedule]);
  return null;
}
