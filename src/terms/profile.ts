// What may be wrong in a profile that a consultant brings; src/explain/profiles.ts makes the sentences.
import type { CommuneProfile } from './commune.ts';

export interface ProfileIssue {
  readonly code:
    | 'not-json'
    | 'empty'
    | 'missing-column'
    | 'missing-value'
    | 'not-a-number'
    | 'not-whole'
    | 'out-of-bounds'
    | 'not-a-word'
    | 'sum';
  /** Line of the CSV (header is 1), or rank of the profile in the JSON; 0 for the whole file. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** Profiles are given only when nothing is wrong anywhere: a table is not half read. */
export type ReadProfiles =
  | {
      readonly ok: true;
      readonly profiles: readonly CommuneProfile[];
      /** Columns that have no meaning here, as they are written: read by nobody. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };
