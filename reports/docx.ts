// The report as an editable Word document: heading styles, a table of contents, native tables with
// headers that repeat, a picture with its text alternative, page numbers.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { LIGHT } from '../ui/light-tokens.ts';
import { writtenText } from './copy.ts';
import type { Figure, LegendEntry } from './figures.ts';
import type { ReportMap } from './map/report-map.ts';
import { type OutlineSection, outlineOf, type WrittenTable } from './outline.ts';
import type { TerritoryReport } from './report.ts';
import { lettersOf, widthsOn } from './widths.ts';
import { xmlText } from './xml-text.ts';

/** Twentieths of a point between the margins of an A4 page. */
const PAGE = 9026;
/** Small letters that fit on a line, and those that the sides of a cell take. */
const LETTERS = 94;
const BESIDE = 2;
/** Colours without their "#", as Word writes them. */
const [INK = '', RULE = '', WASH = ''] = [LIGHT.ink, LIGHT.line, LIGHT.wash].map((colour) =>
  colour.slice(1),
);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The bytes of the file. */
export async function docx(
  report: TerritoryReport,
  map: ReportMap | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, footer, sections } = outlineOf(report, map);
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(footer),
    // Written now, since LibreOffice fills no table of contents and Word asks leave to.
    pageNumbers: estimatePageNumbers,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'fr-FR' } } },
        title: {
          run: { size: 44, bold: true, color: INK },
          paragraph: { spacing: { after: 240 } },
        },
        heading1: {
          run: { size: 30, bold: true, color: INK },
          paragraph: { spacing: { before: 400, after: 140 }, keepNext: true, keepLines: true },
        },
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [
                  new TextRun({
                    size: 16,
                    children: [
                      `${xmlText(footer)} `,
                      PageNumber.CURRENT,
                      ' / ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: xmlText(title), heading: HeadingLevel.TITLE }),
          new TableOfContents(writtenText.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          ...sections.flatMap(sectionOf),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}

function sectionOf({ title, paragraphs, figure, table }: OutlineSection): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: xmlText(title), heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map(
      (text) =>
        new Paragraph({
          text: xmlText(text),
          spacing: { after: 120 },
          keepNext: figure !== null,
        }),
    ),
    ...(figure ? figureOf(figure) : []),
    ...(table ? [tableOf(table)] : []),
  ];
}

function figureOf({ words, width, height, svg, png, legend, notes }: Figure): Paragraph[] {
  const alternative = xmlText(words);
  return [
    new Paragraph({
      spacing: { before: 160, after: 60 },
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg()),
          fallback: { type: 'png', data: png() },
          transformation: { width, height },
          altText: { name: alternative, title: alternative, description: alternative },
        }),
      ],
    }),
    legendOf(legend),
    ...notes.map(
      (note) =>
        new Paragraph({
          spacing: { after: 80 },
          children: [new TextRun({ text: xmlText(note), size: 17 })],
        }),
    ),
  ];
}

/** Coloured squares and words: to be edited, and read where the picture is not. */
function legendOf(entries: readonly LegendEntry[]): Paragraph {
  return new Paragraph({
    spacing: { after: 240 },
    children: entries.flatMap(({ name, colour, ring = false }) => [
      new TextRun({
        text: ring ? '\u25cb\u00a0' : '\u25a0\u00a0',
        color: colour.slice(1),
        size: 22,
      }),
      new TextRun({ text: xmlText(name).replaceAll(' ', '\u00a0'), size: 18 }),
      new TextRun({ text: '    ', size: 18 }),
    ]),
  });
}

function tableOf({ columns, rows }: WrittenTable): Table {
  const titles = columns.map(({ title }) => title);
  const asked = lettersOf(titles, rows).map((letters) => letters + BESIDE);
  const widths = widthsOn(PAGE, asked, LETTERS);
  const cell = (text: string, i: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(bold ? { shading: { fill: WASH } } : {}),
      children: [
        new Paragraph({
          alignment: columns[i]?.numeric ? AlignmentType.END : AlignmentType.START,
          children: [new TextRun({ text: xmlText(text), bold, size: 18 })],
        }),
      ],
    });
  return new Table({
    width: { size: PAGE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      left: NONE,
      right: NONE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title }, i) => cell(title, i, true)),
      }),
      // No cantSplit: LibreOffice drops rows where such a table goes on to the next page.
      ...rows.map((row) => new TableRow({ children: row.map((text, i) => cell(text, i, false)) })),
    ],
  });
}
