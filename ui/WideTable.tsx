// A table wider than the screen scrolls inside its own frame, which the keyboard then reaches: a page
// must never scroll sideways as a whole.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

export function WideTable({ label, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => {
      // A stop for the Tab key only where there is something to scroll.
      if (current.scrollWidth > current.clientWidth) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={frame} class="wide-table dn-table" aria-label={label}>
      {children}
    </section>
  );
}
