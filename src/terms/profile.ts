// What may be wrong in a profile that a consultant brings; src/explain/profiles.ts makes the sentences.
import type { CommuneProfile } from './commune.ts';
import type { ListPosition } from './list-position.ts';

export interface ProfileIssue {
  readonly code:
    | 'not-json'
    | 'not-an-object'
    | 'empty'
    | 'no-header'
    | 'missing-columns'
    | 'missing-value'
    | 'extra-cell'
    | 'unclosed-quote'
    | 'not-a-number'
    | 'not-whole'
    | 'out-of-bounds'
    | 'not-a-word'
    | 'sum';
  /** null for the whole file. */
  readonly position: ListPosition | null;
  readonly column: string;
  readonly value: string;
  /** Of titles that do not do: the columns that they lack, and what they are. */
  readonly titles?: { readonly missing: readonly string[]; readonly found: readonly string[] };
}

/** Profiles are given only when nothing is wrong anywhere: a table is not half read. */
export type ReadProfiles =
  | {
      readonly ok: true;
      readonly profiles: readonly CommuneProfile[];
      /** Columns that have no meaning here, as they are written: read by nobody. */
      readonly ignored: readonly string[];
      /** The titles of columns that were read and that others have too: the first of each was. */
      readonly doubled: readonly string[];
      /** Lines above the names of the columns, passed over. */
      readonly titles: readonly number[];
    }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };

/** One place that was read, with what its line says in columns that nothing here reads. */
export interface ProfileLine {
  readonly profile: CommuneProfile;
  /** What such a column holds, by its name as written: text in a table, any value in JSON or Parquet. */
  readonly other: (name: string) => unknown;
}

/** One line that was not read, with what it says: whoever mends it needs all of it. */
export interface RefusedLine extends Pick<ProfileLine, 'other'> {
  /** All that is wrong in it, one at least; they have one position. */
  readonly issues: readonly ProfileIssue[];
  /** The clean text of a column of profiles; '' where there is none. */
  readonly cell: (column: string) => string;
  /** What stands beyond the last column; the whole line where it has none, as of JSON cut short. */
  readonly extra: readonly string[];
}

/** A piece of a table: its good lines, and the others. */
export interface ProfileBatch {
  readonly lines: readonly ProfileLine[];
  readonly refused: readonly RefusedLine[];
  /** The columns that have no meaning here, as they are written. */
  readonly others: readonly string[];
  /** The titles of columns that were read and that others have too: the first of each was. */
  readonly doubled: readonly string[];
  /** Lines above the names of the columns, passed over. */
  readonly titles: readonly number[];
  /** Of the first batch: columns read under another title than ours, each with the title. */
  readonly synonyms: readonly (readonly [column: string, title: string])[];
  /** Whether it is a table at all: else what is refused is the file, and nothing more can be read. */
  readonly whole: boolean;
}
