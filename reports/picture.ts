// The stacked bar of a report, drawn twice: as SVG for today's programs, and as a bitmap (BMP) for those
// that do not read it. No canvas: the same bytes in a browser and in Node.

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

/** The bar alone, 24 bits a pixel, rows from the bottom: the plainest bitmap there is. */
export function barBitmap(parts: readonly Part[]): Uint8Array {
  const row = WIDTH * 3 + ((4 - ((WIDTH * 3) % 4)) % 4);
  const bytes = new Uint8Array(54 + row * HEIGHT);
  const header = new DataView(bytes.buffer);
  header.setUint16(0, 0x424d);
  header.setUint32(2, bytes.length, true);
  header.setUint32(10, 54, true);
  header.setUint32(14, 40, true);
  header.setInt32(18, WIDTH, true);
  header.setInt32(22, HEIGHT, true);
  header.setUint16(26, 1, true);
  header.setUint16(28, 24, true);
  for (let x = 0; x < WIDTH; x++) {
    const [red, green, blue] = colourAt(parts, (x + 0.5) / WIDTH);
    for (let y = 0; y < HEIGHT; y++) bytes.set([blue, green, red], 54 + y * row + x * 3);
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
