// A picture as Chart.js wants it: horizontal floating bars, as many data sets as a row has bars. A pure
// function but for the hatched fills. Nothing moves: there is no animation to reduce.
import type { ChartConfiguration } from 'chart.js';
import { hatched } from './hatching.ts';
import type { Font, Layout } from './layout.ts';
import { marks } from './marks.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { ticksOf } from './scale.ts';

/** Pixels below which the steps of the scale would touch. */
const NARROW = 420;

type Ends = [number, number] | null;
export type PictureConfig = ChartConfiguration<'bar', Ends[], string[]>;

export function configOf(
  picture: Picture,
  palette: Palette,
  font: Font,
  layout: Layout,
): PictureConfig {
  const { lines, bar: thickness, first, step } = layout;
  const { rows, scale, tick } = picture;
  const { ink, soft, line, fills, forced } = palette;
  const most = Math.max(...rows.map(({ bars }) => bars.length));
  const sets = Array.from({ length: most }, (_, j) => {
    const bars = rows.map((row) => row.bars[j]);
    return {
      data: bars.map((bar): Ends => (bar ? [bar.from, bar.to] : null)),
      backgroundColor: bars.map((bar) => {
        if (!bar) return 'transparent';
        return forced ? hatched(bar.tone, fills[bar.tone], ink) : fills[bar.tone];
      }),
      borderColor: bars.map((bar) => (bar?.tone === 'less' && !forced ? fills.more : ink)),
      borderWidth: bars.map((bar) => (bar?.tone === 'less' ? 2 : 1)),
      borderSkipped: false as const,
      grouped: false,
      barThickness: thickness,
    };
  });
  const { family, size } = font;
  return {
    type: 'bar',
    data: {
      labels: lines.map((label) => [...label]),
      datasets: sets,
    },
    plugins: [marks(picture, palette, font, layout)],
    options: {
      indexAxis: 'y',
      animation: false,
      // Every figure is written: nothing waits for a pointer.
      events: [],
      maintainAspectRatio: false,
      locale: 'fr-FR',
      font: { family, size },
      // The first label stands higher than the first row, which its bar is in the middle of.
      layout: { padding: { top: first - step / 2 } },
      scales: {
        x: {
          min: scale.min,
          max: scale.max,
          grid: { color: line },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = ticksOf(scale, axis.chart.width < NARROW ? 4 : undefined).map((value) => ({
              value,
            }));
          },
          ticks: {
            color: soft,
            maxRotation: 0,
            font: { family, size: size * 0.9 },
            callback: (value) => tick(Number(value)),
          },
        },
        // Its labels are drawn by marks.ts, above the bars.
        y: { display: false },
      },
    },
  };
}
