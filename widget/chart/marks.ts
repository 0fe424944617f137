// What Chart.js does not draw by itself: the labels above the bars, the whiskers of intervals, the steps of a
// waterfall, the line of France. Ink over a rim of paper, so that they show on any bar and over any line.
import type { Chart, Plugin } from 'chart.js';
import { type Font, type Layout, linesAbove } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';

/** Half the height of the cap of a whisker, and of the mark of a place, in pixels. */
const CAP = 7;
const MARK = 13;

/** Pixels of paper around a letter. */
const RIM = 4;

export function marks(
  { rows, line }: Picture,
  { ink, paper }: Palette,
  { family, size }: Font,
  { lines }: Layout,
): Plugin<'bar'> {
  const draw = (chart: Chart) => {
    const { ctx, chartArea } = chart;
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const at = (share: number) => x.getPixelForValue(share);
    const middle = (row: number) => y.getPixelForValue(row);
    const stroke = (points: readonly (readonly [number, number])[], width: number, dash = 0) => {
      ctx.setLineDash(dash > 0 ? [dash, dash] : []);
      for (const [colour, wide] of [[paper, width + 3] as const, [ink, width] as const]) {
        if (dash > 0 && colour === paper) continue;
        ctx.strokeStyle = colour;
        ctx.lineWidth = wide;
        ctx.beginPath();
        points.forEach(([left, top], i) => {
          if (i % 2 === 0) ctx.moveTo(left, top);
          else ctx.lineTo(left, top);
        });
        ctx.stroke();
      }
    };
    ctx.save();
    if (line !== null) {
      stroke(
        [
          [at(line), chartArea.top],
          [at(line), chartArea.bottom],
        ],
        2,
        4,
      );
    }
    rows.forEach(({ bars, range, end }, i) => {
      const top = middle(i);
      const next = rows[i + 1];
      if (end !== null && next) {
        stroke(
          [
            [at(end), top],
            [at(end), middle(i + 1)],
          ],
          1,
          2,
        );
      }
      if (end !== null && bars.length === 0) {
        stroke(
          [
            [at(end), top - MARK],
            [at(end), top + MARK],
          ],
          5,
        );
      }
      if (range === null) return;
      const [low, high] = [at(range.low), at(range.high)];
      stroke(
        [
          [low, top],
          [high, top],
          [low, top - CAP],
          [low, top + CAP],
          [high, top - CAP],
          [high, top + CAP],
        ],
        2,
      );
    });
    ctx.setLineDash([]);
    ctx.font = `${size}px ${family}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.lineJoin = 'round';
    ctx.lineWidth = RIM;
    ctx.strokeStyle = paper;
    ctx.fillStyle = ink;
    lines.forEach((words, i) => {
      linesAbove(words.length, size).forEach((above, j) => {
        ctx.strokeText(words[j] ?? '', chartArea.left, middle(i) - above);
        ctx.fillText(words[j] ?? '', chartArea.left, middle(i) - above);
      });
    });
    ctx.restore();
  };
  return { id: 'marks', afterDatasetsDraw: draw };
}
