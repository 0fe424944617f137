// A scene as PNG, at twice its size: sharp on paper. Painted, not loaded: the policy of a host may refuse
// any picture that does not come from it.
import { INK } from '../../reports/map/palette.ts';
import type { Mark, Scene } from '../../reports/map/picture.ts';

const SCALE = 2;

/** @throws when the browser cannot paint or write the picture. */
export async function pngOf({ width, height, marks }: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  for (const mark of marks) {
    context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
    paint(context, mark);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === 'text') {
    context.font = `${mark.bold ? '700 ' : ''}${mark.size}px sans-serif`;
    context.fillStyle = INK;
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const shape = new Path2D(mark.kind === 'path' ? mark.path : undefined);
  if (mark.kind === 'path') context.translate(mark.x, mark.y);
  else if (mark.kind === 'circle') shape.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else shape.rect(mark.x, mark.y, mark.w, mark.h);
  context.globalAlpha = mark.opacity ?? 1;
  context.fillStyle = mark.fill;
  context.fill(shape, 'evenodd');
  context.globalAlpha = 1;
  if (mark.width === 0) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.width;
  context.stroke(shape);
}
