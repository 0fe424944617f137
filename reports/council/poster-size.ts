// How high is a poster in letters of a size? Measured before it is laid out, so that one sheet holds it and is filled.
import type { Block } from '../blocks.ts';
import { linesWithin, wordWidth } from '../letters.ts';

/**
 * Points of a poster of A4 between its margins, in lines as they are measured here: somewhat higher than any program makes
 * them, so that what fits leaves a margin at the foot of the sheet. On A3 all is √2 larger.
 */
const SHEET = { width: 521, height: 770 };
/** Points of the letters at least: read from two metres; and at most, beside them. */
export const POSTER_LETTERS = 16;
const LARGEST = 1.9;
const STEP = 0.05;

/** Beside the letters: see the styles of the page and of the Word document. */
const LINE = 1.25;
const TITLE = { letters: 1.6, after: 0.4 };
const NAME = { letters: 1.1, around: 0.6 };
const PARAGRAPH = 0.16;
const CODE = { side: 7, beside: 0.9, above: 0.9 };
const FOOT = 2.4;

/** How much larger than the least its letters may be, without a word cut; null where the sheet does not hold it. */
export function posterScale(title: string, blocks: readonly Block[]): number | null {
  const holds = (scale: number) => heightOf(title, blocks, POSTER_LETTERS * scale) <= SHEET.height;
  if (!holds(1)) return null;
  const widest = Math.max(...blocks.map(widestOf));
  const fits = (scale: number) => holds(scale) && widest * POSTER_LETTERS * scale <= SHEET.width;
  let steps = 0;
  while (1 + (steps + 1) * STEP <= LARGEST && fits(1 + (steps + 1) * STEP)) steps += 1;
  return 1 + steps * STEP;
}

/** Letters of the longest word: an address is one, between its hyphens. */
function widestOf(block: Block): number {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return 0;
  const words = block.text.split(/(?<=-)| /).map((word) => wordWidth(word));
  return Math.max(...words) * (block.kind === 'heading' ? NAME.letters : 1);
}

/** Points. What follows the code stands beside it. */
function heightOf(title: string, blocks: readonly Block[], size: number): number {
  const room = SHEET.width / size;
  const at = blocks.findIndex(({ kind }) => kind === 'figure');
  const before = at < 0 ? blocks : blocks.slice(0, at);
  const beside = at < 0 ? [] : blocks.slice(at + 1);
  const code =
    at < 0
      ? 0
      : CODE.above + Math.max(CODE.side, heightsOf(beside, room - CODE.side - CODE.beside));
  const head =
    linesWithin(title, room / TITLE.letters, true).length * TITLE.letters * LINE + TITLE.after;
  return size * (head + heightsOf(before, room) + code + FOOT);
}

function heightsOf(blocks: readonly Block[], room: number): number {
  return blocks.reduce((sum, block) => sum + ems(block, room), 0);
}

function ems(block: Block, room: number): number {
  switch (block.kind) {
    case 'heading':
      return (
        linesWithin(block.text, room / NAME.letters, true).length * NAME.letters * LINE +
        NAME.around
      );
    case 'paragraph':
      return linesWithin(block.text, room).length * LINE + PARAGRAPH;
    case 'lines':
      return block.labels.length * 2.4 * LINE;
    default:
      return 0;
  }
}
