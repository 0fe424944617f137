// A pasted list of communes, line by line: codes and names, alone or in a CSV. Right lines are kept, wrong
// ones are told by their number, and a name that several communes bear is asked, never chosen.
import Papa from 'papaparse';
import { normalise } from '../../src/index.ts';
import { type LineMeaning, looksLikeCode, meaningOf, type Store } from '../../src/store/index.ts';

export type ListLine = LineMeaning & { readonly line: number };

/** More lines than France has communes is no list of communes. */
export const MOST_LINES = 36_000;
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
    read.push({ line, ...(await meaningOf(cells, store)) });
  }
  return read;
}

const hasCode = (cells: readonly string[]) => cells.some(looksLikeCode);
