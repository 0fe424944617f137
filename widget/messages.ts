// What does a framed widget say to the page around it? Its height, on screen and on paper, and, to the one
// origin that asks, what happens in it. One envelope, written by the frame and read by the loader; checked by
// hand, since a schema library outweighs the loader.

export const SOURCE = 'diagnostic-numerique';
/** Moves when an old loader could misread a new frame: then it must ignore it. */
export const VERSION = 1;
/** A diagnosis is 33 231 px high in a column of 96 px, and up to three times that once all is unfolded. */
export const MAX_PX = 100_000;
const MIN_PX = 80;
/** Events of the tag that a frame tells (events.ts). */
export const EVENT_NAMES = ['diagnosis-ready', 'diagnosis-error', 'commune-change'] as const;

export type FrameMessage =
  /** CSS pixels, whole. */
  | { readonly type: 'height'; readonly height: number }
  /** Heights once printed in columns of PAPER_WIDTHS (paper.ts), in CSS pixels. */
  | { readonly type: 'paper'; readonly heights: readonly number[] }
  | {
      readonly type: 'event';
      readonly name: (typeof EVENT_NAMES)[number];
      /** As in `event.detail` of the tag, but for the error itself, which stays in the frame. */
      readonly detail: object;
    };

export type Sent<M extends FrameMessage = FrameMessage> = M & {
  readonly source: typeof SOURCE;
  readonly version: typeof VERSION;
  /** What the loader called this frame, in its address after "#"; "" without a loader. */
  readonly id: string;
};

/** The envelope around a message of the frame `id`. */
export function sent<M extends FrameMessage>(id: string, message: M): Sent<M> {
  return { source: SOURCE, version: VERSION, id, ...message };
}

/** What the loader tells its frame: the page may soon be printed. */
export const PRINT = 'print';

/** Whether this is what a loader says before printing. Never throws. */
export function announcesPrint(data: unknown): boolean {
  const { source, type }: Partial<Record<string, unknown>> = Object(data);
  return source === SOURCE && type === PRINT;
}

/** @param height in CSS pixels, as measured: rounded up here, and kept in bounds */
export const heightMessage = (id: string, height: number) =>
  sent(id, { type: 'height', height: bounded(height) });

/** What the frame `id` says, with heights in bounds; null for any other message. Never throws. */
export function readMessage(data: unknown, id: string): FrameMessage | null {
  const said: Partial<Record<string, unknown>> = Object(data);
  if (said.source !== SOURCE || said.version !== VERSION || said.id !== id) return null;
  const { type, height, heights, name: eventName, detail } = said;
  if (type === 'height' && isHeight(height)) return { type, height: bounded(height) };
  if (type === 'paper' && Array.isArray(heights) && heights.every(isHeight))
    return { type, heights: heights.map(bounded) };
  const name = EVENT_NAMES.find((known) => known === eventName);
  if (type !== 'event' || name === undefined) return null;
  return typeof detail === 'object' && detail !== null ? { type, name, detail } : null;
}

const isHeight = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** Whatever a frame measures or a message claims, a page never gets an endless hole. */
function bounded(height: number): number {
  return Math.min(Math.max(Math.ceil(height), MIN_PX), MAX_PX);
}
