// Where the rows of a picture stand, on the screen and in every file: each label on lines of its own above its
// bar, as wide as the picture, so that no name is too long for the room beside a bar.
import { chartText } from './copy.ts';
import { linesOf } from './lines.ts';
import type { Picture } from './picture.ts';

/** Width of a letter and height of a line, for letters of one pixel. */
const LETTER = 0.6;
const LINE = 1.2;
/** Pixels: between a label and its bar, of a bar, between a bar and the next label, of the scale below. */
const GAP = 2;
const BAR = 18;
const NEXT = 6;
const SCALE = 32;

export interface Font {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
}

export interface Layout {
  /** The label of each row, with its figure, as broken at this width. */
  readonly lines: readonly (readonly string[])[];
  /** Pixels from a bar to the next. */
  readonly step: number;
  readonly bar: number;
  /** From the top of the picture to the middle of its first bar. */
  readonly first: number;
  /** Of the rows and their scale. */
  readonly height: number;
}

/** @param size of the letters, as `width` in pixels */
export function layoutOf({ rows }: Pick<Picture, 'rows'>, width: number, size: number): Layout {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines = rows.map(({ label, value }) => linesOf(chartText.row(label, value), most));
  const label = Math.max(...lines.map(({ length }) => length)) * size * LINE + GAP;
  const step = label + BAR + NEXT;
  const first = label + BAR / 2;
  return { lines, step, bar: BAR, first, height: first + (rows.length - 0.5) * step + SCALE };
}

/** From the middle of a bar up to the middles of the lines of its label, from the first to the last. */
export function linesAbove(count: number, size: number): number[] {
  return Array.from({ length: count }, (_, i) => BAR / 2 + GAP + (count - i - 0.5) * size * LINE);
}
