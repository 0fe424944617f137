// The stacked bar of a report, drawn twice: as SVG for today's programs, and as a scene to paint for those that
// do not read it.
import type { Mark, Scene } from './map/picture.ts';

export interface Part {
  readonly name: string;
  /** 0..1; the parts add up to 1. */
  readonly share: number;
  /** "#rrggbb". */
  readonly colour: string;
}

export const WIDTH = 600;
export const HEIGHT = 48;

/** The bar alone: its legend is text, for every reader to see, enlarge and copy. */
export function barSvg(parts: readonly Part[]): string {
  let x = 0;
  const bars = parts.map(({ share, colour }) => {
    const width = share * WIDTH;
    const bar = `<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="${HEIGHT}" fill="${colour}" stroke="#fff"/>`;
    x += width;
    return bar;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" preserveAspectRatio="none">${bars.join('')}</svg>`;
}

/** The same bar, to be painted. */
export function barScene(parts: readonly Part[]): Scene {
  let x = 0;
  const marks = parts.map(({ share, colour }): Mark => {
    const bar = { x, y: 0, w: share * WIDTH, h: HEIGHT };
    x += bar.w;
    return { kind: 'rect', ...bar, fill: colour, stroke: '#ffffff', width: 1 };
  });
  return { title: '', width: WIDTH, height: HEIGHT, marks };
}
