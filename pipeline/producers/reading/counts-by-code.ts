// A wide table of the census: one row a commune or arrondissement, several years of columns side by side.
import { keysOf } from '../../../src/terms/keys-of.ts';
import { type ColumnName, newestYear } from './columns.ts';
import { readCsv } from './csv-rows.ts';
import type { Notes } from './notes.ts';
import { paddedCode, publishedNumber } from './numbers.ts';
import { openPublished } from './published-file.ts';

export interface PublishedCounts<Counts> {
  /** Year of the census, as the file says. */
  readonly vintage: string;
  /** By code, arrondissements included. */
  readonly counts: ReadonlyMap<string, Counts>;
}

export interface WideTable<Name extends string, Counts> {
  /** Name of the file, in its zip. */
  readonly member: RegExp;
  /** Columns of counts, beside the code. */
  readonly columns: Readonly<Record<Name, ColumnName>>;
  /** A column of which there is one a year: the newest is that of the table. */
  readonly year: RegExp;
  readonly countsOf: (number: (of: Name) => number) => Counts;
}

/** "P22_POP0014", of any year; the documented one first. */
export function yearly(name: string): [string, RegExp] {
  return [`P22_${name}`, new RegExp(`^p(\\d\\d)_${name.toLowerCase()}$`)];
}

/**
 * The counts of every row; one that lacks a number has none, a code told twice keeps its first.
 * @throws TableError when a column is missing or a row is cut short.
 */
export async function readCountsByCode<Name extends string, Counts>(
  path: string,
  { member, columns, year, countsOf }: WideTable<Name, Counts>,
  notes: Notes,
): Promise<PublishedCounts<Counts>> {
  const counts = new Map<string, Counts>();
  let vintage = '';
  const names = keysOf(columns);
  const needed: Readonly<Record<Name | 'code', ColumnName>> = { ...columns, code: 'CODGEO' };
  await readCsv(
    await openPublished(path, member),
    { delimiter: ';', needed },
    notes,
    (cells, line) => {
      const code = paddedCode(cells.code);
      const numbers = new Map<Name, number>();
      for (const name of names) {
        const number = publishedNumber(cells[name], notes, `${code}:${line}`);
        if (number === null) return;
        numbers.set(name, number);
      }
      if (counts.has(code)) notes.add('twice', code);
      else
        counts.set(
          code,
          countsOf((name) => numbers.get(name) ?? 0),
        );
    },
    (header) => {
      vintage = newestYear(header, year);
    },
  );
  return { vintage, counts };
}
