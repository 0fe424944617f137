// Where a text of a scene stands, for programs that put letters in a box.
import { wordWidth } from '../letters.ts';
import type { Mark } from './picture.ts';

type TextMark = Extract<Mark, { kind: 'text' }>;

/** In the units of the scene, `across` wide, which the box is never out of. */
export function textBox(mark: TextMark, across: number) {
  const { x, y, text, size, bold, anchor = 'start' } = mark;
  const room = { start: across - x, middle: 2 * Math.min(x, across - x), end: x }[anchor];
  const width = Math.min(room, (wordWidth(text, bold) + 0.3) * size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - size, width, height: size * 1.3 };
}
