// A long part of a long page, drawn in a turn of its own: a phone answers a touch in between.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nextTurn } from './scheduler.ts';

export interface DeferredProps {
  /** A function, where what they show is long to compute. */
  readonly children: ComponentChildren | (() => ComponentChildren);
  /** Shown until then. */
  readonly meanwhile?: ComponentChildren;
}

/** Draws its children when their turn has come the first time, at once when they change. */
export function Deferred({ children, meanwhile = null }: DeferredProps) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    let wanted = true;
    void nextTurn().then(() => wanted && setDue(true));
    return () => {
      wanted = false;
    };
  }, []);
  if (!due) return <>{meanwhile}</>;
  return <>{typeof children === 'function' ? children() : children}</>;
}
