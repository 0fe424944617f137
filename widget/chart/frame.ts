// What surrounds the bars in a file: the title above, the key, sources and day below. Measured once here
// and painted by both png.ts and svg.ts.
import { type Layout, layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import type { Picture, Tone } from './picture.ts';

export const WIDTH = 960;
export const MARGIN = 40;
/** Fonts that every system has one of: a file must not depend on the page it came from. */
export const FILE_FONT = { family: 'Arial, Helvetica, sans-serif', size: 16 } as const;

interface FrameText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}

export interface Frame {
  readonly layout: Layout;
  readonly height: number;
  /** The bars and their scale stand between these two. */
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly FrameText[];
  readonly samples: readonly { readonly tone: Tone; readonly x: number; readonly y: number }[];
}

const SAMPLE = 32;

/** @param made the last line: the day the file was made. */
export function frameOf(picture: Picture, made: string): Frame {
  const texts: FrameText[] = [];
  const samples: { tone: Tone; x: number; y: number }[] = [];
  let y = MARGIN * 0.4;
  const write = (text: string, size: number, bold: boolean, x: number = MARGIN) => {
    y += size * 1.35;
    texts.push({ x, y, size, bold, text });
  };
  for (const line of linesOf(picture.title, 56)) write(line, 28, true);
  const top = y + 24;
  const layout = layoutOf(picture, WIDTH - 2 * MARGIN, FILE_FONT.size);
  const bottom = top + layout.height;
  y = bottom + 12;
  for (const { tone, words } of picture.keys) {
    write(words, 16, false, tone === null ? MARGIN : MARGIN + SAMPLE);
    if (tone !== null) samples.push({ tone, x: MARGIN, y });
  }
  y += 14;
  for (const sentence of [...picture.credit, made]) {
    for (const line of linesOf(sentence, 118)) write(line, 14, false);
  }
  return { layout, height: Math.ceil(y + MARGIN * 0.7), top, bottom, texts, samples };
}
