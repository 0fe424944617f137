// A scene as one SVG file: colours written out, letters of the reader's machine, nothing from elsewhere.
import { escaped } from '../xml-text.ts';
import { INK } from './palette.ts';
import type { Mark, Scene } from './picture.ts';

/** A file that stands alone: its title is read aloud, what is written in it is escaped. */
export function svgOf({ title, width, height, marks }: Scene): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = marks.map(written).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="fr" font-family="sans-serif" fill="${INK}"><title>${escaped(title)}</title>${body}</svg>`;
}

function written(mark: Mark): string {
  const [x, y] = [short(mark.x), short(mark.y)];
  if (mark.kind === 'text') {
    const weight = mark.bold ? ' font-weight="700"' : '';
    const anchor = mark.anchor ? ` text-anchor="${mark.anchor}"` : '';
    const fill = mark.fill ? ` fill="${mark.fill}"` : '';
    const open = `<text x="${x}" y="${y}" font-size="${mark.size}"${weight}${anchor}`;
    const words = `${escaped(mark.text)}</text>`;
    // Twice rather than with paint-order, which LibreOffice does not know.
    const edge = mark.edged
      ? `${open} aria-hidden="true" stroke="#fff" stroke-width="3.5" fill="#fff">${words}`
      : '';
    return `${edge}${open}${fill}>${words}`;
  }
  const opacity = mark.opacity === undefined ? '' : ` fill-opacity="${mark.opacity}"`;
  const look = `fill="${mark.fill}"${opacity} stroke="${mark.stroke}" stroke-width="${mark.width}"`;
  if (mark.kind === 'circle') return `<circle cx="${x}" cy="${y}" r="${short(mark.r)}" ${look}/>`;
  if (mark.kind === 'rect') {
    return `<rect x="${x}" y="${y}" width="${short(mark.w)}" height="${short(mark.h)}" ${look}/>`;
  }
  return `<path transform="translate(${x} ${y})" d="${mark.path}" fill-rule="evenodd" ${look}/>`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
