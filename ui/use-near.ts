// Is this part of the report near the screen? What is heavy waits for it.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `target` goes on the element that waits; `near` stays true once it has come. */
export function useNear(already = false): {
  target: RefObject<HTMLDivElement | null>;
  near: boolean;
} {
  const target = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(already);
  useEffect(() => {
    if (near || !target.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [near]);
  return { target, near };
}
