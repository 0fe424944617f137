// The picture of a page, shown where its link is shared: the sentence with its number, its range, the three
// needs in one bar. Drawn once by the build, in sixteen colours, so that a thousand of them weigh little.
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import { escaped } from '../../../reports/xml-text.ts';
import { headlineSentence } from '../../../site/pages/copy.ts';
import type { HeadlineWords } from '../../../src/explain/index.ts';
import { people } from '../../../src/explain/numbers.ts';
import { fr } from '../../../src/explain/typography.ts';
import { type PerMeasure, TIERS } from '../../../src/terms/tier.ts';
import { LIGHT } from '../../../ui/light-tokens.ts';

export interface Pictured {
  /** « Nièvre »: where the place is, which the sentence names. */
  readonly within: string;
  readonly words: HeadlineWords;
  /** Below the sentence; empty where no range is shown. */
  readonly range: string;
  /** Shares 0..1 of the bar; null where no share is shown. */
  readonly rates: PerMeasure<number> | null;
  readonly foot: string;
}

/** What a messaging application still fetches for a preview: the build stops above. */
const MAX_BYTES = 15_000;
/** Dots, in the shape that social networks ask for: larger ones weigh more than 15 kB. */
export const WIDTH = 900;
export const HEIGHT = 472;
const MARGIN = 45;
const INNER = WIDTH - 2 * MARGIN;
const PAPER = '#fbfaf7';

const require = createRequire(import.meta.url);
const FAMILY = 'Atkinson Hyperlegible';
export const FONT = {
  fontFiles: [
    '400Regular/AtkinsonHyperlegible_400Regular',
    '700Bold/AtkinsonHyperlegible_700Bold',
  ].map((name) => require.resolve(`@expo-google-fonts/atkinson-hyperlegible/${name}.ttf`)),
  loadSystemFonts: false,
  defaultFontFamily: FAMILY,
};

/**
 * The picture, as PNG. Pure: the same words give the same bytes.
 * @throws Error in French when it weighs more than MAX_BYTES
 */
export function pictureOf(pictured: Pictured): Uint8Array {
  const { pixels } = new Resvg(svgOf(pictured), { font: FONT }).render();
  // Two dots a byte.
  const data = new Uint8Array((WIDTH * HEIGHT) / 2);
  for (let i = 0; i < data.length; i++) {
    data[i] = (indexAt(pixels, i * 8) << 4) | indexAt(pixels, i * 8 + 4);
  }
  const png = encode(
    { width: WIDTH, height: HEIGHT, data, channels: 1, depth: 4, palette: PALETTE },
    { zlib: { level: 6 } },
  );
  if (png.length > MAX_BYTES) {
    throw new Error(
      fr`L'image de « ${headlineSentence(pictured.words)} » pèse ${people(png.length)} octets, plus que ${people(MAX_BYTES)} : il faut y écrire moins (tools/release/pages/picture.ts).`,
    );
  }
  return png;
}

/** The same before it is painted; also what tests measure. */
export function svgOf({ within, words, range, rates, foot }: Pictured): string {
  const { before, figure, after } = whole(words);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${WIDTH}" height="10" fill="${LIGHT.ink}"/>`,
    text(within, 66, 29, LIGHT.soft),
    text(before, 129, 41, LIGHT.ink, 700),
    text(figure, 217, 88, LIGHT.accent, 700),
    text(after, 275, 41, LIGHT.ink, 700),
    ...(rates === null ? [] : bar(rates)),
    text(range, 390, 29, LIGHT.ink),
    text(foot, 441, 23, LIGHT.soft),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

/** "2 habitants :" and "trop peu …": a mark that follows the figure ends its line, and opens none. */
function whole({ before, figure, after }: HeadlineWords): HeadlineWords {
  const [mark = ''] = /^\s*[:;!?»]/u.exec(after) ?? [];
  return { before, figure: figure + mark, after: after.slice(mark.length) };
}

/** Mean width of a letter of the bold, beside its height: a longer line is written smaller. */
const LETTER = 0.56;

function text(words: string, y: number, size: number, colour: string, weight = 400): string {
  const written = words.trim();
  const fitted = Math.min(size, INNER / (LETTER * written.length));
  return `<text x="${MARGIN}" y="${y}" font-family="${FAMILY}" font-weight="${weight}" font-size="${fitted.toFixed(1)}" fill="${colour}">${escaped(written)}</text>`;
}

const FILLS = { exclus: LIGHT.exclus, eloignes: LIGHT.eloignes, presqueAutonomes: LIGHT.presque };

function bar(rates: PerMeasure<number>): string[] {
  const [y, height] = [303, 42];
  const rect = (x: number, width: number, fill: string) =>
    `<rect x="${x.toFixed(0)}" y="${y}" width="${width.toFixed(0)}" height="${height}" fill="${fill}" stroke="${LIGHT.ink}" stroke-width="2"/>`;
  let start = MARGIN;
  return [
    rect(MARGIN, INNER, LIGHT.others),
    ...TIERS.map((tier) => {
      const width = rates[tier] * INNER;
      start += width;
      return rect(start - width, width, FILLS[tier]);
    }),
  ];
}

type Colour = [number, number, number];

const colour = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const ground = colour(PAPER);
const towards = ([r, g, b]: Colour, part: number): Colour => {
  const mixed = (from: number, to: number) => Math.round(from + (to - from) * part);
  return [mixed(ground[0], r), mixed(ground[1], g), mixed(ground[2], b)];
};
/** The edges of letters, between their colour and the paper. */
const SOFTENED = [LIGHT.ink, LIGHT.accent, LIGHT.soft].flatMap((hex) =>
  [0.5, 1].map((part) => towards(colour(hex), part)),
);
const PALETTE: Colour[] = [
  ground,
  ...SOFTENED,
  ...[...Object.values(FILLS), LIGHT.others].map(colour),
];

/** Index of the nearest colour by the first five bits of each channel; 255: not looked for yet. */
const nearest = new Uint8Array(2 ** 15).fill(255);

function indexAt(pixels: Uint8Array, at: number): number {
  const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
  const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
  const known = nearest[key] ?? 255;
  if (known !== 255) return known;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [pr, pg, pb]] of PALETTE.entries()) {
    const distance = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  nearest[key] = best;
  return best;
}
