// From shapes and figures to what a map draws: frames, and the communes that are points for want of a shape.
import { type Frame, type FrameOptions, framesOf } from './frames.ts';
import type { MapItem } from './item.ts';
import type { Shape } from './shapes.ts';

export interface Drawing {
  readonly frames: readonly Frame[];
  /** Without a shape of their own. */
  readonly spots: readonly MapItem[];
}

/** @param items by code; shapes of other places are left out */
export function drawingOf(
  items: ReadonlyMap<string, MapItem>,
  shapes: readonly Shape[],
  options: FrameOptions = {},
): Drawing {
  const known = shapes.filter(({ code }) => items.has(code));
  const drawn = new Set(known.map(({ code }) => code));
  const spots = [...items.values()].filter(({ code }) => !drawn.has(code));
  return { frames: framesOf(known, spots, options), spots };
}
