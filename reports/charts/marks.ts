// What every chart of a report is drawn with: one width, letters of one size, rows from top to bottom. Drawn once as a
// scene, for the Word document, the page and the PDF.
import { LIGHT } from '../../ui/light-tokens.ts';
import { wordWidth } from '../letters.ts';
import type { Mark, Scene } from '../map/picture.ts';
import { nameInChart } from '../sections/copy.ts';

export const CHART_WIDTH = 720;
/** Where names end and where the drawing stands. */
export const LEFT = 296;
const RIGHT = 566;
export const ROW = 34;
const SIZE = 15;

/** From a value to its place between LEFT and RIGHT. */
export function scaleOf(low: number, high: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => LEFT + ((value - low) / span) * (RIGHT - LEFT);
}

/** Cut with an ellipsis where it would not fit in `room`. */
function fitted(text: string, room: number, size = SIZE, bold = false): string {
  if (wordWidth(text, bold) * size <= room) return text;
  let most = text.length - 1;
  while (most > 0 && wordWidth(`${text.slice(0, most)}…`, bold) * size > room) most -= 1;
  return `${text.slice(0, most).trimEnd()}…`;
}

/** On the left of the drawing, cut where it is too long. */
export function rowName(text: string, y: number, bold = false): Mark {
  const said = fitted(nameInChart(text), LEFT - 16, SIZE, bold);
  return { kind: 'text', x: LEFT - 14, y: y + 5, text: said, size: SIZE, bold, anchor: 'end' };
}

/** On its right, whole. */
export function rowValue(text: string, y: number, bold = false): Mark {
  return { kind: 'text', x: RIGHT + 14, y: y + 5, text, size: SIZE, bold };
}

/** Around `y`; `from` and `to` in either order. */
export function bar(from: number, to: number, y: number, height: number, fill: string): Mark {
  const [x, w] = [Math.min(from, to), Math.abs(to - from)];
  return { kind: 'rect', x, y: y - height / 2, w, h: height, fill, stroke: fill, width: 0 };
}

/** A thin line, as a rectangle: painted alike by every program. */
export function line(x1: number, x2: number, y: number, fill: string = LIGHT.ink, thick = 2): Mark {
  return bar(x1, x2, y, thick, fill);
}

/** Short strokes from top to bottom. */
export function dashes(x: number, top: number, bottom: number): Mark[] {
  const marks: Mark[] = [];
  for (let y = top; y < bottom; y += 9) marks.push(bar(x - 0.75, x + 0.75, y + 2.5, 5, LIGHT.soft));
  return marks;
}

/** With a thin edge, so that it stands out on a line of its colour. */
export function dot(x: number, y: number, fill: string, r = 6): Mark {
  return { kind: 'circle', x, y, r, fill, stroke: LIGHT.sheet, width: 1 };
}

/** @param title what stands for the picture where it is not seen */
export function chart(title: string, height: number, marks: readonly Mark[]): Scene {
  return { title, width: CHART_WIDTH, height, marks };
}
