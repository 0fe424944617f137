// A consultant's list of communes: codes or names, one a line, with other columns or not. Every line
// that cannot be used is told with its number; the others are kept.
import Papa from 'papaparse';
import { type LineMeaning, meaningOf, type Store } from '../src/store/index.ts';
import { territoryCliText as text } from './territory-copy.ts';

export interface CommuneList {
  /** INSEE codes, each once, in the order of the list. */
  readonly codes: readonly string[];
  /** A sentence for each line left out. */
  readonly issues: readonly string[];
}

const HEADER = /^"?(code|insee|code[ _-]?insee|codgeo|com|commune|communes|nom)"?$/i;

/** @param content the whole file, as text */
export async function readCommuneList(content: string, store: Store): Promise<CommuneList> {
  const { data } = Papa.parse<string[]>(content.replace(/^\ufeff/, ''), {
    delimiter: /[;\t]/.test(content) ? '' : ',',
  });
  const codes = new Set<string>();
  const issues: string[] = [];
  for (const [i, row] of data.entries()) {
    const cells = row.map((cell) => cell.trim());
    const value = cells.find((cell) => cell !== '');
    if (value === undefined || (i === 0 && HEADER.test(value))) continue;
    const meaning = await meaningOf(cells, store);
    if (meaning.kind !== 'commune') {
      issues.push(issueOf(i + 1, meaning));
      continue;
    }
    if (codes.has(meaning.code)) issues.push(text.repeatedLine(i + 1, value));
    codes.add(meaning.code);
  }
  return { codes: [...codes], issues };
}

function issueOf(line: number, meaning: Exclude<LineMeaning, { kind: 'commune' }>): string {
  switch (meaning.kind) {
    case 'homonyms':
      return text.homonymLine(
        line,
        meaning.text,
        meaning.choices.map(({ code }) => code),
      );
    case 'mismatch':
      return text.mismatchLine(line, meaning.text, meaning.nom);
    default:
      return text.unknownLine(line, meaning.text);
  }
}
