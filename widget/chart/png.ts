// A picture as a PNG file: Chart.js draws it once more on a canvas of its own, at twice the size for
// sharp print, with its title, key, sources and day around. No image is loaded: any CSP lets it pass.
import { Chart, type Plugin } from 'chart.js';
import { configOf } from './chart-config.ts';
import { FILE_FONT, type Frame, frameOf, MARGIN, WIDTH } from './frame.ts';
import { FILE_PALETTE } from './palette.ts';
import type { Picture } from './picture.ts';

const SHARPNESS = 2;

/**
 * @param made the day the file was made, in words.
 * @throws Error when the browser gives no canvas, or none large enough.
 */
export async function pngOf(picture: Picture, made: string): Promise<Blob> {
  const frame = frameOf(picture, made);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = frame.height;
  const config = configOf(picture, FILE_PALETTE, FILE_FONT, frame.layout);
  const { first, step } = frame.layout;
  const chart = new Chart(canvas, {
    ...config,
    plugins: [around(frame), ...(config.plugins ?? [])],
    options: {
      ...config.options,
      responsive: false,
      devicePixelRatio: SHARPNESS,
      layout: {
        padding: {
          top: frame.top + first - step / 2,
          right: MARGIN,
          bottom: frame.height - frame.bottom,
          left: MARGIN,
        },
      },
    },
  });
  try {
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no image.'))),
        'image/png',
      );
    });
  } finally {
    chart.destroy();
  }
}

function around({ height, texts, samples }: Frame): Plugin<'bar'> {
  const { ink, paper, fills } = FILE_PALETTE;
  return {
    id: 'around',
    beforeDraw: ({ ctx }) => {
      ctx.save();
      ctx.fillStyle = paper;
      ctx.fillRect(0, 0, WIDTH, height);
      ctx.fillStyle = ink;
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      for (const { x, y, size, bold, text } of texts) {
        ctx.font = `${bold ? 'bold ' : ''}${size}px ${FILE_FONT.family}`;
        ctx.fillText(text, x, y);
      }
      for (const { tone, x, y } of samples) {
        ctx.fillStyle = fills[tone];
        ctx.fillRect(x, y - 13, 22, 15);
        ctx.strokeStyle = tone === 'less' ? fills.more : ink;
        ctx.lineWidth = 1;
        ctx.strokeRect(x, y - 13, 22, 15);
      }
      ctx.restore();
    },
  };
}
