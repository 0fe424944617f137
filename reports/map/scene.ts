// The map as it leaves the page: everything to draw, in order, with its title, legend, source and date.
// Written out once, as SVG or as PNG.

import { MAX_RADIUS } from './classes.ts';
import { mapText } from './copy.ts';
import { frameMarks } from './frame-marks.ts';
import type { Frame } from './frames.ts';
import { CONTOUR, INK, NOBODY, PAPER, TINTS, tintOf } from './palette.ts';
import { LETTERS, SMALLER } from './paper-marks.ts';
import type { MapPicture, Mark, Scene } from './picture.ts';
import type { PictureSize } from './picture-size.ts';
import { unclassedOf, unclassedText } from './unclassed.ts';

const WIDTH = 980;
const MARGIN = 40;
const GAP = 16;

/** The whole picture: title, frames, legend, source and date. */
export function sceneOf(picture: MapPicture): Scene {
  const title = mapText.documentTitle(picture.nom);
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, w: WIDTH, h: 10_000, fill: PAPER, stroke: PAPER, width: 0 },
  ];
  let top = MARGIN + 10;
  const write = (text: string, size: number, bold = false, x = MARGIN) => {
    marks.push({ kind: 'text', x, y: top, text, size, bold });
    top += size * 1.4;
  };
  for (const line of wrapped(title, 72)) write(line, 22, true);
  const frames = framesAt(MARGIN, top, picture);
  marks.push(...frames.marks);
  top = frames.bottom + 3 * GAP;
  write(mapText.legendTitle.share, 16, true);
  picture.classes.forEach(({ from, to, communes }, i) => {
    const fill = TINTS[tintOf(i, picture.classes.length)] ?? NOBODY;
    marks.push({ kind: 'rect', x: MARGIN, y: top - 14, w: 28, h: 18, fill, stroke: INK, width: 1 });
    write(
      `${mapText.class(from, to)} · ${mapText.classCount(communes, picture.level)}`,
      16,
      false,
      MARGIN + MAX_RADIUS + 14,
    );
  });
  for (const unclassed of unclassedOf(picture.items.values())) {
    const look = { fill: NOBODY, stroke: INK, width: 1 };
    marks.push({ kind: 'rect', x: MARGIN, y: top - 14, w: 28, h: 18, ...look });
    write(unclassedText(unclassed, picture.level), 16, false, MARGIN + MAX_RADIUS + 14);
  }
  top += GAP;
  const notes = [
    ...(picture.measure === 'people' ? [mapText.circles] : []),
    ...(picture.paper ? [mapText.mainNamed(picture.level)] : []),
    ...(picture.places.length > 0 ? [mapText.placesVintage] : []),
    mapText.explained(picture.level),
    mapText.documentSource(picture.model, picture.day),
    mapText.credit,
  ];
  for (const line of notes.flatMap((note) => wrapped(note, 120))) write(line, 14);
  return { title, width: WIDTH, height: Math.ceil(top + GAP), marks };
}

/**
 * The frames alone, for a report that writes its title and its legend in its own letters.
 * @param room where they are laid out, in whose letters they are named
 */
export function framesOnly(picture: MapPicture, room?: PictureSize): Omit<Scene, 'title'> {
  const width = WIDTH - 2 * MARGIN;
  const { paper, ...bare } = picture;
  const size =
    room === undefined ? LETTERS : lettersIn(room, { width, height: framesAt(0, 0, bare).bottom });
  const { marks, bottom } = framesAt(0, 0, paper ? { ...bare, paper: { ...paper, size } } : bare);
  return { width, height: Math.ceil(bottom), marks };
}

/** In the units of the frames, which are made as large as the room. */
function lettersIn(room: PictureSize, { width, height }: Pick<Scene, 'width' | 'height'>): number {
  return room.letters / Math.min(room.width / width, room.height / height);
}

/** The largest frame, then the others side by side below it, each with its name. */
function framesAt(
  x: number,
  y: number,
  picture: MapPicture,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const [main, ...insets] = picture.frames;
  if (!main) return { marks: [], bottom: y };
  const { size = LETTERS } = picture.paper ?? {};
  const marks = frameMarks(main, x, y, picture);
  let [left, top, tallest] = [x, y + main.height + GAP, 0];
  for (const frame of insets) {
    if (left + frame.width > x + WIDTH - 2 * MARGIN)
      [left, top, tallest] = [x, top + tallest + 2 * GAP, 0];
    if (picture.paper) marks.push(cartouche(frame, left, top));
    marks.push(...frameMarks(frame, left, top, picture), {
      kind: 'text',
      x: left,
      y: top + frame.height + GAP + size - LETTERS,
      text: mapText.frame(frame.key),
      size: SMALLER * size,
      bold: false,
    });
    left += frame.width + GAP;
    tallest = Math.max(tallest, frame.height);
  }
  return { marks, bottom: top + tallest + (insets.length > 0 ? 2 * GAP : 0) };
}

/** Its edge: what is inside has a scale of its own, and lies elsewhere. */
function cartouche({ width, height }: Frame, x: number, y: number): Mark {
  return { kind: 'rect', x, y, w: width, h: height, fill: PAPER, stroke: CONTOUR, width: 1 };
}

/** Lines of at most `most` letters, cut between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop() ?? '';
    if (last === '') lines.push(word);
    else if (last.length + word.length < most) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines;
}
