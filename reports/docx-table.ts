// Tables of a Word document: widths that fit the words, a header that repeats, rows that are never cut in two; and
// frames to write in.
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  LeaderType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { LIGHT } from '../ui/light-tokens.ts';
import {
  factRows,
  isShort,
  type Sheet,
  textOf,
  type WrittenCell,
  type WrittenTable,
} from './blocks.ts';
import { ACROSS, emsOnPage, isTooWide, widthsOn } from './widths.ts';
import { xmlText } from './xml-text.ts';

/** Twentieths of a point between the margins of an A4 page. */
export const PAGE = 9026;
/** Names of facts on a sheet, beside what is said of them: twice in a row of two. */
const FACTS = [1900, 3700, 1000, PAGE - 6600];
/** Colours without their "#", as Word writes them. */
const [RULE = '', WASH = '', SOFT = ''] = [LIGHT.line, LIGHT.wash, LIGHT.soft].map((colour) =>
  colour.slice(1),
);
/** Letters of a table, in half-points; smaller where else a word would be cut. */
const [SMALL, SMALLER] = [18, 16];
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULED = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
};

interface CellLook {
  readonly width: number;
  readonly bold?: boolean;
  readonly numeric?: boolean;
  readonly shaded?: boolean;
  /** Stays with the row below. */
  readonly keepNext?: boolean;
  /** Columns that it takes. */
  readonly span?: number;
  /** Of its letters, in half-points. */
  readonly size?: number;
  /** Little room above and below. */
  readonly small?: boolean;
}

function cellOf(said: readonly WrittenCell[], look: CellLook): TableCell {
  const { width, bold = false, numeric = false, shaded = false, keepNext = false, span = 1 } = look;
  const { size = SMALL, small = false } = look;
  const room = small ? 15 : 40;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: room, bottom: room, left: 80, right: 80 },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(shaded ? { shading: { fill: WASH } } : {}),
    children: said.map(
      (text) =>
        new Paragraph({
          alignment: numeric ? AlignmentType.END : AlignmentType.START,
          spacing: { after: 0 },
          keepLines: true,
          keepNext,
          // Of its mark, which makes the line as high as it is.
          run: { size },
          children: [runOf(text, bold, size)],
        }),
    ),
  });
}

/** What a cell holds: words, or a link. */
function runOf(cell: WrittenCell, bold: boolean, size: number): TextRun | ExternalHyperlink {
  if (typeof cell === 'string') return new TextRun({ text: xmlText(cell), bold, size });
  return new ExternalHyperlink({
    link: cell.href,
    children: [new TextRun({ text: xmlText(cell.text), style: 'Hyperlink', bold, size })],
  });
}

/** As wide as the page, its columns by what they hold; a short table stays on one page. */
export function tableOf(table: WrittenTable): Table {
  const { columns, rows } = table;
  const titles = columns.map(({ title }) => title);
  const texts = rows.map((row) => row.map(textOf));
  const { small = false } = table;
  const ems = emsOnPage({ titles, rows: texts }, small ? (ACROSS * SMALL) / SMALLER : ACROSS);
  const widths = widthsOn(PAGE, ems);
  const size = small || isTooWide(ems) ? SMALLER : SMALL;
  const look = (i: number) => ({
    size,
    small,
    width: widths[i] ?? 0,
    numeric: columns[i]?.numeric ?? false,
  });
  // The rows that stay with the one below them: all of a short table; of a long one its header, and the last but one, so
  // that its total is never alone on a page. Not its first row too: LibreOffice 7.4 then loses what follows it.
  const last = rows.length - 1;
  const short = isShort(table);
  const held = (row: number) => (short && row < last) || row === last - 1;
  return new Table({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: RULED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: titles.map((title, i) =>
          cellOf([title], { ...look(i), bold: true, shaded: true, keepNext: true }),
        ),
      }),
      ...rows.map(
        (row, r) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, i) => cellOf([cell], { ...look(i), keepNext: held(r) })),
          }),
      ),
    ],
  });
}

/** One thing by named facts, kept on one page. */
export function sheetTable(sheet: Sheet): Table {
  const rows = factRows(sheet);
  return new Table({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: FACTS,
    layout: TableLayoutType.FIXED,
    borders: RULED,
    rows: rows.map((facts, r) => {
      const keepNext = r < rows.length - 1;
      const [first = 0, ...others] = FACTS;
      const widths = facts.length === 1 ? [first, PAGE - first] : FACTS;
      return new TableRow({
        cantSplit: true,
        children: facts.flatMap(({ name, said }, i) => [
          cellOf([name], { width: widths[2 * i] ?? 0, bold: true, shaded: true, keepNext }),
          cellOf(said, {
            width: widths[2 * i + 1] ?? 0,
            keepNext,
            ...(facts.length === 1 ? { span: others.length } : {}),
          }),
        ]),
      });
    }),
  });
}

/** What is never cut, as one cell: LibreOffice parts a picture from the title above it, and no row of a table. */
export function wholeCell(children: readonly Paragraph[]): Table {
  const margins = { top: 0, bottom: 0, left: 0, right: 0 };
  return new Table({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: [PAGE],
    layout: TableLayoutType.FIXED,
    borders: { ...RULED, top: NONE, bottom: NONE, insideHorizontal: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: PAGE, type: WidthType.DXA },
            margins,
            children: [...children],
          }),
        ],
      }),
    ],
  });
}

/** Twentieths of a point between the margins of a poster, and in a pixel. */
const POSTER = 10432;
const PIXEL = 15;

/** Words, and a picture of so many pixels at their right. */
export function besideTable(
  words: readonly Paragraph[],
  picture: readonly Paragraph[],
  pixels: number,
): Table {
  const right = Math.ceil(pixels * PIXEL) + 240;
  const widths = [POSTER - right, right];
  const none = { top: NONE, bottom: NONE, left: NONE, right: NONE };
  return new Table({
    width: { size: POSTER, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...none, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [words, picture].map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              margins: { top: 120, bottom: 0, left: i === 0 ? 0 : 240, right: 0 },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/** The caption of a table, in Word's own style. */
export function captioned(caption: string): Paragraph {
  return new Paragraph({ text: xmlText(caption), style: 'Caption', keepNext: true });
}

/** A frame that the reader writes in. */
export function frame(prompt: string): Paragraph {
  const edge = { style: BorderStyle.DASHED, size: 4, color: SOFT, space: 6 };
  return new Paragraph({
    border: { top: edge, bottom: edge, left: edge, right: edge },
    spacing: { before: 160, after: 200 },
    indent: { left: 120, right: 120 },
    keepLines: true,
    children: [new TextRun({ text: xmlText(prompt), italics: true, color: SOFT, size: 20 })],
  });
}

/** A line to type on before its rule, or to write on by hand; a rule alone without a label. @param width twentieths of a point */
export function ruledLine(label: string, width: number): Paragraph {
  return new Paragraph({
    spacing: { before: 160, after: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    keepLines: true,
    children: [new TextRun({ children: [label === '' ? '' : `${xmlText(label)} `, new Tab()] })],
  });
}
