// A long part of a long section, drawn in a turn of its own: a phone answers a touch in between.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  /** Shown until then. */
  readonly meanwhile?: ComponentChildren;
}

/** Draws its children in a later turn the first time, at once when they change. */
export function Later({ children, meanwhile = null }: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const turn = setTimeout(() => setDue(true));
    return () => clearTimeout(turn);
  }, []);
  return <>{due ? children : meanwhile}</>;
}
