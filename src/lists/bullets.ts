// What opens a line of a list written for people, and says nothing of it: « • 58194 », « 1) Nevers », « a) Nevers ».
import type { ListRow } from './rows.ts';

const SIGNS = /^[-–—−‣•·⁃▪▫■□●○◦◆➢➤→>*☐☑☒✓✔]+\s*/u;
/** The number of a line, and of no département: « 15. Saint-Pierre » is not in the Cantal for that. */
const NUMBER = /^\d{1,4}\s*[.)°](?:\s+|$)/;
/** Word pastes its round bullets as an « o ». */
const LETTER = /^(?:[a-z]\)|o)(?:\s+|$)/;

/** The same row, its first cell without what opens it: empty, where it holds nothing else. */
export function withoutBullet(row: ListRow): ListRow {
  const first = row.cells.findIndex((cell) => cell !== '');
  const bare = (cell: string) => cell.replace(SIGNS, '').replace(NUMBER, '').replace(LETTER, '');
  const cells = row.cells.map((cell, at) => (at === first ? bare(cell) : cell));
  return cells.some((cell) => cell !== '') ? { line: row.line, cells } : row;
}
