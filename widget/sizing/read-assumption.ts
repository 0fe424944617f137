// A number that the visitor typed, checked by schema: French decimals, spaces and "%" are welcome, what
// is not a number between the bounds is not.
import * as z from 'zod/mini';
import type { Assumption } from '../../src/advice/index.ts';
import { typedValue } from '../../src/advice/words.ts';

const WRITTEN = /^\d+(\.\d+)?$/;

/** The value in the unit of the engine (a share is 0..1), or null when it does not suit. */
export function readAssumption(assumption: Assumption, typed: string): number | null {
  const [min, max] = [assumption.min, assumption.max].map((end) => typedValue(assumption, end));
  const bounded = z.number().check(z.refine((value) => value >= (min ?? 0) && value <= (max ?? 0)));
  const plain = typed.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  const read = z.safeParse(bounded, WRITTEN.test(plain) ? Number(plain) : null);
  if (!read.success) return null;
  return assumption.unit === 'share' ? read.data / 100 : read.data;
}
