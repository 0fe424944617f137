// What does a framed widget say to the page around it? Its height, and nothing else. One envelope, written
// by the frame and read by the loader; checked by hand, since a schema library outweighs the loader.

export const SOURCE = 'diagnostic-numerique';
/** Moves when an old loader could misread a new frame: then it must ignore it. */
export const VERSION = 1;
/** A diagnosis with everything unfolded on the narrowest phone stays far below. */
export const MOST_PX = 30_000;
const LEAST_PX = 80;

export interface HeightMessage {
  readonly source: typeof SOURCE;
  readonly version: typeof VERSION;
  /** What the loader called this frame, in its address after "#"; "" without a loader. */
  readonly id: string;
  readonly type: 'height';
  /** CSS pixels, whole. */
  readonly height: number;
}

export function heightMessage(id: string, height: number): HeightMessage {
  return { source: SOURCE, version: VERSION, id, type: 'height', height: bounded(height) };
}

/** The height that the frame `id` asks for, in CSS pixels; null for any other message. Never throws. */
export function readHeight(data: unknown, id: string): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, version, id: from, type, height }: Partial<Record<string, unknown>> = { ...data };
  const ours = source === SOURCE && version === VERSION && from === id && type === 'height';
  return ours && typeof height === 'number' && height > 0 ? bounded(height) : null;
}

/** Whatever a frame measures or a message claims, a page never gets an endless hole. */
function bounded(height: number): number {
  return Math.min(Math.max(Math.ceil(height), LEAST_PX), MOST_PX);
}
