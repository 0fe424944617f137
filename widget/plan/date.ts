// A day as a date field writes it, "2027-01-15", that the calendar knows: no 30 February.
import * as z from 'zod/mini';
import { matching } from '../matching.ts';

const known = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const dateSchema = matching(/^\d{4}-\d{2}-\d{2}$/).check(z.refine(known));

/** The day of a date field, or null while it holds none. */
export function readDay(typed: string): string | null {
  const found = z.safeParse(dateSchema, typed);
  return found.success ? found.data : null;
}
