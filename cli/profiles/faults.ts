// What is wrong in a file, told line by line up to a point, then counted; the lines themselves go to a file, to be mended
// and read again.
import { closeSync, openSync, writeSync } from 'node:fs';
import { type CsvFlavour, csvHeader, csvRows } from '../../reports/csv.ts';
import { profileText } from '../../src/explain/index.ts';
import { distinctNames } from '../../src/lists/index.ts';
import { PROFILE_COLUMNS } from '../../src/store/index.ts';
import type { RefusedLine } from '../../src/terms/profile.ts';
import { diskFailure } from '../disk-failure.ts';
import { OF_REFUSED_LINES } from '../own-results.ts';
import { profileCliText } from './copy.ts';
import { cellOf, type PassedColumn } from './passed-values.ts';

/** Faults listed one by one. */
const MAX_LISTED = 100;
/** As French spreadsheets open it. */
const FLAVOUR: CsvFlavour = 'excel';

export interface Faults {
  /** `others`: the columns that the line has beside those of profiles; the first ones given are those of the file. */
  readonly add: (lines: readonly RefusedLine[], others: readonly PassedColumn[]) => void;
  readonly count: () => number;
  /** The first ones in words, then how many others there are, and where. */
  readonly listed: () => readonly string[];
  readonly close: () => void;
}

/** `file`: where the lines are written, each with what is wrong in it; only the first faults are told when there is none. */
export function createFaults(file: string | undefined): Faults {
  const sentences: string[] = [];
  const disk = file === undefined ? null : opened(file);
  let columns: readonly PassedColumn[] | null = null;
  let count = 0;
  const writeHeader = (others: readonly PassedColumn[]) => {
    columns = others;
    const names = others.map(({ name }) => name);
    const all = distinctNames([...OF_REFUSED_LINES, ...PROFILE_COLUMNS, ...names]);
    disk?.write(csvHeader(FLAVOUR, all));
  };
  return {
    add: (lines, others) => {
      for (const { issues } of lines) {
        count += issues.length;
        for (const issue of issues.slice(0, MAX_LISTED - sentences.length)) {
          sentences.push(profileText.issue(issue));
        }
      }
      if (disk === null || lines.length === 0) return;
      if (columns === null) writeHeader(others);
      const rows = lines.map((line) => [
        line.issues[0]?.position?.number ?? null,
        line.issues.map(profileText.issue).join(' '),
        ...PROFILE_COLUMNS.map(line.cell),
        ...(columns ?? []).map(({ plain }) => cellOf(plain(line))),
        ...line.extra,
      ]);
      disk.write(csvRows(rows, FLAVOUR));
    },
    count: () => count,
    listed: () =>
      count > sentences.length
        ? [...sentences, profileCliText.otherFaults(count - sentences.length, file)]
        : sentences,
    close: () => {
      if (columns === null) writeHeader([]);
      disk?.close();
    },
  };
}

/** The file itself; each step that the system refuses is told in words. */
function opened(file: string) {
  const orSaid = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw diskFailure(file, error);
    }
  };
  const disk = orSaid(() => openSync(file, 'w'));
  return {
    write: (text: string) => orSaid(() => writeSync(disk, text)),
    close: () => closeSync(disk),
  };
}
