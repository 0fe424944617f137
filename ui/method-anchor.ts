// Where a number is explained on the page of the method: what follows # in its address.

/** The chapter to read first, before any formula. */
export const UNDERSTAND = 'comprendre';

/** "3.2" → "s3-2"; a chapter without number is its own anchor. */
export function anchorOf(section: string): string {
  return /^\d/.test(section) ? `s${section.replaceAll('.', '-')}` : section;
}
