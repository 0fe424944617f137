// Which communes does the address ask to compare? ?communes=58194,35238, written by people too.
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
export const MAX = 4;
const PARAMETER = 'communes';

export interface RequestedCodes {
  /** At most four, each once, in the order written. */
  readonly codes: readonly string[];
  /** Written, but no code of a commune. */
  readonly refused: readonly string[];
  /** Codes beyond the fourth. */
  readonly tooMany: readonly string[];
}

/** @param search the query of an address, with or without its question mark */
export function codesIn(search: string): RequestedCodes {
  const written = (new URLSearchParams(search).get(PARAMETER) ?? '').split(/[\s,;.]+/);
  const all = [...new Set(written.map((code) => code.toUpperCase()).filter(Boolean))];
  const codes = all.filter((code) => COMMUNE_CODE.test(code));
  return {
    codes: codes.slice(0, MAX),
    refused: all.filter((code) => !COMMUNE_CODE.test(code)),
    tooMany: codes.slice(MAX),
  };
}

/** "?communes=58194,35238", or nothing for none. A comma stays a comma: people read addresses. */
export function searchOf(codes: readonly string[]): string {
  return codes.length === 0 ? '' : `?${PARAMETER}=${codes.join(',')}`;
}
