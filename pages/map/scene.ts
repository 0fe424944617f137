// The map as it leaves the page: everything to draw, in order, with its title, legend, source and date.
// Written out once, as SVG or as PNG.
import { mapText } from '../../src/text/map.ts';
import { LARGEST_RADIUS } from './Circles.tsx';
import { frameMarks } from './frame-marks.ts';
import { INK, NOBODY, PAPER, TINTS, tintOf } from './palette.ts';
import type { MapPicture, Mark, Scene } from './picture.ts';

const WIDTH = 980;
const MARGIN = 40;
const GAP = 16;

export function sceneOf(picture: MapPicture): Scene {
  const title = mapText.documentTitle(picture.nom);
  const [main, ...insets] = picture.frames;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, w: WIDTH, h: 10_000, fill: PAPER, stroke: PAPER, width: 0 },
  ];
  let top = MARGIN + 10;
  const write = (text: string, size: number, bold = false, x = MARGIN) => {
    marks.push({ kind: 'text', x, y: top, text, size, bold });
    top += size * 1.4;
  };
  for (const line of wrapped(title, 72)) write(line, 22, true);
  if (main) {
    marks.push(...frameMarks(main, MARGIN, top, picture));
    top += main.height + GAP;
  }
  let [left, tallest] = [MARGIN, 0];
  for (const frame of insets) {
    if (left + frame.width > WIDTH - MARGIN)
      [left, top, tallest] = [MARGIN, top + tallest + 2 * GAP, 0];
    const name = mapText.frame(frame.key);
    marks.push(...frameMarks(frame, left, top, picture), {
      kind: 'text',
      x: left,
      y: top + frame.height + GAP,
      text: name,
      size: 14,
      bold: false,
    });
    left += frame.width + GAP;
    tallest = Math.max(tallest, frame.height);
  }
  top += tallest + 3 * GAP;
  write(mapText.legendTitle.share, 16, true);
  picture.classes.forEach(({ from, to, communes }, i) => {
    const fill = TINTS[tintOf(i, picture.classes.length)] ?? NOBODY;
    marks.push({ kind: 'rect', x: MARGIN, y: top - 14, w: 28, h: 18, fill, stroke: INK, width: 1 });
    write(
      `${mapText.class(from, to)} · ${mapText.classCount(communes, picture.level)}`,
      16,
      false,
      MARGIN + LARGEST_RADIUS + 14,
    );
  });
  top += GAP;
  const notes = [
    ...(picture.measure === 'people' ? [mapText.circles] : []),
    ...(picture.places.length > 0 ? [mapText.placesVintage] : []),
    mapText.explained(picture.level),
    mapText.documentSource(picture.model, picture.day),
    mapText.credit,
  ];
  for (const line of notes.flatMap((note) => wrapped(note, 120))) write(line, 14);
  return { title, width: WIDTH, height: Math.ceil(top + GAP), marks };
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
