// Does a colour read well on a ground? WCAG 2.2 contrast, and the nearest shade that does read well:
// a town's own colour is welcome, but never at the price of text that some cannot read.

export type Rgb = readonly [number, number, number];

/** Enough for text of any size (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;
/**
 * The grounds that links and buttons are hardest to read on: --dn-wash of tokens.css, both schemes. Not imported, since
 * the tag would carry every colour: tests/widget/palette.test.ts holds them equal.
 */
const GROUNDS = { light: '#eef1f6', dark: '#1b2541' } as const;

/** "#abc" or "#aabbcc" as three numbers 0..255. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const pair = (i: number) =>
    Number.parseInt(
      digits.length === 3 ? digits.charAt(i).repeat(2) : digits.slice(i * 2, i * 2 + 2),
      16,
    );
  return [pair(0), pair(1), pair(2)];
}

/** Contrast ratio of two "#rrggbb" colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgbOf(one)), luminance(rgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Contrast of a colour with the ground of the widget that it is hardest to read on, 1 to 21. */
export const contrastOnGround = (hex: string, scheme: 'light' | 'dark'): number =>
  contrast(hexOf(rgbOf(hex)), GROUNDS[scheme]);

/** The colour itself where it is legible; else mixed, 5 % at a time, with black or white. */
export function legible(hex: string, scheme: 'light' | 'dark'): string {
  const ground = GROUNDS[scheme];
  const end = scheme === 'light' ? 0 : 255;
  const from = rgbOf(hex);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = hexOf(from.map((value) => Math.round(value + (end - value) * share)));
    if (contrast(mixed, ground) >= LEGIBLE) return mixed;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** [29, 79, 145] as "#1d4f91". */
export function hexOf(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
