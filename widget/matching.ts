// A text of a known shape, or one of a few. One check for all patterns and lengths: the tag carries one instead of four.
import * as z from 'zod/mini';

/** The schema of a text that the pattern describes whole. */
export const matching = (pattern: RegExp) =>
  z.string().check(z.refine((text) => pattern.test(text)));

/** The schema of a text that is one of these. */
export const oneOf = <Text extends string>(texts: readonly Text[]) =>
  z.custom<Text>((value) => texts.some((text) => text === value));
