// Numbers of a table written for people, because nobody computes with them any more.
import { people, percent, signedPoints } from '../src/explain/index.ts';
import { decimal } from '../src/explain/numbers.ts';
import type { WrittenTable } from './blocks.ts';
import type { Cell } from './columns.ts';
import type { Form, SheetTable } from './table.ts';

/** The table with its cells as text, under a caption of its own. */
export function written({ name, columns, rows }: SheetTable, caption = name): WrittenTable {
  return {
    caption,
    columns: columns.map(({ title, form }) => ({ title, numeric: form !== 'text' })),
    rows: rows.map((row) => row.map((cell, i) => writtenCell(cell, columns[i]?.form ?? 'text'))),
  };
}

function writtenCell(cell: Cell, form: Form): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (form) {
    case 'share':
      return percent(cell);
    case 'points':
      return signedPoints(cell / 100);
    case 'code':
      return String(cell);
    case 'decimal':
      return decimal(cell);
    default:
      return people(cell);
  }
}
