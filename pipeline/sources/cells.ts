// The kinds of cells of the raw tables, each with what to expect, said in French.

import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';

const DECIMAL = /^-?\d+(\.\d+)?(E-?\d+)?$/; // spreadsheets write −0.000568 as -5.68E-4

/** A text that is not empty. */
export const text = z.string().min(1, 'un texte');

/** A text without doubled spaces, or null when the cell is empty: "not published". */
export const optionalText = z
  .string()
  .transform((cell) => (cell === '' ? null : cell.replace(/\s+/g, ' ').trim()));

/** An INSEE commune code: 58194, 2A004, 97411. */
export const communeCode = z.string().regex(COMMUNE_CODE, 'un code de commune à cinq caractères');

export const departementCode = z.string().regex(/^(\d{2}|2[AB]|97\d)$/, 'un code de département');

/** A decimal number within bounds, point as separator. */
export function decimal(min: number, max: number) {
  const expected = `un nombre entre ${min} et ${max}`;
  return z
    .string()
    .regex(DECIMAL, expected)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected);
}

/** A whole number within bounds. */
export function integer(min: number, max: number) {
  const expected = `un entier entre ${min} et ${max}`;
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected);
}

/** A decimal number within bounds, or null when the cell is empty: not published, never zero. */
export function optionalDecimal(min: number, max: number) {
  const expected = `un nombre entre ${min} et ${max}, ou rien`;
  return z
    .string()
    .refine((cell) => cell === '' || DECIMAL.test(cell), expected)
    .transform((cell) => (cell === '' ? null : Number(cell)))
    .refine((value) => value === null || (value >= min && value <= max), expected);
}

/** One word of a closed list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `l’un de : ${words.join(', ')}` });
}
