// Is this part of the report near the screen? What is heavy waits for it.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `room` goes on the element that waits; `near` stays true once it has come. */
export function useNear(already = false): {
  room: RefObject<HTMLDivElement | null>;
  near: boolean;
} {
  const room = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(already);
  useEffect(() => {
    if (near || !room.current) return;
    const watcher = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    );
    watcher.observe(room.current);
    return () => watcher.disconnect();
  }, [near]);
  return { room, near };
}
