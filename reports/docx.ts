// The report as an editable Word document: Word's own styles, a table of contents, native tables with headers
// that repeat, pictures with their text alternative, a header, page numbers, frames to write in.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IPageMarginAttributes,
  LineRuleType,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers, estimatePageNumbersWith } from 'docx/layout';
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate';
import { LIGHT } from '../ui/light-tokens.ts';
import { opensPage } from './blocks.ts';
import { type Branding, type Logo, logoSize } from './branding.ts';
import { writtenText } from './copy.ts';
import { figureOf, posterBlocks, sectionBlocks } from './docx-blocks.ts';
import { frame, PAGE, wholeCell } from './docx-table.ts';
import type { ReportMap } from './map/map-of-report.ts';
import { dated, HEAD, OFFICE } from './office-package.ts';
import { type Layout, type Outline, outlineOf } from './outline.ts';
import { creatorOf, metadataOf, type Provenance } from './provenance.ts';
import type { TerritoryReport } from './report.ts';
import { coverText } from './sections/copy.ts';
import { escaped, xmlText } from './xml-text.ts';

const INK = LIGHT.ink.slice(1);
const SOFT = LIGHT.soft.slice(1);

/** The bytes of the report of a territory. */
export function docx(
  report: TerritoryReport,
  map: ReportMap | null,
  branding: Branding = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return docxOf(outlineOf(report, map), report.provenance, branding);
}

/** The bytes of any document. */
export async function docxOf(
  outline: Outline,
  provenance: Provenance,
  branding: Branding = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { layout, title, footer, sections } = outline;
  const isReport = layout === 'report';
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(branding.author ?? creatorOf(provenance)),
    lastModifiedBy: creatorOf(provenance),
    description: xmlText(footer),
    subject: xmlText(footer),
    customProperties: Object.entries(metadataOf(provenance)).map(([name, value]) => ({
      name,
      value: xmlText(value),
    })),
    // Written now, since LibreOffice fills no table of contents and Word asks leave to.
    ...(isReport ? { pageNumbers: pageNumbers(branding) } : {}),
    ...(await stylesOf(branding, outline)),
    sections: [
      {
        ...(EDGES[layout] === undefined ? {} : { properties: { page: { margin: EDGES[layout] } } }),
        ...(isReport
          ? { headers: { default: new Header({ children: [headerOf(outline)] }) } }
          : {}),
        footers: { default: new Footer({ children: [footerOf(outline, branding)] }) },
        children: [
          ...(branding.logo ? [logoOf(branding.logo, branding.author ?? '')] : []),
          new Paragraph({ text: xmlText(title), heading: HeadingLevel.TITLE }),
          ...(isReport ? coverOf(outline, branding) : signatureOf(layout, branding)),
          ...sections.flatMap((section, i) =>
            layout === 'poster'
              ? posterBlocks(section, branding.template ? 1 : (outline.scale ?? 1), widthOf(layout))
              : sectionBlocks(section, isReport && opensPage(sections, i), widthOf(layout)),
          ),
        ],
      },
    ],
  });
  // The library names no program: what wrote the file is told beside who signs it.
  const application = {
    path: 'docProps/app.xml',
    data: `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>${escaped(creatorOf(provenance))}</Application></Properties>`,
  };
  const blob = await Packer.toBlob(document, undefined, [application]);
  return dated(numbered(unzipSync(new Uint8Array(await blob.arrayBuffer()))), provenance.day);
}

/**
 * What the library names at random, or counts over all the files that it makes, is numbered in each file from 1: what is asked
 * twice is the same file.
 */
function numbered(zipped: Unzipped): Unzipped {
  const links = renamed('rIdLink');
  const titles = renamed('_Toc');
  for (const part of ['word/_rels/document.xml.rels', 'word/document.xml']) {
    const xml = strFromU8(zipped[part] ?? new Uint8Array())
      .replace(/(?<=")rId[\w-]{21}(?=")/g, links)
      .replace(/(?<="|PAGEREF )_Toc\d+/g, titles)
      .replace(/(<w:bookmark(?:Start|End) [^<>]*w:id=")(\d+)/g, inTag(renamed('')))
      .replace(/(<\w+:(?:docPr|cNvPr) id=")(\d+)/g, inTag(renamed('')))
      .replace(/(<wps:cNvPr id="\d+" name="[A-Za-z ]*)(\d+)/g, inTag(renamed('')));
    zipped[part] = strToU8(xml);
  }
  return zipped;
}

/** Other names for some names, in the order in which they are met. */
function renamed(prefix: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}

const inTag =
  (name: (id: string) => string) =>
  (_: string, before: string, id: string): string =>
    before + name(id);

/** Our titles bear no number: given its own way to look for them, the library reads the whole document twice. */
function pageNumbers({ template }: Branding): PageNumberEstimator {
  // Letters that the library has no widths of are measured as those nearest to them: else the numbers would end there.
  const estimate = template ? estimatePageNumbersWith({ guess: true }) : estimatePageNumbers;
  return (body, context) => estimate(body, context);
}

/** Letters, beside those of a report. Residents read what is theirs from farther, and at any age. */
const LARGE: Readonly<Record<Layout, number>> = {
  report: 1,
  sheet: 1,
  article: 0.95,
  poster: 1.53,
};
/** A poster is one page, to its edges; a sheet holds what it says on one. Twentieths of a point. */
const EDGES = {
  poster: { top: 560, bottom: 560, left: 737, right: 737, header: 280, footer: 280 },
  sheet: { top: 720, bottom: 800, left: 1134, right: 1134, header: 400, footer: 400 },
  report: undefined,
  article: undefined,
} as const satisfies Record<Layout, IPageMarginAttributes | undefined>;
const A4_WIDTH = 11_906;

/** Between its margins, in twentieths of a point. */
function widthOf(layout: Layout): number {
  const edges = EDGES[layout];
  return edges === undefined ? PAGE : A4_WIDTH - edges.left - edges.right;
}

/** As high as on the page, 1.25 times the letters, where Word has 1.15 for a line: in 240ths of that. */
const POSTER_LINE = 261;

/** Under the title; of a poster, at its foot. */
function signatureOf(layout: Layout, { author }: Branding): Paragraph[] {
  if (author === undefined || layout === 'poster') return [];
  return [new Paragraph({ text: xmlText(author), style: 'Subtitle' })];
}

function coverOf({ day, cover }: Outline, { author }: Branding) {
  return [
    new Paragraph({ text: xmlText(day), style: 'Subtitle' }),
    author === undefined
      ? frame(coverText.authorToFill)
      : new Paragraph({ text: xmlText(author), style: 'Subtitle' }),
    frame(coverText.forewordToFill),
    new TableOfContents(writtenText.contents, { hyperlink: true, headingStyleRange: '1-1' }),
    new Paragraph({
      spacing: { before: 120, after: 0, line: 240 },
      children: [new TextRun({ text: xmlText(writtenText.contentsNote), size: 17, color: SOFT })],
    }),
    ...(cover === undefined ? [] : [wholeCell(figureOf(cover))]),
  ];
}

/** Word's own names, so that a consultant applies a template: Title, Subtitle, Heading 1, Caption, List Bullet. */
async function stylesOf({ template }: Branding, { layout, scale: larger = 1 }: Outline) {
  const scale = LARGE[layout] * larger;
  const sized = (size: number) => Math.round(size * scale);
  if (template)
    return (await import('./docx-template.ts')).templateStyles(template, layout === 'sheet');
  // On a poster, lines are tight and titles hardly larger than what they open: it must hold on its page.
  const poster = layout === 'poster';
  const after = (size: number) => ({
    spacing: poster
      ? { after: size / 3, line: POSTER_LINE, lineRule: LineRuleType.AUTO }
      : { after: size },
  });
  const title = { keepNext: true, keepLines: true };
  return {
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: sized(21), language: { value: 'fr-FR' } },
          paragraph: after(120),
        },
        title: {
          run: { size: poster ? Math.round(52 * larger) : sized(48), bold: true, color: INK },
          paragraph: after(120),
        },
        heading1: {
          run: { size: poster ? sized(23) : sized(30), bold: true, color: INK },
          paragraph: {
            spacing: poster ? { before: 150, after: 20 } : { before: 400, after: 140 },
            ...title,
          },
        },
        heading2: {
          run: { size: sized(24), bold: true, color: INK },
          paragraph: { spacing: { before: 240, after: 100 }, ...title },
        },
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          run: { size: sized(24), color: SOFT },
          paragraph: after(200),
        },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { size: 18, bold: true, color: INK },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      ],
    },
  };
}

function headerOf({ title, day }: Outline): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: PAGE }],
    children: [
      new TextRun({ size: 16, color: SOFT, text: xmlText(title) }),
      new TextRun({ size: 16, color: SOFT, children: [new Tab(), xmlText(day)] }),
    ],
  });
}

function footerOf({ footer, layout }: Outline, { author }: Branding): Paragraph {
  const signed = layout === 'poster' && author !== undefined ? `${xmlText(author)}. ` : '';
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        size: 16,
        color: SOFT,
        children: [
          `${signed}${xmlText(footer)} `,
          ...(layout === 'poster' ? [] : [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]),
        ],
      }),
    ],
  });
}

/** Pixels of docx in a millimetre. */
const PIXELS = 96 / 25.4;

function logoOf(logo: Logo, author: string): Paragraph {
  const { width, height } = logoSize(logo);
  const words = xmlText(coverText.logo(author));
  return new Paragraph({
    children: [
      new ImageRun({
        type: logo.type,
        data: logo.bytes,
        transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
        altText: { name: words, title: words, description: words },
      }),
    ],
  });
}
