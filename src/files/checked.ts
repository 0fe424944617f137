// The door of the data: whatever was read is checked by schema before anything uses it. The schemas of
// a first diagnosis are functions: built when their file has come, not while the page starts.
import * as z from 'zod/mini';
import { DiagnosisError } from '../terms/errors.ts';

/**
 * `content` as the schema says.
 * @throws DiagnosisError `data-invalid` with the file and the first thing wrong in it.
 */
export function checked<T>(schema: z.ZodMiniType<T>, file: string, content: unknown): T {
  const result = z.safeParse(schema, content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const detail = issue ? `${issue.path.map(String).join('.')} ${issue.code}` : '';
  throw new DiagnosisError('data-invalid', { file, detail }, { cause: result.error });
}

/** Checks that every column of a table has the same length. */
export function sameLength(
  columns: Readonly<Record<string, { readonly length: number }>>,
): boolean {
  return new Set(Object.values(columns).map((column) => column.length)).size <= 1;
}

/** Whether a list holds something. */
export const filled = (list: readonly unknown[]): boolean => list.length > 0;

/** A whole number, between two others (both included) where they are given: one check in place of three. */
export const whole = (least?: number, most?: number) =>
  z.number().check(z.refine(isWhole(least, most)));

/**
 * A column of whole numbers, between two others (both included) where they are given. Checked as one
 * value: a schema for each number takes a phone four times as long.
 */
export const wholes = (least?: number, most?: number) => column<number>(isWhole(least, most));
/** The same, null where nothing is known. */
export const optionalWholes = (least?: number, most?: number) => {
  const known = isWhole(least, most);
  return column<number | null>((value) => value === null || known(value));
};
/** A column of shares in whole per mille. */
export const perMilles = () => wholes(0, 1000);
/** The same, null where nothing is published. */
export const optionalPerMilles = () => optionalWholes(0, 1000);

const isWhole =
  (least = -Infinity, most = Infinity) =>
  (value: unknown): boolean =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** A list that names the first of its values that is not accepted. */
function column<T>(accepts: (value: unknown) => boolean) {
  return z.custom<T[]>().check(({ value, issues }) => {
    const list: unknown = value;
    if (!Array.isArray(list)) {
      issues.push({ code: 'invalid_type', expected: 'array', input: value });
      return;
    }
    const wrong = list.findIndex((item) => !accepts(item));
    if (wrong >= 0) issues.push({ code: 'custom', path: [wrong], input: value });
  });
}
