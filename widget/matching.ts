// A text of a known shape. One check for all patterns and lengths: the tag carries one instead of four.
import * as z from 'zod/mini';

/** The schema of a text that the pattern describes whole. */
export const matching = (pattern: RegExp) =>
  z.string().check(z.refine((text) => pattern.test(text)));
