// The door of the data: whatever was read is checked by schema before anything uses it.
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

/** A share in whole per mille. */
export const perMille = z.int().check(z.minimum(0), z.maximum(1000));
export const optionalPerMille = z.nullable(perMille);
