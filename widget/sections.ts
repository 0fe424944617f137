// Which parts of the report may be chosen, by the names that webmasters write. The headline, what to
// know before reading it and the sources are never left out: a figure does not go without them.

export const SECTIONS = [
  'besoins',
  'raisons',
  'comparaison',
  'agir',
  'images',
  'parts-nationales',
  'precision',
] as const;
/** The number, its range, the three needs, and a link to the rest. */
export const BRIEF = 'resume';

export type SectionName = (typeof SECTIONS)[number];
export type Sections = readonly (SectionName | typeof BRIEF)[];

/** null is all parts. */
export const isBrief = (sections: Sections | null): boolean => sections?.includes(BRIEF) === true;
