// The hypothesis, said aloud and politely once the visitor pauses: a slider would talk over itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import { whatIfText } from './copy.ts';
import type { Compared } from './figures.ts';

const PAUSE_MS = 700;

interface Props {
  readonly simulation: Compared;
  readonly changed: boolean;
  readonly resets: number;
}

export function Spoken({ simulation: { original, hypothesis }, changed, resets }: Props) {
  const difference = hypothesis.rounded.concerned.point - original.rounded.concerned.point;
  const restored = resets === 0 ? '' : whatIfText.restored;
  const message = changed ? whatIfText.spoken(hypothesis.rounded, difference) : restored;
  const [said, say] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => say(message), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="dn-hidden" role="status">
      {said}
    </p>
  );
}
