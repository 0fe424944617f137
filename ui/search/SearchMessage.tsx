// What a search has to say, aloud and politely: how many answers, none, too short, no network.
import { useEffect, useState } from 'preact/hooks';

/** Speaks once typing pauses: a message a keystroke would talk over itself. */
const PAUSE_MS = 350;

interface Props {
  readonly message: string;
  /** Whether it answers a key, and waits for no pause. */
  readonly now: boolean;
  /** Whether it is seen as well: the list itself shows the count to those who see it. */
  readonly shown: boolean;
}

export function SearchMessage({ message, now, shown }: Props) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(message), now ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message, now]);
  return (
    <p class={shown ? 'dn-search-message' : 'dn-hidden'} role="status">
      {said}
    </p>
  );
}
