// What the reader must know about a figure. The world is incomplete: that is a notice, not an error.
import type { CommunePart } from './commune-part.ts';
import type { Covariate, SourceLevel } from './factor.ts';
import type { InstitutionSign } from './institution.ts';

/** What is true of a commune and of a territory alike. */
type PlaceNotice =
  /** Mayotte: no survey was made there. */
  | { readonly code: 'outside-survey-field' }
  /** Guyane: the survey went where roads go. */
  | { readonly code: 'partial-survey-field' }
  /** The population counted is an old one; `estimated`: that of the whole département since. */
  | {
      readonly code: 'old-population';
      readonly counted: number;
      readonly countedIn: number;
      readonly estimated: number;
      readonly estimatedIn: number;
    }
  | { readonly code: 'overseas-income-unpublished' }
  /**
   * Many children, whom the national shares count too. `over15`: share of people aged 15 and over, 0..1;
   * `concerned`: those of them who are concerned, rounded, or null under 20.
   */
  | {
      readonly code: 'young-population';
      readonly over15: number;
      readonly concerned: number | null;
    };

/**
 * What must be said beside the estimate of a commune, the gravest first: what was borrowed, who was not surveyed, what makes the
 * place unlike others. A code and its figures; src/explain/notices.ts has the sentences.
 */
export type Notice =
  | PlaceNotice
  | {
      readonly code: 'margin-borrowed';
      readonly covariate: Covariate;
      readonly from: Exclude<SourceLevel, 'commune'>;
    }
  | { readonly code: 'small-population'; readonly population: number }
  | { readonly code: 'no-inhabitants' }
  | { readonly code: 'merged-commune'; readonly from: string }
  /**
   * Surveys see ordinary households; an old-age home, a barracks, a campus or a prison counts here. `share`, 0..1, of the sign: of
   * all inhabitants for an age, of those of 15 and over, out of school, for the diploma.
   */
  | {
      readonly code: 'institution-likely';
      readonly sign: InstitutionSign;
      readonly share: number;
    }
  /** What was asked for is but a part of the commune. */
  | { readonly code: 'part-of-commune'; readonly part: CommunePart; readonly commune: string };

/** Each has its sentence in src/explain/notices.ts. */
export type NoticeCode = Notice['code'];

/** The same beside the estimate of a territory. */
export type AreaNotice =
  | PlaceNotice
  /** `communes`: the names of those where many are 15 to 29, whose low share is not a low need. */
  | { readonly code: 'young-institutions'; readonly communes: readonly string[] }
  /** `communes`: how many of its communes borrow. */
  | {
      readonly code: 'margins-borrowed';
      readonly covariate: Covariate;
      readonly from: Exclude<SourceLevel, 'commune'>;
      readonly communes: number;
    };
