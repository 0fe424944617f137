// A consultant's list of communes: codes or names, one a line or in the first column of a CSV. Every line
// that cannot be used is told with its number; the others are kept.
import Papa from 'papaparse';
import { isDiagnosisError, isExactName } from '../src/index.ts';
import type { Store } from '../src/store/index.ts';
import { territoryCliText as text } from '../src/text/territory-cli.ts';

export interface CommuneList {
  /** INSEE codes, each once, in the order of the list. */
  readonly codes: readonly string[];
  /** A sentence for each line left out. */
  readonly issues: readonly string[];
}

const INSEE = /^(\d{5}|2[AB]\d{3})$/i;
/** Four digits: a code whose first zero a spreadsheet has eaten. */
const EATEN_ZERO = /^\d{4}$/;
const HEADER = /^"?(code|insee|code[ _-]?insee|codgeo|com|commune|communes|nom)"?$/i;

/** @param content the whole file, as text; its first column is read */
export async function readCommuneList(content: string, store: Store): Promise<CommuneList> {
  const { data } = Papa.parse<string[]>(content.replace(/^\ufeff/, ''), {
    delimiter: /[;\t]/.test(content) ? '' : ',',
  });
  const codes = new Set<string>();
  const issues: string[] = [];
  for (const [i, [first = '']] of data.entries()) {
    const value = first.trim();
    if (value === '' || (i === 0 && HEADER.test(value))) continue;
    const found = await resolve(value, store);
    if (found.length === 0) issues.push(text.unknownLine(i + 1, value));
    else if (found.length > 1) issues.push(text.homonymLine(i + 1, value, found));
    else {
      const [code = ''] = found;
      if (codes.has(code)) issues.push(text.repeatedLine(i + 1, value));
      codes.add(code);
    }
  }
  return { codes: [...codes], issues };
}

/** The codes a value may stand for: none, one, or several homonyms. */
async function resolve(value: string, store: Store): Promise<readonly string[]> {
  const code = EATEN_ZERO.test(value) ? `0${value}` : value.toUpperCase();
  if (INSEE.test(code)) {
    try {
      return [(await store.commune(code)).code];
    } catch (error) {
      if (!isDiagnosisError(error, 'unknown-commune')) throw error;
      return [];
    }
  }
  const matches = await store.suggestions(value, Number.POSITIVE_INFINITY);
  return matches.filter((entry) => isExactName(entry, value)).map((entry) => entry.code);
}
