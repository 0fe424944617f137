// Which sheet of a workbook is the table? The only one that holds something, or that looks like what is read, or, in a
// workbook that we wrote, the one that has its titles; between two, none is taken.
import { CliError } from '../cli-error.ts';
import { sheetText as text } from './copy.ts';
import { readSheets } from './read-sheets.ts';
import type { Sheet } from './sheet.ts';
import { WorkbookError } from './trouble.ts';

export interface SheetChoice {
  /** The name that was typed; null where none can be. */
  readonly sheet: string | null | undefined;
  /** Whether the text of a sheet is a table of the kind that is read; asked where several hold something. */
  readonly looksRight: (text: string) => boolean | Promise<boolean>;
  /** Whether the text of a sheet is the one that is read in a workbook of our own, where others look right too. */
  readonly isOwn?: (text: string) => boolean;
}

export interface ReadTable {
  /** A table apart by tabs: line N is row N of the sheet. */
  readonly text: string;
  /** What was read that a spreadsheet does not show, and which sheet. */
  readonly notes: readonly string[];
  /** What the workbook does not hold of its own cells. */
  readonly warnings: readonly string[];
}

/** @throws CliError when no sheet is read: the workbook cannot be, or it must be said which one */
export async function tableOfWorkbook(
  file: string,
  bytes: Uint8Array,
  choice: SheetChoice,
): Promise<ReadTable> {
  const sheets = sheetsOf(file, bytes);
  const filled = sheets.filter(isFilled);
  const sheet = await chosen(file, sheets, filled, choice);
  const others = filled.filter((one) => one !== sheet);
  const notes: string[] = [];
  if (typeof choice.sheet !== 'string') {
    if (others.length > 0) notes.push(text.read(sheet, others));
    else if (sheet.hidden) notes.push(text.onlyHidden(sheet));
  }
  if (sheet.hiddenRows.length > 0) notes.push(text.hiddenRows(sheet.hiddenRows));
  const warnings = sheet.uncomputed.length > 0 ? [text.uncomputed(sheet.uncomputed)] : [];
  return { text: sheet.text, notes, warnings };
}

function sheetsOf(file: string, bytes: Uint8Array): readonly Sheet[] {
  try {
    return readSheets(bytes);
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    throw new CliError(text.refused(file, cause.trouble), { cause });
  }
}

async function chosen(
  file: string,
  sheets: readonly Sheet[],
  filled: readonly Sheet[],
  { sheet: asked, looksRight, isOwn }: SheetChoice,
): Promise<Sheet> {
  if (typeof asked === 'string') {
    const found =
      sheets.find(({ name }) => name === asked) ??
      sheets.find(({ name }) => nameKey(name) === nameKey(asked));
    if (found === undefined) throw new CliError(text.unknown(file, asked, sheets));
    if (!isFilled(found)) throw new CliError(text.emptySheet(file, found.name));
    return found;
  }
  const [only, other] = filled;
  if (only === undefined) throw new CliError(text.empty(file));
  if (other === undefined) return only;
  const right: Sheet[] = [];
  for (const sheet of filled) if (await looksRight(sheet.text)) right.push(sheet);
  const [first, second] = right;
  const [own, otherOwn] = right.filter((one) => isOwn?.(one.text));
  if (own !== undefined && otherOwn === undefined) return own;
  if (first === undefined || second !== undefined) {
    throw new CliError(text.several(file, filled, right, asked !== null));
  }
  return first;
}

const isFilled = ({ text }: Sheet): boolean => text !== '';
const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();
