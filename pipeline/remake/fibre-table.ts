// fibre.csv: share of premises that can be connected, from counts brought to the communes of today.
import { readFibre } from '../producers/fibre.ts';
import type { Geography } from './communes-table.ts';
import { addedUp } from './current-codes.ts';
import { type PublishedFolder, type RemadeTable, written } from './remake.ts';

/** Null when ARCEP's file is not at hand. @throws TableError. */
export async function remakeFibre(
  folder: PublishedFolder,
  { codes, names }: Geography,
): Promise<RemadeTable | null> {
  const file = folder.find('fibre');
  if (!file) return null;
  const { read, used, notes } = await folder.read(file, readFibre);
  const add = (a: { all: number; connectable: number }, b: typeof a) => ({
    all: a.all + b.all,
    connectable: a.connectable + b.connectable,
  });
  const premises = addedUp(read, codes, add, notes);
  return {
    id: 'fibre',
    rows: names.map(({ code }) => {
      const { all = 0, connectable = 0 } = premises.get(code) ?? {};
      // Overseas, zero stands for "unknown".
      const known = all > 0 && !(connectable === 0 && code.startsWith('97'));
      const share = known ? Math.min(100, (100 * connectable) / all) : null;
      return { code, part_locaux_fibre: written(share, 1) };
    }),
    credit: {
      file: 'fibre_arcep.csv',
      producer: 'ARCEP',
      vintage: used.vintage,
      ...(file.entry.page === null ? {} : { url: file.entry.page }),
      from: [used],
    },
  };
}
