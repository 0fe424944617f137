// Is this part of the report near the screen? What is heavy waits for it.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `target` goes on the element that waits; `near` stays true once it has come, or once it hears an event of that name. */
export function useNear(already = false): {
  target: RefObject<HTMLDivElement | null>;
  near: boolean;
} {
  const target = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(already);
  useEffect(() => {
    if (near || !target.current) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      // Who jumps below it has passed it.
      { rootMargin: '999999px 0px 200px' },
    );
    observer.observe(target.current);
    target.current.addEventListener('near', come);
    return () => observer.disconnect();
  }, [near]);
  return { target, near };
}
