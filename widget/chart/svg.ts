// A picture as an SVG file. Chart.js only knows how to fill a canvas, and an SVG with a bitmap in it
// would be a PNG by another name: the four pictures are rows of bars, so this draws them from the same
// rows, keys and frame. Chart.js draws the screen and the PNG, for what a file of one width does without:
// it measures labels, chooses the steps of the scale, follows the column and the sharpness of the screen.
import { FILE_FONT, frameOf, MARGIN, WIDTH } from './frame.ts';
import { linesAbove } from './layout.ts';
import { FILE_PALETTE } from './palette.ts';
import type { Picture } from './picture.ts';
import { ticksOf } from './scale.ts';

/** Half the height of a line of capitals, for letters of one pixel. */
const HALF_CAPITAL = 0.36;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const px = (value: number) => String(Math.round(value * 100) / 100);

/** @param made the day the file was made, in words. */
export function svgOf(picture: Picture, made: string): string {
  const { ink, soft, paper, line, fills } = FILE_PALETTE;
  const frame = frameOf(picture, made);
  const { rows, scale } = picture;
  const { lines, bar, first, step } = frame.layout;
  const { size } = FILE_FONT;
  const span = WIDTH - 2 * MARGIN;
  const at = (share: number) => MARGIN + ((share - scale.min) / (scale.max - scale.min)) * span;
  const middle = (row: number) => frame.top + first + row * step;
  const floor = middle(rows.length - 0.5);

  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${px(x)}" y="${px(y)}" ${more}>${escaped(words)}</text>`;
  const stroke = (d: string, width: number, more = '') => [
    ...(more === ''
      ? [`<path d="${d}" fill="none" stroke="${paper}" stroke-width="${width + 3}"/>`]
      : []),
    `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" ${more}/>`,
  ];
  const rect = (x: number, y: number, w: number, h: number, tone: keyof typeof fills) => {
    const less = tone === 'less';
    return `<rect x="${px(x)}" y="${px(y)}" width="${px(w)}" height="${px(h)}" fill="${fills[tone]}" stroke="${less ? fills.more : ink}" stroke-width="${less ? 2 : 1}"/>`;
  };

  const grid = ticksOf(scale).flatMap((value) => [
    `<path d="M${px(at(value))} ${px(frame.top)}V${px(floor)}" stroke="${line}"/>`,
    text(at(value), floor + 24, picture.tick(value), `fill="${soft}" text-anchor="middle"`),
  ]);
  const bars = rows.flatMap(({ bars: parts }, i) =>
    parts.map(({ from, to, tone }) =>
      rect(at(from), middle(i) - bar / 2, at(to) - at(from), bar, tone),
    ),
  );
  // Over the lines, rimmed with paper, as on the screen.
  const labels = lines.flatMap((words, i) =>
    linesAbove(words.length, size).map((above, j) =>
      text(
        MARGIN,
        middle(i) - above + size * HALF_CAPITAL,
        words[j] ?? '',
        `stroke="${paper}" stroke-width="4" paint-order="stroke"`,
      ),
    ),
  );
  const marks = rows.flatMap(({ bars: parts, range, end }, i) => {
    const y = middle(i);
    const [low, high] = range === null ? [0, 0] : [px(at(range.low)), px(at(range.high))];
    return [
      ...(end !== null && i + 1 < rows.length
        ? stroke(`M${px(at(end))} ${px(y)}V${px(middle(i + 1))}`, 1, 'stroke-dasharray="2"')
        : []),
      ...(end !== null && parts.length === 0 ? stroke(`M${px(at(end))} ${px(y - 13)}v26`, 5) : []),
      ...(range === null
        ? []
        : stroke(`M${low} ${px(y)}H${high}M${low} ${px(y - 7)}v14M${high} ${px(y - 7)}v14`, 2)),
    ];
  });
  const reference =
    picture.line === null
      ? []
      : stroke(`M${px(at(picture.line))} ${px(frame.top)}V${px(floor)}`, 2, 'stroke-dasharray="4"');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="fr" role="img" aria-labelledby="titre description" viewBox="0 0 ${WIDTH} ${frame.height}" width="${WIDTH}" height="${frame.height}" font-family="${FILE_FONT.family}" font-size="${FILE_FONT.size}" fill="${ink}">`,
    `<title id="titre">${escaped(picture.title)}</title>`,
    `<desc id="description">${escaped(picture.alternative)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...frame.texts.map(({ x, y, size, bold, text: words }) =>
      text(x, y, words, `font-size="${size}"${bold ? ' font-weight="700"' : ''}`),
    ),
    ...frame.samples.map(({ tone, x, y }) => rect(x, y - 13, 22, 15, tone)),
    ...grid,
    ...bars,
    ...reference,
    ...marks,
    ...labels,
    '</svg>',
    '',
  ].join('\n');
}
