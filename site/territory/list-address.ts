// A list of communes in an address, and the title that whoever sends it gives it: the same on every page that shows one.
import { typeset } from '../../src/explain/typography.ts';

/** Longer addresses are cut by some mail programs. */
export const MAX_CODES = 300;

/** Letters of the name of a list: one that a title holds. */
export const MAX_TITLE = 80;

/** By letters: half of a pair has no place in an address. */
export function titleIn(text: string | null): string {
  return typeset([...(text ?? '')].slice(0, MAX_TITLE).join('').trim());
}

/** Each once, in capitals, separated as we write them or as people do. */
export function codesIn(text: string | null): string[] {
  const codes = (text ?? '').toUpperCase().split(/[.,;\s]+/);
  return [...new Set(codes.filter((code) => code !== ''))];
}
