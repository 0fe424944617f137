// The stacked bar of a report, drawn twice: as SVG for today's programs, and as a bitmap (BMP) for those
// that do not read it. No canvas: the same bytes in a browser and in Node.
import { percent } from '../src/text/index.ts';

export interface Part {
  readonly name: string;
  /** 0..1; the parts add up to 1. */
  readonly share: number;
  /** "#rrggbb". */
  readonly colour: string;
}

export const WIDTH = 620;
export const HEIGHT = 96;
const BAR = 48;

/** The bar with its legend. */
export function barSvg(parts: readonly Part[]): string {
  let x = 0;
  const bars = parts.map(({ share, colour }) => {
    const width = share * WIDTH;
    const bar = `<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="${BAR}" fill="${colour}" stroke="#fff"/>`;
    x += width;
    return bar;
  });
  const legend = parts.map(({ name, share, colour }, i) => {
    const left = (i * WIDTH) / parts.length;
    return `<rect x="${left}" y="64" width="12" height="12" fill="${colour}"/><text x="${left + 18}" y="75">${escaped(name)} ${escaped(percent(share))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Arial, sans-serif" font-size="11">${bars.join('')}${legend.join('')}</svg>`;
}

/** The bar alone, 24 bits a pixel, rows from the bottom: the plainest bitmap there is. */
export function barBitmap(parts: readonly Part[]): Uint8Array {
  const row = WIDTH * 3 + ((4 - ((WIDTH * 3) % 4)) % 4);
  const bytes = new Uint8Array(54 + row * BAR);
  const header = new DataView(bytes.buffer);
  header.setUint16(0, 0x424d);
  header.setUint32(2, bytes.length, true);
  header.setUint32(10, 54, true);
  header.setUint32(14, 40, true);
  header.setInt32(18, WIDTH, true);
  header.setInt32(22, BAR, true);
  header.setUint16(26, 1, true);
  header.setUint16(28, 24, true);
  for (let x = 0; x < WIDTH; x++) {
    const [red, green, blue] = colourAt(parts, (x + 0.5) / WIDTH);
    for (let y = 0; y < BAR; y++) bytes.set([blue, green, red], 54 + y * row + x * 3);
  }
  return bytes;
}

function colourAt(parts: readonly Part[], position: number): [number, number, number] {
  let end = 0;
  const part = parts.find(({ share }) => {
    end += share;
    return position < end;
  });
  const value = Number.parseInt((part ?? parts.at(-1))?.colour.slice(1) ?? '0', 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
