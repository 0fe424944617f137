// What a visitor types as a number, in the ways people write them in French: "12,5", "12.5 %", "1 200".
import { whatIfText } from './copy.ts';

export type Typed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

const NUMBER = /^[+\-−]?(\d+([.,]\d*)?|[.,]\d+)$/;
/** Spaces between thousands, and the unit that people add. */
const NOISE = /[\s\u00a0\u202f]|%$|habitants?$|points?$/g;

function numberOf(text: string): number | null {
  const bare = text.trim().replace(NOISE, '');
  return NUMBER.test(bare) ? Number(bare.replace(',', '.').replace('−', '-')) : null;
}

function read(text: string, fits: (value: number) => boolean, otherwise: string): Typed {
  if (text.trim() === '') return { ok: false, message: whatIfText.wrong.empty };
  const value = numberOf(text);
  if (value === null)
    return { ok: false, message: `${whatIfText.wrong.notNumber(text.trim())} ${otherwise}` };
  return fits(value) ? { ok: true, value } : { ok: false, message: otherwise };
}

/** A number between two others, both included; `otherwise` says what to write. */
export function typedBetween(text: string, least: number, most: number, otherwise: string): Typed {
  return read(text, (value) => value >= least && value <= most, otherwise);
}

/** A percent, 0 to 100. */
export function typedPercent(text: string): Typed {
  return typedBetween(text, 0, 100, whatIfText.wrong.share);
}

/** A whole number of people, from 1 to `most`. */
export function typedPopulation(text: string, most: number): Typed {
  const fits = (value: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return read(text, fits, whatIfText.wrong.population(most));
}
