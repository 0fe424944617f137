// A scene as native shapes of a slide: as sharp as print in every program that opens it, each colour to be changed. They
// are one group, told in words; the library, which makes no group, is given one afterwards.
import type PptxGenJS from 'pptxgenjs';
import { hex, INK, PAPER } from '../map/palette.ts';
import { boundsOf, stepsOf } from '../map/path.ts';
import type { Mark, Scene } from '../map/picture.ts';
import { textBox } from '../map/text-box.ts';
import { escaped } from '../xml-text.ts';

/** Names the shapes that the group is made of. */
const NAME = 'carte';
const POINTS = 72;
/** English metric units, in which a slide is written. */
const EMU = 914_400;

/** In inches; `scale` is how many for a unit of the scene. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Adds the shapes of a scene to a slide, the first of them at the bottom. */
export function drawScene(page: PptxGenJS.Slide, { marks, width }: Scene, placed: Placed): void {
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(page, mark, width, placed);
    else drawShape(page, mark, placed);
  }
}

type Drawn = Exclude<Mark, { kind: 'text' }>;

/** A slide that takes any shape by its name: the types of the library leave out "custGeom", which its guide shows. */
interface ShapeHolder {
  addShape(shape: string, options: PptxGenJS.ShapeProps): unknown;
}

function drawShape(page: ShapeHolder, mark: Drawn, { x, y, scale }: Placed): void {
  const look = {
    objectName: NAME,
    fill: { color: hex(mark.fill), transparency: 100 * (1 - (mark.opacity ?? 1)) },
    ...(mark.width > 0 && {
      line: { color: hex(mark.stroke), width: mark.width * scale * POINTS },
    }),
  };
  const box = (left: number, top: number, w: number, h: number) => ({
    x: x + left * scale,
    y: y + top * scale,
    w: w * scale,
    h: h * scale,
  });
  if (mark.kind === 'rect') {
    page.addShape('rect', { ...box(mark.x, mark.y, mark.w, mark.h), ...look });
  } else if (mark.kind === 'circle') {
    const { r } = mark;
    page.addShape('ellipse', { ...box(mark.x - r, mark.y - r, 2 * r, 2 * r), ...look });
  } else {
    const steps = stepsOf(mark.path);
    const { left, top, right, bottom } = boundsOf(steps);
    if (!(right > left && bottom > top)) return;
    page.addShape('custGeom', {
      ...box(mark.x + left, mark.y + top, right - left, bottom - top),
      points: steps.map((step) =>
        step.kind === 'close'
          ? { close: true }
          : {
              x: (step.x - left) * scale,
              y: (step.y - top) * scale,
              moveTo: step.kind === 'move',
            },
      ),
      ...look,
    });
  }
}

function drawText(
  page: PptxGenJS.Slide,
  mark: Extract<Mark, { kind: 'text' }>,
  across: number,
  { x, y, scale }: Placed,
): void {
  const { text, size, bold, anchor = 'start', edged, fill = INK } = mark;
  const { left, top, width, height } = textBox(mark, across);
  page.addText(text, {
    objectName: NAME,
    x: x + left * scale,
    y: y + top * scale,
    w: width * scale,
    h: height * scale,
    margin: 0,
    wrap: false,
    valign: 'top',
    align: { start: 'left' as const, middle: 'center' as const, end: 'right' as const }[anchor],
    fontFace: 'Arial',
    fontSize: size * scale * POINTS,
    bold,
    color: hex(fill),
    // A veil behind a name, which a slide gives no edge.
    ...(edged && { fill: { color: hex(PAPER), transparency: 40 } }),
  });
}

/** A slide whose scene is one group; as it was when it has none. */
export function withGroup(slide: string, scene: Scene, { x, y, scale }: Placed): string {
  const named = ` name="${NAME}"`;
  const from = slide.lastIndexOf('<p:sp>', slide.indexOf(named));
  if (from < 0) return slide;
  const end = '</p:sp>';
  const to = slide.indexOf(end, slide.lastIndexOf(named)) + end.length;
  const at = `x="${Math.round(x * EMU)}" y="${Math.round(y * EMU)}"`;
  const size = `cx="${Math.round(scene.width * scale * EMU)}" cy="${Math.round(scene.height * scale * EMU)}"`;
  // Its number is no other's: those of a slide follow one another.
  const number = (slide.match(/<p:cNvPr /g)?.length ?? 0) + 100;
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${number}" name="${NAME}" descr="${escaped(scene.title)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>`;
  return `${slide.slice(0, from)}${group}${slide.slice(from, to)}</p:grpSp>${slide.slice(to)}`;
}
