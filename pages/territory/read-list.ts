// A pasted list of communes, line by line: codes and names, alone or in a CSV. Right lines are kept, wrong
// ones are told by their number, and a name that several communes bear is asked, never chosen.
import Papa from 'papaparse';
import { isExactName, normalise, type SearchEntry, shardKeyOf } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { isDiagnosisError } from '../../src/terms/errors.ts';

export type ListLine =
  | { readonly kind: 'commune'; readonly line: number; readonly code: string }
  | { readonly kind: 'unknown' | 'unknown-code'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'homonyms';
      readonly line: number;
      readonly text: string;
      readonly choices: readonly SearchEntry[];
    };

/** More lines than France has communes is no list of communes. */
export const MOST_LINES = 36_000;
const CODE = /^(\d{5}|2[AB]\d{3})$/i;
const DEPARTEMENT = /^(\d{2}|2[AB]|97\d)$/i;
const HEADER = /^(code|insee|nom|commune|libelle|codgeo|com|depcom)/;

/** What each line means, in order; empty lines and a header are passed over. */
export async function readList(
  text: string,
  store: Pick<Store, 'candidates' | 'commune'>,
): Promise<ListLine[]> {
  const { data } = Papa.parse<string[]>(text.trim(), { delimitersToGuess: [';', ',', '\t', '|'] });
  const lines = data.map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }));
  const [first] = lines;
  const body =
    first?.cells.some((cell) => HEADER.test(normalise(cell))) && !hasCode(first.cells)
      ? lines.slice(1)
      : lines;
  const read: ListLine[] = [];
  for (const { line, cells } of body) {
    if (cells.every((cell) => cell === '')) continue;
    read.push(await meaningOf(line, cells, store));
  }
  return read;
}

const hasCode = (cells: readonly string[]) => cells.some((cell) => CODE.test(cell));

async function meaningOf(
  line: number,
  cells: readonly string[],
  store: Pick<Store, 'candidates' | 'commune'>,
): Promise<ListLine> {
  const written = cells.find((cell) => CODE.test(cell));
  if (written !== undefined) {
    const code = written.toUpperCase();
    if (await exists(code, store)) return { kind: 'commune', line, code };
    return { kind: 'unknown-code', line, text: written };
  }
  const [name = '', hint] = split(cells.filter((cell) => cell !== ''));
  const named = await communesNamed(name, hint, store);
  const [only, other] = named;
  if (only && !other) return { kind: 'commune', line, code: only.code };
  const text = cells.join(' ').trim();
  return only
    ? { kind: 'homonyms', line, text: name, choices: named }
    : { kind: 'unknown', line, text };
}

/** "Saint-Denis;974", "Saint-Denis (974)" and "Saint-Denis 974" name a commune and its département. */
function split(cells: readonly string[]): readonly [string, string | undefined] {
  const [name = '', ...others] = cells;
  const inside = name.match(/^(.*?)[\s(]+(\d{2}|2[AB]|97\d)\)?$/i);
  if (inside) return [inside[1]?.trim() ?? '', inside[2]?.toUpperCase()];
  return [name, others.find((cell) => DEPARTEMENT.test(cell))?.toUpperCase()];
}

async function communesNamed(
  name: string,
  departement: string | undefined,
  store: Pick<Store, 'candidates'>,
): Promise<SearchEntry[]> {
  const key = shardKeyOf(name);
  if (key === null) return [];
  const entries = await store.candidates(key);
  return entries.filter(
    (entry) =>
      isExactName(entry, name) &&
      (departement === undefined || departementOf(entry.code) === departement),
  );
}

async function exists(code: string, store: Pick<Store, 'commune'>): Promise<boolean> {
  try {
    await store.commune(code);
    return true;
  } catch (error) {
    if (isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'invalid-code'))
      return false;
    throw error;
  }
}
