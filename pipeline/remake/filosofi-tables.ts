// The two tables of income, commune and EPCI, always of one vintage: 2023 breaks with 2021 (another method), so
// mixing them would move some communes for reasons that are not theirs.
import { tableText } from '../copy.ts';
import { type Income, type PublishedIncome, readFilosofi2021 } from '../producers/filosofi-2021.ts';
import { readFilosofiMelodi } from '../producers/filosofi-melodi.ts';
import type { Geography } from './communes-table.ts';
import { carriedOver } from './current-codes.ts';
import {
  type FoundFile,
  type PublishedFolder,
  type RemadeTable,
  type UsedFile,
  written,
} from './remake.ts';

const PRODUCER = 'INSEE-DGFiP-Cnaf-Cnav-CCMSA';

/** Both tables, or none: wide files are used only when both levels are there. @throws TableError. */
export async function remakeFilosofi(
  folder: PublishedFolder,
  { codes, decoupage }: Geography,
): Promise<RemadeTable[]> {
  const income = await publishedIncome(folder);
  if (income === null) return [];
  const { vintage, communes, epci, from, url } = income;
  const notes = income.notes;
  const placed = carriedOver(communes, codes, notes);
  const names = new Map(decoupage.epci.map(({ code, nom }) => [code, nom]));
  const known = [...epci].filter(([code]) => {
    if (!names.has(code)) notes.add('orphan', code);
    return names.has(code);
  });
  const byCode = <T>(rows: readonly (readonly [string, T])[]) =>
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const credit = { producer: PRODUCER, vintage, from, ...(url === null ? {} : { url }) };
  return [
    {
      id: 'filosofi-communes',
      rows: byCode([...placed])
        .filter(([, { median, poverty }]) => median !== null || poverty !== null)
        .map(([code, row]) => ({ code, ...cellsOf(row) })),
      credit: {
        ...credit,
        file: `filosofi_${vintage}_communes.csv`,
        title: tableText.filosofiCommunes(vintage),
      },
    },
    {
      id: 'filosofi-epci',
      rows: byCode(known).map(([code, row]) => ({
        epci: code,
        epci_nom: names.get(code) ?? '',
        ...cellsOf(row),
      })),
      credit: {
        ...credit,
        file: `filosofi_${vintage}_epci.csv`,
        title: tableText.filosofiEpci(vintage),
      },
    },
  ];
}

function cellsOf({ median, poverty }: Income) {
  return { niveau_vie_median: written(median, 0), taux_pauvrete: written(poverty, 1) };
}

async function publishedIncome(folder: PublishedFolder) {
  const long = folder.find('filosofi-melodi');
  const communes = folder.find('filosofi-2021-communes');
  const epci = folder.find('filosofi-2021-epci');
  const read = (file: FoundFile, reading: Parameters<typeof folder.read<PublishedIncome>>[1]) =>
    folder.read(file, reading, ({ vintage }) => vintage);
  if (long) {
    const { read: income, used, notes } = await read(long, readFilosofiMelodi);
    if (long.entry.notComparable) notes.add('notComparable', income.vintage);
    return { ...income, notes, from: [used], url: long.entry.page };
  }
  if (!communes || !epci) return null;
  const own = await read(communes, (path, notes) => readFilosofi2021(path, 'COM', notes));
  const groups = await read(epci, (path, notes) => readFilosofi2021(path, 'EPCI', notes));
  const from: UsedFile[] = [own.used, groups.used];
  return {
    vintage: own.read.vintage,
    communes: own.read.communes,
    epci: groups.read.epci,
    notes: own.notes,
    from,
    url: communes.entry.page,
  };
}
