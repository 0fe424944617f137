// A remade table as CSV, for `readTable`: RFC 4180, one line a row.
import type { RawRow } from './remake.ts';

/** Columns are those of the first row. */
export function csvOf(rows: readonly RawRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** Quoted where it would not be read back as it is, spaces at its ends included: some readers trim them. */
function quoted(cell: string): string {
  return /[",\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
