// What does a line of a list say, cell by cell, before it is known which commune it means?
import { codeInCell, codeInParts, isPublishedCode } from './code-cell.ts';
import type { CommuneColumn } from './commune-columns.ts';
import { scientificOf } from './damage.ts';
import type { Header } from './header.ts';
import type { ListRow } from './rows.ts';

/** What codes of five figures are: a list often says neither. */
export type CodeReading = 'insee' | 'postal' | 'either';

export interface RequestedCode {
  /** Five characters. */
  readonly value: string;
  /** What the list says that such a code is. */
  readonly reading: CodeReading;
  /** Whether it was written otherwise: "1004", "58194.0". */
  readonly mended: boolean;
}

export interface RequestedLine {
  readonly line: number;
  /** The cell that says most, as written: it is said back. */
  readonly written: string;
  readonly code: RequestedCode | null;
  /** With a code, the names that may confirm it; without one, the name to look for comes first. */
  readonly names: readonly string[];
  /** Beside a name, what narrows it down: postal or INSEE codes, codes or names of départements. Beside a code, its postal one. */
  readonly codes: readonly string[];
  readonly departements: readonly string[];
  /** Whether a header says what these are: they must then fit, and are not numbers of something else. */
  readonly titled: boolean;
  /** Cells that nothing reads: other communes may stand there. */
  readonly unread: readonly string[];
}

/** What stands further right is seldom the commune's, and a line may hold a million cells. */
const MAX_CELLS = 40;
/** Names beside a code: the commune's, its seat's, its canton's. */
const MAX_NAMES = 6;
/** A commune is called Y. */
const HAS_WORD = /\p{L}{2}|^\p{L}$/u;

/** Which cell of a line is read as its commune: that of a column, or its first one when that one is empty. */
export const cellRead = ({ cells }: ListRow, column: number): number =>
  cells[column] ? column : cells.findIndex((cell) => cell !== '');

/** A line whose columns have no name, read from one of them: see `cellRead`. */
export function requestedAt(row: ListRow, column: number): RequestedLine {
  const { line, cells } = row;
  const number = scientificOf(cells.slice(0, MAX_CELLS));
  if (number !== null) return requestedAt({ line, cells: [number] }, 0);
  const at = cellRead(row, column);
  const written = cells[at] ?? '';
  const others = cells.slice(0, MAX_CELLS).filter((cell, i) => i !== at && cell !== '');
  const code = askedCode(written, 'either');
  const beside = code
    ? {
        names: others.filter((cell) => HAS_WORD.test(cell)).slice(0, MAX_NAMES),
        codes: [],
        departements: [],
        unread: others.filter(isPublishedCode),
      }
    : {
        names: [written],
        codes: others.filter(isPublishedCode),
        departements: others.filter((cell) => !isPublishedCode(cell)),
        unread: others.filter((cell) => HAS_WORD.test(cell)),
      };
  return { line, written, code, ...beside, titled: false };
}

/** A line under a header. */
export function requestedUnder(
  { columns, cells: titles }: Header<CommuneColumn>,
  { line, cells }: ListRow,
): RequestedLine {
  // What stands beyond the last title.
  const unread = cells.slice(titles.length, MAX_CELLS).filter((one) => one !== '');
  const cell = (column: CommuneColumn): string => cells[columns.get(column) ?? -1] ?? '';
  const [insee, either, nom, postal] = [cell('insee'), cell('code'), cell('nom'), cell('postal')];
  const narrowing = codeInCell(postal)?.code;
  const codes = narrowing === undefined ? [] : [narrowing];
  // INSEE's own layout: DEP 58, COM 194.
  const parts = codeInParts(cell('departement'), insee === '' ? nom : insee);
  if (parts !== null) {
    const code: RequestedCode = { value: parts.code, mended: false, reading: 'insee' };
    const names = [nom, either].filter((one) => HAS_WORD.test(one));
    return {
      line,
      written: parts.written,
      code,
      names,
      codes,
      departements: [],
      titled: true,
      unread,
    };
  }
  // People write codes under « commune » and names under « code ».
  const others = [nom, insee, either].filter((one) => one !== '' && !codeInCell(one));
  const names = others.filter((one) => HAS_WORD.test(one));
  const code =
    askedCode(insee, 'insee') ??
    askedCode(either, 'either') ??
    askedCode(nom, 'either') ??
    // A postal code is what is asked for when there is no name; beside one, it narrows it down.
    (names.length === 0 ? askedCode(postal, 'postal') : null);
  if (code) {
    const written = [insee, either, nom, postal].find((one) => codeInCell(one)) ?? '';
    const beside = code.reading === 'postal' ? [] : codes;
    return { line, written, code, names, codes: beside, departements: [], titled: true, unread };
  }
  const written = names[0] ?? others[0] ?? ([postal, ...cells].find((one) => one !== '') || '');
  // "Seynod;74" under "code_insee;nom": the figures say which Seynod.
  const figures = names.length === 0 ? [] : others.filter((one) => !HAS_WORD.test(one));
  const departements = [cell('departement'), ...figures].filter((one) => one !== '');
  return {
    line,
    written,
    code: null,
    names: [written],
    codes,
    departements,
    titled: true,
    unread,
  };
}

function askedCode(cell: string, reading: CodeReading): RequestedCode | null {
  const found = codeInCell(cell);
  return found && { value: found.code, mended: found.mended, reading };
}
