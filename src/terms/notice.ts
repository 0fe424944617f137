// What the reader must know about a figure. The world is incomplete: that is a notice, not an error.
import type { Covariate, SourceLevel } from './factor.ts';

export type Notice =
  | {
      readonly code: 'margin-borrowed';
      readonly covariate: Covariate;
      readonly from: Exclude<SourceLevel, 'commune'>;
    }
  | { readonly code: 'small-population'; readonly population: number }
  | { readonly code: 'no-inhabitants' }
  | { readonly code: 'outside-survey-field' }
  | { readonly code: 'overseas-income-unpublished' }
  | { readonly code: 'merged-commune'; readonly from: string };

export type NoticeCode = Notice['code'];
