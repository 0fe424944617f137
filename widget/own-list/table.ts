// From the text of a list to its rows, each with the line where it stands: CSV with commas, semicolons
// or tabs, or JSON. What a row holds is checked elsewhere (check-row.ts).
import Papa from 'papaparse';
import * as z from 'zod/mini';
import { type ListTrouble, ownListText } from './copy.ts';

export interface Row {
  /** "Ligne 4" of a CSV, "Lieu 3" of a JSON. */
  readonly where: string;
  /** By the name of the column, in lower case; lists are joined by "|". */
  readonly cells: Readonly<Record<string, string>>;
}

export type Table = readonly Row[] | ListTrouble;

const items = z.array(z.looseObject({}));
const wrapped = z.object({ lieux: items });

export function readTable(text: string): Table {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return 'empty';
  return /^[[{]/.test(trimmed) ? readJson(trimmed) : readCsv(text.replace(/^\uFEFF/, ''));
}

function readJson(text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const bare = z.safeParse(items, value);
  const inside = z.safeParse(wrapped, value);
  const list = bare.success ? bare.data : inside.success ? inside.data.lieux : null;
  if (list === null) return 'notAList';
  return list.map((item, i) => ({
    where: ownListText.item(i + 1),
    cells: Object.fromEntries(
      Object.entries(item).map(([key, cell]) => [column(key), textOf(cell)]),
    ),
  }));
}

/** Numbers, true and false as they are written; lists as a CSV has them; the rest is nothing. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('|');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

function readCsv(text: string): Table {
  const rows: Row[] = [];
  let columns: readonly string[] | null = null;
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [';', ',', '\t'],
    step: ({ data, meta }) => {
      const at = line;
      // A quoted cell may hold line ends: a row is not always a line.
      line += newlines(text.slice(start, meta.cursor));
      start = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (columns === null) {
        columns = data.map(column);
        return;
      }
      const cells = columns.map((name, i) => [name, (data[i] ?? '').trim()] as const);
      rows.push({ where: ownListText.line(at), cells: Object.fromEntries(cells) });
    },
  });
  const named = (columns ?? []) as readonly string[];
  return named.includes('nom') && (named.includes('commune') || named.includes('code_insee'))
    ? rows
    : 'noHeader';
}

const column = (written: string) =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
const newlines = (text: string) => text.split(/\r\n|\n|\r/).length - 1;
