// The sheets of an .ods file (OASIS OpenDocument 1.3): each cell holds the text that it shows.
import type { Unzipped } from 'fflate';
import { createSheetBuilders, type Sheet, type SheetBuilder } from './sheet.ts';
import { shownNumber } from './shown-number.ts';
import { WorkbookError } from './trouble.ts';
import { readXml } from './xml.ts';

/** What lies in a cell, or in a sheet, and is not its text: a comment, a drawing, another table. */
const ASIDE: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
  'dde-links',
  'tracked-changes',
]);

interface Cell {
  /** Columns that it fills. */
  readonly times: number;
  readonly formula: boolean;
  /** "float", "percentage", "date"… null for a cell that holds nothing. */
  readonly type: string | null;
  /** NaN where it is no number. */
  readonly value: number;
}

/** @throws WorkbookError when they cannot be read */
export function odsSheets(parts: Unzipped): readonly Sheet[] {
  const manifest = parts['META-INF/manifest.xml'];
  const content = parts['content.xml'];
  if (content === undefined) throw new WorkbookError('damaged');
  if (manifest !== undefined && isProtected(manifest)) throw new WorkbookError('protected');
  const sheets: Sheet[] = [];
  const builder = createSheetBuilders();
  /** Styles of sheets that are not displayed. */
  const hiddenStyles = new Set<string>();
  let [style, aside] = ['', 0];
  let sheet: {
    readonly name: string;
    readonly hidden: boolean;
    readonly rows: SheetBuilder;
  } | null = null;
  /** Of the row that is read: how many times it stands, and where the next cell is. */
  let [number, times, hidden, uncomputed, column] = [0, 1, false, false, 0];
  let cells: [column: number, text: string][] = [];
  let cell: Cell | null = null;
  let paragraphs: string[] = [];
  let inParagraph = 0;
  const say = (text: string) => {
    if (inParagraph > 0 && aside === 0) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  };
  readXml(content, {
    open: (tag, attribute) => {
      const repeated = (name: string) => Math.max(1, Number(attribute(name) ?? 1) || 1);
      if (ASIDE.has(tag)) aside += 1;
      if (aside > 0) return;
      if (tag === 'style') style = attribute('name') ?? '';
      else if (tag === 'table-properties') {
        if (attribute('display') === 'false') hiddenStyles.add(style);
      } else if (tag === 'table') {
        const hidden = hiddenStyles.has(attribute('style-name') ?? '');
        sheet = { name: attribute('name') ?? '', hidden, rows: builder() };
        number = 1;
      } else if (tag === 'table-row') {
        times = repeated('number-rows-repeated');
        hidden = ['collapse', 'filter'].includes(attribute('visibility') ?? '');
        [uncomputed, column, cells] = [false, 0, []];
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        cell = {
          times: repeated('number-columns-repeated'),
          formula: attribute('formula') !== undefined,
          type: attribute('value-type') ?? null,
          value: Number(attribute('value')),
        };
        paragraphs = [];
      } else if (tag === 'p') {
        inParagraph += 1;
        paragraphs.push('');
      } else if (tag === 's') say(' '.repeat(Math.min(repeated('c'), MAX_SPACES)));
      else if (tag === 'tab' || tag === 'line-break') say(' ');
    },
    text: say,
    close: (tag) => {
      if (ASIDE.has(tag)) aside -= 1;
      if (aside > 0) return;
      if (tag === 'p') inParagraph -= 1;
      else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        if (cell === null) return;
        const text = inFrench(paragraphs.join(' '), cell);
        if (text === '' && cell.formula && cell.type === null) uncomputed = true;
        if (text !== '') {
          if (cell.times > MAX_REPEATED) throw new WorkbookError('too-large');
          for (let i = 0; i < cell.times; i++) cells.push([column + i, text]);
        }
        column += cell.times;
        cell = null;
      } else if (tag === 'table-row') {
        sheet?.rows.add(number, { cells, hidden, uncomputed }, times);
        number += times;
      } else if (tag === 'table' && sheet !== null) {
        sheets.push(sheet.rows.end(sheet.name, sheet.hidden));
        sheet = null;
      }
    },
  });
  return sheets;
}

const FIGURES = /^-?[\d \u00a0\u202f]+(?:,(?<decimals>\d+))?(?: ?%)?$/;

/**
 * What a cell shows, unless it is a number that reads as another one in French: « 14,134 » for 14134, of a spreadsheet in
 * English.
 */
function inFrench(text: string, { type, value }: Cell): string {
  const isShare = type === 'percentage';
  if (!(isShare || type === 'float' || type === 'currency') || !/^[-\d.,\s]+%?$/.test(text))
    return text;
  const shown = isShare ? value * 100 : value;
  const figures = FIGURES.exec(text);
  const read = Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));
  const { decimals = '' } = figures?.groups ?? {};
  const step = 10 ** -decimals.length;
  if (figures !== null && Math.abs(read - shown) <= step) return text;
  return isShare ? `${shownNumber(shown, null, false)}%` : shownNumber(shown, null, false);
}

/** Columns of a spreadsheet. */
const MAX_REPEATED = 16_384;
const MAX_SPACES = 1_000;

function isProtected(manifest: Uint8Array): boolean {
  let found = false;
  readXml(manifest, {
    open: (tag) => {
      found ||= tag === 'encryption-data' || tag === 'encrypted-key';
    },
  });
  return found;
}
