// The sheets of an .xlsx file (ECMA-376): its cells as they are shown, row by row.
import type { Unzipped } from 'fflate';
import { createSheetBuilders, type Sheet, type SheetBuilder } from './sheet.ts';
import { builtInFormat, shownNumber } from './shown-number.ts';
import { WorkbookError } from './trouble.ts';
import { readXml } from './xml.ts';

interface Workbook {
  readonly sharedTexts: readonly string[];
  /** By the style of a cell; null for numbers shown as they are. */
  readonly formats: readonly (string | null)[];
  readonly from1904: boolean;
}

/** @throws WorkbookError when they cannot be read */
export function xlsxSheets(parts: Unzipped): readonly Sheet[] {
  const main = partOfKind(parts, '', 'officeDocument') ?? 'xl/workbook.xml';
  if (main.endsWith('.bin')) throw new WorkbookError('binary');
  const named: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  readXml(partNamed(parts, main), {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') from1904 = isTrue(attribute('date1904'));
      if (tag !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      named.push({ name: unescaped(attribute('name') ?? ''), hidden, id: attribute('id') ?? '' });
    },
  });
  const strings = partOfKind(parts, main, 'sharedStrings');
  const styles = partOfKind(parts, main, 'styles');
  const workbook = {
    sharedTexts: strings === null ? [] : sharedTexts(partNamed(parts, strings)),
    formats: styles === null ? [] : formatsOf(partNamed(parts, styles)),
    from1904,
  };
  const relations = relationsOf(parts, main);
  const builder = createSheetBuilders();
  return named.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((one) => one.id === id);
    // A sheet of nothing but a chart has no cells.
    if (relation?.kind !== 'worksheet') return [];
    const rows = builder();
    readRows(partNamed(parts, relation.target), workbook, rows);
    return [rows.end(name, hidden)];
  });
}

/** Names of parts are one name whatever their capitals. */
function partNamed(parts: Unzipped, name: string): Uint8Array {
  const lower = name.toLowerCase();
  const key = Object.keys(parts).find((one) => one.toLowerCase() === lower);
  const part = key === undefined ? undefined : parts[key];
  if (part === undefined) throw new WorkbookError('damaged');
  return part;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  readonly target: string;
}

/** What a part says that it is made of; '' for the whole file. */
function relationsOf(parts: Unzipped, of: string): readonly Relation[] {
  const relations: Relation[] = [];
  const name = of.lastIndexOf('/') + 1;
  const file = `${of.slice(0, name)}_rels/${of.slice(name)}.rels`;
  readXml(partNamed(parts, file), {
    open: (tag, attribute) => {
      if (tag !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const { pathname } = new URL(attribute('Target') ?? '', `file:///${of}`);
      relations.push({
        id: attribute('Id') ?? '',
        kind: (attribute('Type') ?? '').replace(/^.*\//, ''),
        target: decodeURIComponent(pathname.slice(1)),
      });
    },
  });
  return relations;
}

const partOfKind = (parts: Unzipped, of: string, kind: string): string | null =>
  relationsOf(parts, of).find((relation) => relation.kind === kind)?.target ?? null;

/** The texts that cells name by their rank; how a word is pronounced, beside it, is not of it. */
function sharedTexts(part: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const reading = textReader();
  readXml(part, {
    ...reading,
    close: (tag) => {
      reading.close(tag);
      if (tag === 'si') texts.push(reading.take());
    },
  });
  return texts;
}

/** Gathers what the tags <t> hold. */
function textReader() {
  let [text, inText, aside] = ['', false, false];
  return {
    open: (tag: string) => {
      if (tag === 'rPh') aside = true;
      if (tag === 't') inText = true;
    },
    close: (tag: string) => {
      if (tag === 'rPh') aside = false;
      if (tag === 't') inText = false;
    },
    text: (piece: string) => {
      if (inText && !aside) text += piece;
    },
    take: () => {
      const whole = unescaped(text);
      text = '';
      return whole;
    },
  };
}

function formatsOf(part: Uint8Array): readonly (string | null)[] {
  const own = new Map<number, string>();
  const formats: (string | null)[] = [];
  let ofCells = false;
  readXml(part, {
    open: (tag, attribute) => {
      if (tag === 'cellXfs') ofCells = true;
      const id = Number(attribute('numFmtId'));
      if (tag === 'numFmt') own.set(id, unescaped(attribute('formatCode') ?? ''));
      if (tag === 'xf' && ofCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (tag) => {
      if (tag === 'cellXfs') ofCells = false;
    },
  });
  return formats;
}

function readRows(part: Uint8Array, workbook: Workbook, sheet: SheetBuilder): void {
  const inline = textReader();
  let [number, hidden, uncomputed] = [0, false, false];
  let cells: [column: number, text: string][] = [];
  let column = -1;
  let [type, style, value] = ['', 0, ''];
  let [inValue, isFormula] = [false, false];
  readXml(part, {
    open: (tag, attribute) => {
      inline.open(tag);
      if (tag === 'row') {
        number = Number(attribute('r') ?? number + 1);
        hidden = isTrue(attribute('hidden'));
        uncomputed = false;
        cells = [];
        column = -1;
      } else if (tag === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        value = '';
        isFormula = false;
      } else if (tag === 'v') inValue = true;
      else if (tag === 'f') isFormula = true;
    },
    text: (text) => {
      if (inValue) value += text;
      else inline.text(text);
    },
    close: (tag) => {
      inline.close(tag);
      if (tag === 'v') inValue = false;
      else if (tag === 'c') {
        const held = inline.take();
        if (isFormula && value === '' && type !== 'str') uncomputed = true;
        cells.push([column, shownCell(type === 'inlineStr' ? held : value, type, style, workbook)]);
      } else if (tag === 'row') sheet.add(number, { cells, hidden, uncomputed });
    },
  });
}

/** 27 for AB12, from 0. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownCell(value: string, type: string, style: number, workbook: Workbook): string {
  const { sharedTexts, formats, from1904 } = workbook;
  switch (type) {
    case 's': {
      const text = sharedTexts[Number(value)];
      if (text === undefined) throw new WorkbookError('damaged');
      return text;
    }
    case 'b':
      return isTrue(value) ? 'VRAI' : 'FAUX';
    case 'n': {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value;
      return shownNumber(number, formats[style] ?? null, from1904);
    }
    case 'd': {
      // A file of the strict kind writes its dates out.
      const days = Date.parse(value.endsWith('Z') ? value : `${value}Z`) / DAY_MS;
      if (Number.isNaN(days)) return value;
      return shownNumber(days + DAYS_TO_1970, formats[style] ?? builtInFormat(14), false);
    }
    default:
      return unescaped(value);
  }
}

const DAY_MS = 86_400_000;
/** From the first day of Excel. */
const DAYS_TO_1970 = 25_569;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** « _x000D_ » stands for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
