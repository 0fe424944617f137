// A scene painted dot by dot, for programs that read no SVG: no canvas in a terminal, and the same bytes
// everywhere. Shapes only: a report writes its words in letters of its own.
import { encode } from 'fast-png';
import type { Mark, Scene } from './picture.ts';

/** The scene as PNG, `scale` dots for a unit. */
export function pngOf({ width, height, marks }: Scene, scale: number): Uint8Array {
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  const data = new Uint8Array(columns * rows * CHANNELS).fill(255);
  const paint = ({ row, from, to }: Span, dot: readonly number[]) => {
    if (row < 0 || row >= rows) return;
    const end = Math.min(to, columns);
    for (let column = Math.max(0, from); column < end; column++) {
      data.set(dot, (row * columns + column) * CHANNELS);
    }
  };
  for (const mark of marks) {
    if (mark.kind === 'text') continue;
    const rings = ringsOf(mark);
    for (const span of spansOf(rings, scale)) paint(span, dotOf(mark.fill));
    for (const span of edgesOf(rings, scale)) paint(span, dotOf(mark.stroke));
  }
  return encode({ width: columns, height: rows, data, channels: CHANNELS, depth: 8 });
}

/** Red, green, blue. */
function dotOf(colour: string): readonly number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const CHANNELS = 3;
const SIDES = 24;

type Point = readonly [number, number];
type Ring = readonly Point[];

function ringsOf(mark: Exclude<Mark, { kind: 'text' }>): Ring[] {
  const { x, y } = mark;
  if (mark.kind === 'rect') {
    return [
      [
        [x, y],
        [x + mark.w, y],
        [x + mark.w, y + mark.h],
        [x, y + mark.h],
      ],
    ];
  }
  if (mark.kind === 'circle') {
    return [
      Array.from({ length: SIDES }, (_, i): Point => {
        const angle = (i / SIDES) * 2 * Math.PI;
        return [x + mark.r * Math.cos(angle), y + mark.r * Math.sin(angle)];
      }),
    ];
  }
  return mark.path
    .split('Z')
    .map((ring) =>
      [...ring.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, px, py]): Point => [x + Number(px), y + Number(py)],
      ),
    );
}

interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The outline, a dot wide. */
function edgesOf(rings: readonly Ring[], scale: number): Span[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) * scale);
      return Array.from({ length: steps }, (_, step): Span => {
        const part = step / steps;
        const from = Math.round((x1 + (x2 - x1) * part) * scale);
        return { row: Math.round((y1 + (y2 - y1) * part) * scale), from, to: from + 1 };
      });
    }),
  );
}

/** What is inside, row by row: between odd and even crossings, so that holes stay holes. */
function spansOf(rings: readonly Ring[], scale: number): Span[] {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const [top, bottom] = [Math.min(y1, y2) * scale, Math.max(y1, y2) * scale];
      for (let row = Math.ceil(top - 0.5); row + 0.5 < bottom; row++) {
        const x = x1 + (((row + 0.5) / scale - y1) * (x2 - x1)) / (y2 - y1);
        const known = crossings.get(row) ?? [];
        known.push(x * scale);
        crossings.set(row, known);
      }
    }
  }
  return [...crossings].flatMap(([row, all]) => {
    const sorted = all.sort((a, b) => a - b);
    return sorted.flatMap((from, i): Span[] =>
      i % 2 === 0 ? [{ row, from: Math.round(from), to: Math.round(sorted[i + 1] ?? from) }] : [],
    );
  });
}
