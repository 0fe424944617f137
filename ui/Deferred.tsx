// A long part of a long page, drawn in a turn of its own: a phone answers a touch in between. One that
// cannot be drawn says so in its place, and takes no other part down.
import type { ComponentChild, ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { stateText } from './copy.ts';
import { useScheduler } from './scheduler.ts';

interface Props {
  /** A function, where what they show is long to compute. */
  readonly children: ComponentChildren | (() => ComponentChildren);
  /** Shown until then. */
  readonly meanwhile?: ComponentChild;
}

/** Draws its children when their turn has come the first time, at once when they change. */
export function Deferred({ children, meanwhile = null }: Props) {
  const { immediate, schedule } = useScheduler();
  const [due, setDue] = useState(immediate);
  useEffect(() => schedule(() => setDue(true)), [schedule]);
  return due ? <Contained>{children}</Contained> : meanwhile;
}

/** Catches what its children throw while they are drawn. */
function Contained({ children }: Pick<Props, 'children'>) {
  const [error] = useErrorBoundary();
  if (error !== undefined) return <p role="status">{stateText.partFailed}</p>;
  return <Computed>{children}</Computed>;
}

function Computed({ children }: Pick<Props, 'children'>) {
  return <>{typeof children === 'function' ? children() : children}</>;
}
