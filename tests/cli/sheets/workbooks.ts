// Workbooks as their parts, for what no library writes: hidden rows, formulas without a result, files made to harm.
import { strToU8, zipSync } from 'fflate';

export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What <sheetData> holds. */
  readonly rows: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentType = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;

/** The parts of an .xlsx: a zip of them is one. @param styles what <styleSheet> holds @param shared texts that cells name */
export function xlsxParts(
  sheets: readonly RawSheet[],
  { styles = '', shared = [], from1904 = false }: XlsxExtras = {},
): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/>${[
      contentType('workbook', 'sheet.main'),
      contentType('styles', 'styles'),
      contentType('sharedStrings', 'sharedStrings'),
    ].join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${[
      ...sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`)),
      relation('styles', 'styles', '/xl/styles.xml'),
      relation('shared', 'sharedStrings', 'sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  for (const [i, { rows }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${i}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  }
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}

interface XlsxExtras {
  readonly styles?: string;
  readonly shared?: readonly string[];
  readonly from1904?: boolean;
}

export const xlsxOf = (sheets: readonly RawSheet[], extras?: XlsxExtras): Uint8Array =>
  zipSync(xlsxParts(sheets, extras));

/** A row of texts. */
export const row = (number: number, cells: readonly string[], attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells.map(text).join('')}</row>`;
const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

/** An .ods of one sheet. @param rows what <table:table> holds */
export function odsOf(rows: string, manifest = ''): Uint8Array {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    ),
  });
}
