// What is wrong in a file, told line by line up to a point, then counted; the whole list goes to a file.
import { closeSync, openSync, writeSync } from 'node:fs';
import { csvHeader, csvRows } from '../../reports/csv.ts';
import { profileText } from '../../src/explain/index.ts';
import type { ProfileIssue } from '../../src/terms/profile.ts';
import { diskFailure } from '../disk-failure.ts';
import { profileCliText } from './copy.ts';

/** Faults listed one by one. */
const MAX_LISTED = 100;

export interface Faults {
  readonly add: (issues: readonly ProfileIssue[]) => void;
  readonly count: () => number;
  /** The first ones in words, then how many others there are, and where. */
  readonly listed: () => readonly string[];
  readonly close: () => void;
}

/** `file`: where all of them are written as a table; only the first are told when there is none. */
export function createFaults(file: string | undefined): Faults {
  const sentences: string[] = [];
  const disk = file === undefined ? null : opened(file);
  let count = 0;
  disk?.write(csvHeader('excel', profileCliText.faultColumns));
  return {
    add: (issues) => {
      count += issues.length;
      for (const issue of issues.slice(0, MAX_LISTED - sentences.length)) {
        sentences.push(profileText.issue(issue));
      }
      if (disk === null || issues.length === 0) return;
      const rows = issues.map((issue) => [
        issue.position?.number ?? null,
        issue.column,
        issue.value,
        profileText.issue(issue),
      ]);
      disk.write(csvRows(rows, 'excel'));
    },
    count: () => count,
    listed: () =>
      count > sentences.length
        ? [...sentences, profileCliText.otherFaults(count - sentences.length, file)]
        : sentences,
    close: () => disk?.close(),
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
