// A scene as native shapes of a Word document: drawn as sharp as print, its words read aloud, each colour to be changed.
import { AlignmentType, Paragraph, TextRun } from 'docx';
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes';
import { hex, INK, PAPER } from './map/palette.ts';
import { boundsOf, stepsOf } from './map/path.ts';
import type { Mark, Scene } from './map/picture.ts';
import { textBox } from './map/text-box.ts';
import { xmlText } from './xml-text.ts';

const POINTS = 0.75;

/** The drawing, `scale` pixels for a unit, with its words for who does not see it. */
export function sceneRun({ title, width, height, marks }: Scene, scale: number): ShapeGroupRun {
  const words = xmlText(title);
  const size = { width: width * scale, height: height * scale };
  return new ShapeGroupRun({
    altText: { name: words, title: words, description: words },
    children: [
      // As large as the scene, whatever is drawn in it.
      { type: 'rectangle', transformation: size, fill: 'none', line: 'none' },
      ...marks.flatMap((mark) => shapesOf(mark, scale, width)),
    ],
  });
}

function shapesOf(mark: Mark, scale: number, across: number): IShapeGroupChildOptions[] {
  if (mark.kind === 'text') return [textShape(mark, scale, across)];
  const look = {
    fill: hex(mark.fill),
    line:
      mark.width === 0
        ? ('none' as const)
        : { color: hex(mark.stroke), width: mark.width * scale * POINTS },
  };
  const box = (left: number, top: number, width: number, height: number) => ({
    offset: { left: left * scale, top: top * scale },
    width: Math.max(width * scale, 0.5),
    height: Math.max(height * scale, 0.5),
  });
  if (mark.kind === 'rect') {
    return [{ type: 'rectangle', transformation: box(mark.x, mark.y, mark.w, mark.h), ...look }];
  }
  if (mark.kind === 'circle') {
    const { x, y, r } = mark;
    return [{ type: 'ellipse', transformation: box(x - r, y - r, 2 * r, 2 * r), ...look }];
  }
  const { left, top, right, bottom } = boundsOf(stepsOf(mark.path));
  if (!(right >= left)) return [];
  const transformation = box(mark.x + left, mark.y + top, right - left, bottom - top);
  return [{ type: 'custom', path: mark.path, transformation, ...look }];
}

function textShape(
  mark: Extract<Mark, { kind: 'text' }>,
  scale: number,
  across: number,
): IShapeGroupChildOptions {
  const { text, size, bold, anchor = 'start', edged, fill = INK } = mark;
  // Out of the scene, its frame would make it larger.
  const { left, top, width, height } = textBox(mark, across);
  const points = size * scale * POINTS;
  const letters = {
    font: 'Arial',
    bold,
    italics: false,
    characterSpacing: 0,
    color: hex(fill),
    size: Math.round(points * 2),
  };
  return {
    type: 'rectangle',
    transformation: {
      offset: { left: left * scale, top: top * scale },
      width: width * scale,
      height: height * scale,
    },
    // A veil behind a name, which Word gives no edge.
    fill: edged ? { type: 'solid', color: hex(PAPER), transparency: 40 } : 'none',
    line: 'none',
    textOptions: {
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      wrap: false,
      verticalAlignment: 'top',
    },
    children: [
      new Paragraph({
        alignment: {
          start: AlignmentType.LEFT,
          middle: AlignmentType.CENTER,
          end: AlignmentType.RIGHT,
        }[anchor],
        // Nothing is left to the styles around, which a template changes; the mark of the paragraph has a height too.
        spacing: { before: 0, after: 0, line: Math.round(points * 1.2 * 20), lineRule: 'exact' },
        indent: { left: 0, right: 0, firstLine: 0 },
        run: letters,
        children: [new TextRun({ text: xmlText(text), ...letters })],
      }),
    ],
  };
}
