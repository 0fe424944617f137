// The report as an editable Word document: heading styles, a table of contents, native tables with
// headers that repeat, a picture with its text alternative, page numbers.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { writtenText } from '../src/text/exports.ts';
import { type OutlineSection, outlineOf, pictureParts, type WrittenTable } from './outline.ts';
import { barBitmap, barSvg, HEIGHT, type Part, WIDTH } from './picture.ts';
import type { TerritoryReport } from './report.ts';

/** The bytes of the file. */
export async function docx(report: TerritoryReport): Promise<Uint8Array<ArrayBuffer>> {
  const { title, footer, sections } = outlineOf(report);
  const parts = pictureParts(report);
  const document = new Document({
    title,
    creator: footer,
    // Word fills the table of contents when it opens the file.
    features: { updateFields: true },
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'fr-FR' } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 360, after: 120 } },
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
                    children: [`${footer} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new TableOfContents(writtenText.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          ...sections.flatMap((section) => sectionOf(section, parts)),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}

function sectionOf(
  { title, paragraphs, picture, table }: OutlineSection,
  parts: readonly Part[],
): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ...(picture ? [pictureOf(parts)] : []),
    ...(table ? [tableOf(table)] : []),
  ];
}

function pictureOf(parts: readonly Part[]): Paragraph {
  const description = writtenText.picture(parts.map(({ name }) => name));
  return new Paragraph({
    spacing: { before: 120, after: 200 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(barSvg(parts)),
        fallback: { type: 'bmp', data: barBitmap(parts) },
        transformation: { width: WIDTH, height: HEIGHT },
        altText: { name: description, title: description, description },
      }),
    ],
  });
}

function tableOf({ columns, rows }: WrittenTable): Table {
  const cell = (text: string, i: number, bold: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(bold ? { shading: { fill: 'E8EAF2' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[i]?.numeric ? AlignmentType.END : AlignmentType.START,
          children: [new TextRun({ text, bold, size: 18 })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, i) => cell(title, i, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, false)) }),
      ),
    ],
  });
}
