// Checks of the data: whatever was read is checked before anything uses it. It must be the file that was
// asked for, of the data set that was asked for, and what its schema says. The schemas of a first diagnosis
// are functions: built when their file has come, not while the page starts. What the tag reads is made of objects,
// lists, texts, numbers and the checks below: the other kinds of zod/mini would weigh 1.7 kB (gzip) more at its start.
import * as z from 'zod/mini';
import { DiagnosisError } from '../terms/errors.ts';

export const FORMAT = 1;

/** What a reader asks for; every file but the manifest says the same of itself. */
export interface FileRequest {
  /** Below the folder of the data: "communes/58.json". */
  readonly file: string;
  /** `dataset.id` of the manifest. */
  readonly dataset: string;
}

export interface FileHeader extends FileRequest {
  readonly format: typeof FORMAT;
}

/** What every file says first. */
export const format = () => z.custom<typeof FORMAT>((value) => value === FORMAT);
const header = () => z.object({ format: format(), file: z.string(), dataset: z.string() });

/**
 * `content` as the schema says, when it is the file that was asked for.
 * @throws DiagnosisError `data-mixed` for a file of another data set, else `data-invalid`.
 */
export function checked<T>(schema: z.ZodMiniType<T>, asked: FileRequest, content: unknown): T {
  const { file, dataset: expected } = asked;
  const said = conforming(header(), file, content);
  if (said.file !== file) throw new DiagnosisError('data-invalid', { file, detail: said.file });
  const { dataset } = said;
  if (dataset !== expected) throw new DiagnosisError('data-mixed', { file, dataset, expected });
  return conforming(schema, file, content);
}

/**
 * `content` as the schema says.
 * @throws DiagnosisError `data-invalid` with the file and the first thing wrong in it.
 */
export function conforming<T>(schema: z.ZodMiniType<T>, file: string, content: unknown): T {
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

/** A number between two others, both included; NaN is between none. */
export const between = (least: number, most: number) =>
  z.number().check(z.refine((value) => value >= least && value <= most));

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

/** A column of texts, null where nothing is known. */
export const optionalTexts = (accepts: (text: string) => boolean = () => true) =>
  column<string | null>((value) => value === null || (typeof value === 'string' && accepts(value)));

/** A list that names the first of its values that is not accepted. */
export function column<T>(accepts: (value: unknown) => boolean) {
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

type Cells<Schemas extends readonly z.ZodMiniType[]> = {
  -readonly [Place in keyof Schemas]: z.output<Schemas[Place]>;
};

/** A list of a known length, with a schema for each place. */
export function row<const Schemas extends readonly z.ZodMiniType[]>(...schemas: Schemas) {
  return z.custom<Cells<Schemas>>().check(({ value, issues }) => {
    const cells: unknown = value;
    if (!Array.isArray(cells) || cells.length !== schemas.length) {
      issues.push({ code: 'invalid_type', expected: 'tuple', input: cells });
      return;
    }
    for (const [place, schema] of schemas.entries()) {
      const { error } = z.safeParse(schema, cells[place]);
      for (const { code, path } of error?.issues ?? []) {
        issues.push({ code: 'custom', path: [place, ...path], input: cells, params: { code } });
      }
    }
  });
}
