// What the writer of spreadsheets leaves out and a client expects: filters, how each sheet is printed, a chart, where
// the file comes from. Parts of the Office Open XML format (ECMA-376), added to the finished file.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { creatorOf, metadataOf, type Provenance } from './provenance.ts';
import { type BarChart, chartParts } from './xlsx-chart.ts';
import { escaped } from './xml-text.ts';

export interface Finish {
  readonly title: string;
  readonly footer: string;
  readonly provenance: Provenance;
  /** In the order of the sheets; rows count the header. */
  readonly sheets: readonly {
    readonly name: string;
    readonly columns: number;
    readonly rows: number;
  }[];
  /** Drawn beside the table of the first sheet. */
  readonly chart: BarChart | null;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** More columns than this go over several pages, still to be read. */
const MAX_ACROSS = 14;

/** The same file, finished. */
export function finished(file: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const edit: Edit = (name, change) => {
    parts.set(name, change(parts.get(name) ?? ''));
  };
  for (const [i, sheet] of finish.sheets.entries()) {
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) => sheetXml(xml, sheet, finish, i === 0));
  }
  edit('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', names(finish.sheets)));
  properties(finish, parts, edit);
  if (finish.chart) drawing(finish.chart, finish, parts, edit);
  const zipped = zipSync(
    Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])),
    // The same bytes whenever it is made.
    { mtime: `${finish.provenance.day}T12:00:00` },
  );
  return new Uint8Array(zipped);
}

type Edit = (name: string, change: (xml: string) => string) => void;

/** Filters, A4 across, as wide as a page, a head and a foot. */
function sheetXml(
  xml: string,
  { columns, rows }: Finish['sheets'][number],
  { title, footer, chart }: Finish,
  first: boolean,
): string {
  const ampersands = (text: string) => escaped(text.replaceAll('&', '&&'));
  const after = [
    `<autoFilter ref="A1:${columnName(columns)}${rows}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.ceil(columns / MAX_ACROSS)}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>&amp;L${ampersands(title)}&amp;R&amp;A</oddHeader><oddFooter>&amp;L${ampersands(footer)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    first && chart ? '<drawing r:id="rIdDrawing"/>' : '',
  ].join('');
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('</sheetData>', `</sheetData>${after}`);
}

/** What is printed, and which row is repeated on each page. */
function names(sheets: Finish['sheets']): string {
  const defined = sheets.flatMap(({ name, columns, rows }, i) => {
    const sheet = `'${escaped(name.replaceAll("'", "''"))}'`;
    const whole = `${sheet}!$A$1:$${columnName(columns)}$${rows}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${whole}</definedName>`,
      // The chart of the first sheet stands beside its table.
      ...(i === 0
        ? []
        : [`<definedName name="_xlnm.Print_Area" localSheetId="${i}">${whole}</definedName>`]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${columns > MAX_ACROSS ? `${sheet}!$A:$B,` : ''}${sheet}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${defined.join('')}</definedNames>`;
}

/** 1 is A, 27 is AA. */
export function columnName(rank: number): string {
  const rest = (rank - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return rank <= 26 ? letter : columnName((rank - 1 - rest) / 26) + letter;
}

function properties(
  { title, footer, provenance }: Finish,
  parts: Map<string, string>,
  edit: Edit,
): void {
  const moment = `${provenance.day}T12:00:00Z`;
  const creator = escaped(creatorOf(provenance));
  parts.set(
    'docProps/core.xml',
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(footer)}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>fr-FR</dc:language><cp:lastModifiedBy>${creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
  );
  const custom = Object.entries(metadataOf(provenance)).map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  parts.set(
    'docProps/custom.xml',
    `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${custom.join('')}</Properties>`,
  );
  relate(edit, '_rels/.rels', [
    ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rIdCustom', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);
  declare(edit, [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]);
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

function relate(
  edit: Edit,
  name: string,
  links: readonly (readonly [string, string, string])[],
): void {
  const added = links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  edit(name, (xml) =>
    xml.includes('</Relationships>')
      ? xml.replace('</Relationships>', `${added}</Relationships>`)
      : `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${added}</Relationships>`,
  );
}

function declare(edit: Edit, types: readonly (readonly [string, string])[]): void {
  const added = types
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('');
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${added}</Types>`));
}
