// How long is a pixel of the screen in the units of a drawing? Points keep their size on a phone.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Units of the drawing for one pixel; 1 until it has been measured. */
export function useUnit(picture: RefObject<SVGSVGElement | null>, width: number): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const { current } = picture;
    if (!current) return;
    const measure = () => setUnit(width / Math.max(1, current.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [picture, width]);
  return unit;
}
