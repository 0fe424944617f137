// The blocks of a section as paragraphs, pictures and tables of a Word document. What belongs together stays on one
// page: a title with what it opens, a caption with its table, a picture with its legend.
import { HeadingLevel, LineRuleType, Paragraph, type Table, TextRun } from 'docx';
import { unbroken } from '../src/explain/typography.ts';
import { type Block, isAbove, type OutlineSection } from './blocks.ts';
import { sceneRun } from './docx-scene.ts';
import {
  besideTable,
  captioned,
  frame,
  PAGE,
  ruledLine,
  sheetTable,
  tableOf,
  wholeCell,
} from './docx-table.ts';
import type { Figure, LegendEntry } from './figures.ts';
import { xmlText } from './xml-text.ts';

/** @param fresh whether it opens a page @param width between the margins, in twentieths of a point */
export function sectionBlocks(
  { title, blocks }: OutlineSection,
  fresh: boolean,
  width = PAGE,
): (Paragraph | Table)[] {
  // Where the document alone has a title, its parts come right under it.
  const level = title === '' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  const alone = blocks.filter(({ kind }) => kind === 'table').length < 2;
  return [
    ...(title === ''
      ? []
      : [
          new Paragraph({
            text: xmlText(title),
            heading: HeadingLevel.HEADING_1,
            // Whatever the template says of its titles.
            keepNext: true,
            pageBreakBefore: fresh,
          }),
        ]),
    ...blocks.flatMap((block, i) => {
      const titled = alone && blocks[i - 1]?.kind !== 'figure';
      return blockOf(block, { keepNext: isAbove(blocks, i), titled, level, width });
    }),
  ];
}

/** On a poster, what follows the code stands beside it. */
export function posterBlocks(
  { title, blocks }: OutlineSection,
  scale: number,
  width: number,
): (Paragraph | Table)[] {
  const at = blocks.findIndex(({ kind }) => kind === 'figure');
  const code = blocks[at];
  if (code?.kind !== 'figure') return sectionBlocks({ title, blocks }, false, width);
  const larger = { ...code.figure, scale: code.figure.scale * scale };
  const beside = blocks
    .slice(at + 1)
    .flatMap((block) =>
      block.kind === 'paragraph' ? new Paragraph({ text: xmlText(block.text) }) : [],
    );
  return [
    ...sectionBlocks({ title, blocks: blocks.slice(0, at) }, false, width),
    besideTable(beside, figureOf(larger), larger.scene.width * larger.scale),
  ];
}

interface Where {
  readonly keepNext: boolean;
  /** The only table of its section, under its title, which says what it is: after a picture it may be on the next page. */
  readonly titled: boolean;
  readonly width: number;
  readonly level: typeof HeadingLevel.HEADING_1 | typeof HeadingLevel.HEADING_2;
}

function blockOf(block: Block, { keepNext, titled, level, width }: Where): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: xmlText(block.text), spacing: { after: 120 }, keepNext })];
    case 'note':
      return [noteOf(block.text)];
    case 'heading':
      return [new Paragraph({ text: xmlText(block.text), heading: level, keepNext: true })];
    case 'list':
      return block.items.map(
        (item, i) =>
          new Paragraph({
            text: xmlText(item),
            bullet: { level: 0 },
            spacing: { after: 80 },
            keepLines: true,
            keepNext: keepNext && i === block.items.length - 1,
          }),
      );
    case 'figure':
      return [wholeCell(figureOf(block.figure)), gap()];
    case 'table':
      return [...(titled ? [] : [captioned(block.table.caption)]), tableOf(block.table), gap()];
    case 'sheet':
      return [
        new Paragraph({ text: xmlText(block.sheet.title), heading: level, keepNext: true }),
        sheetTable(block.sheet),
        gap(),
      ];
    case 'free':
      return [frame(block.prompt)];
    case 'lines':
      return block.labels.map((label) => ruledLine(label, width));
  }
}

/**
 * Two tables that touch would be read as one. Its line is two points high, and its room, below it, is nothing at the foot of a
 * page: an empty line of text opened a page of its own after a table that fills the last one.
 */
function gap(): Paragraph {
  return new Paragraph({
    spacing: { line: 40, lineRule: LineRuleType.EXACT, after: 240 },
    children: [],
  });
}

function noteOf(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 80 },
    keepLines: true,
    children: [new TextRun({ text: xmlText(text), size: 17 })],
  });
}

/** A picture, its legend, what must be read with it. */
export function figureOf({ scene, scale, legend, notes }: Figure): Paragraph[] {
  return [
    new Paragraph({ spacing: { before: 80, after: 60 }, children: [sceneRun(scene, scale)] }),
    ...(legend.length > 0 ? [legendOf(legend)] : []),
    ...notes.map(noteOf),
  ];
}

/** Coloured squares and words: to be edited, and read where the picture is not. */
function legendOf(entries: readonly LegendEntry[]): Paragraph {
  return new Paragraph({
    spacing: { after: 160 },
    children: entries.flatMap(({ name, colour, ring = false }) => [
      new TextRun({
        text: ring ? '\u25cb\u00a0' : '\u25a0\u00a0',
        color: colour.slice(1),
        size: 22,
      }),
      new TextRun({ text: unbroken(xmlText(name)), size: 18 }),
      new TextRun({ text: '    ', size: 18 }),
    ]),
  });
}
