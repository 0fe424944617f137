// What a check of a data set can find. A fault stops a publication; a warning is to be read.
import type { Tier } from '../../src/terms/tier.ts';

export type Finding = { readonly level: 'fault' | 'warning' } & (
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string }
  /** The manifest says one number, the files hold another. */
  | {
      readonly kind: 'total';
      readonly of: 'communes' | 'population';
      readonly said: number;
      readonly found: number;
    }
  /** The communes do not add up to the national share of a tier. */
  | {
      readonly kind: 'sum';
      readonly tier: Tier;
      readonly expected: number;
      readonly share: number;
    }
  | {
      readonly kind: 'bound';
      readonly code: string;
      readonly field: string;
      readonly value: number;
    }
  /** A text holds a character that is not seen, after `around`. */
  | { readonly kind: 'hidden'; readonly file: string; readonly around: string }
  | { readonly kind: 'orphan'; readonly file: string; readonly codes: readonly string[] }
  /** Communes that a folder should have and does not. */
  | { readonly kind: 'absent'; readonly file: string; readonly codes: readonly string[] }
  | { readonly kind: 'licence'; readonly source: string; readonly licence: string }
  /** A newer edition should be out, or is. */
  | {
      readonly kind: 'stale';
      readonly source: string;
      readonly vintage: string;
      readonly since: string;
    }
  /** Sentences of src say another year than the source has. */
  | {
      readonly kind: 'words';
      readonly source: string;
      readonly vintage: string;
      readonly worded: string;
    }
  | {
      readonly kind: 'newer';
      readonly source: string;
      readonly vintage: string;
      readonly edition: string;
      readonly newer: string;
    }
  | {
      readonly kind: 'people';
      readonly departement: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'gone' | 'new'; readonly codes: readonly string[] }
);
