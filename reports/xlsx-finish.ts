// What the writer of spreadsheets leaves out and a client expects: filters, how each sheet is printed, a chart, where
// the file comes from. Parts of the Office Open XML format (ECMA-376), added to the finished file.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fullDay } from '../src/explain/index.ts';
import { linesWithin } from './letters.ts';
import {
  addCustomProperties,
  declare,
  type Edit,
  editOf,
  HEAD,
  OFFICE,
  PACKAGE,
  relate,
} from './office-package.ts';
import { creatorOf, noon, type Provenance } from './provenance.ts';
import { type BarChart, chartParts } from './xlsx-chart.ts';
import { escaped } from './xml-text.ts';

interface Signature {
  readonly title: string;
  readonly footer: string;
  readonly provenance: Provenance;
}

export interface Finish extends Signature {
  /** In the order of the sheets; rows count the header. */
  readonly sheets: readonly {
    readonly name: string;
    /** Columns that name the row. */
    readonly naming: number;
    readonly columns: number;
    readonly rows: number;
    /** Letters that its columns hold, side by side. */
    readonly letters: number;
  }[];
  /** Drawn beside the table of the first sheet. */
  readonly chart: BarChart | null;
}

/** More letters than this on a line go over several pages: smaller, they would not be read. */
const LETTERS_ACROSS = 190;
const pagesAcross = (letters: number) => Math.ceil(letters / LETTERS_ACROSS);
/** Lines of the first sheet that its chart takes, and its columns. */
const CHART = { rows: 18, columns: 4 };

/** The same file, finished. */
export function finished(file: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const edit = editOf(parts);
  for (const [i, sheet] of finish.sheets.entries()) {
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) => sheetXml(xml, sheet, finish, i === 0));
  }
  edit('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', names(finish)));
  if (finish.chart) drawing(finish.chart, finish, parts, edit);
  properties(finish, parts, edit);
  const zipped = zipSync(
    Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])),
    // The same bytes whenever it is made.
    { mtime: `${finish.provenance.day}T12:00:00` },
  );
  return new Uint8Array(zipped);
}

/** Letters of a head or a foot as wide as they are high that a page holds across, less a tenth: the program chooses the font. */
const HEAD_WIDTH = 69;
/** Lines of a head between the edge of the page and its table. */
const HEAD_LINES = 2;
/** Excel refuses a file whose head or foot has more characters; `&L` is one of them. */
const HEAD_CHARACTERS = 250;
/** In a head, an ampersand begins a code. */
const ampersands = (text: string) => text.replaceAll('&', '&&');

/** A title alone at the head of a page, over two lines at most; beyond, its end is left out, and seen to be. */
export function headOf(title: string): string {
  const letters = [...title].slice(0, HEAD_CHARACTERS + 1);
  for (let end = letters.length; ; end--) {
    const text = letters.slice(0, end).join('');
    const lines = linesWithin(text.length < title.length ? `${text.trimEnd()}…` : text, HEAD_WIDTH);
    const head = ampersands(lines.join('\n'));
    if (lines.length <= HEAD_LINES && head.length <= HEAD_CHARACTERS) return head;
  }
}

/** Filters, A4 across, as wide as a page, a head and a foot: what may be long is alone on its line. */
function sheetXml(
  xml: string,
  { columns, rows, letters }: Finish['sheets'][number],
  { title, footer, chart, provenance }: Finish,
  first: boolean,
): string {
  const day = fullDay(noon(provenance.day));
  const foot = `&L${ampersands(footer)}&C${ampersands(day)}&R&A, &P / &N`;
  const after = [
    `<autoFilter ref="A1:${columnName(columns)}${rows}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(letters)}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${escaped(`&L${headOf(title)}`)}</oddHeader><oddFooter>${escaped(foot)}</oddFooter></headerFooter>`,
    first && chart ? '<drawing r:id="rIdDrawing"/>' : '',
  ].join('');
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('</sheetData>', `</sheetData>${after}`);
}

/** What is printed, and which row is repeated on each page. */
function names({ sheets, chart }: Finish): string {
  const defined = sheets.flatMap(({ name, naming, columns, rows, letters }, i) => {
    const sheet = `'${escaped(name.replaceAll("'", "''"))}'`;
    const whole = `${sheet}!$A$1:$${columnName(columns)}$${rows}`;
    // The chart of the first sheet stands under its table.
    const printed =
      i === 0 && chart !== null
        ? `${sheet}!$A$1:$${columnName(Math.max(columns, CHART.columns))}$${rows + CHART.rows}`
        : whole;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${whole}</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${printed}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${pagesAcross(letters) > 1 ? `${sheet}!$A:$${columnName(naming)},` : ''}${sheet}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${defined.join('')}</definedNames>`;
}

/** 1 is A, 27 is AA. */
function columnName(rank: number): string {
  const rest = (rank - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return rank <= 26 ? letter : columnName((rank - 1 - rest) / 26) + letter;
}

function properties(
  { title, footer, provenance }: Signature,
  parts: Map<string, string>,
  edit: Edit,
): void {
  const moment = `${provenance.day}T12:00:00Z`;
  const creator = escaped(creatorOf(provenance));
  parts.set(
    'docProps/core.xml',
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(footer)}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>fr-FR</dc:language><cp:lastModifiedBy>${creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
  );
  relate(edit, '_rels/.rels', [
    ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
  declare(edit, [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]);
  addCustomProperties(provenance, parts, edit);
}

function drawing(
  chart: BarChart,
  { sheets }: Finish,
  parts: Map<string, string>,
  edit: Edit,
): void {
  const at = { column: 0, row: (sheets[0]?.rows ?? 0) + 1 };
  for (const [name, xml] of Object.entries(chartParts(chart, at))) parts.set(name, HEAD + xml);
  const type = 'application/vnd.openxmlformats-officedocument';
  declare(edit, [
    ['xl/drawings/drawing1.xml', `${type}.drawing+xml`],
    ['xl/charts/chart1.xml', `${type}.drawingml.chart+xml`],
  ]);
  relate(edit, 'xl/worksheets/_rels/sheet1.xml.rels', [
    ['rIdDrawing', `${OFFICE}/relationships/drawing`, '../drawings/drawing1.xml'],
  ]);
}
