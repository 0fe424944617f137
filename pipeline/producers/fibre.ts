// ARCEP, Cartefibre: premises that can be connected to fibre, by commune. A zipped shapefile of which only the
// attribute table (.dbf) is read.
//
// Page     https://www.data.gouv.fr/fr/datasets/le-marche-du-haut-et-tres-haut-debit-fixe-deploiements/
// Licence  Licence Ouverte 2.0
// Rhythm   quarterly, two or three months after the end of the quarter; resource "YYYYTn-Commune"
// Columns  INSEE_COM, Locaux (premises), ftth (connectable ones)
// Traps    * Paris, Lyon and Marseille only by arrondissement: summed
//          * a blank number is unknown, not zero; an overseas zero is doubtful
//          * declared UTF-8, often Latin-1; couv is a rounded share: the two counts are divided
import { readDbase } from './reading/dbase-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

export interface Premises {
  readonly all: number;
  readonly connectable: number;
}

const FORM = { needed: { code: 'INSEE_COM', all: 'Locaux', connectable: 'ftth' } } as const;

/** Premises by code, arrondissements as they are published. @throws TableError. */
export async function readFibre(path: string, notes: Notes): Promise<Map<string, Premises>> {
  const premises = new Map<string, Premises>();
  await readDbase(await openPublished(path, /\.dbf$/i), FORM, notes, (cells, line) => {
    const code = paddedCode(cells.code);
    const number = (cell: string) => publishedNumber(cell, notes, `${code}:${line}`);
    const [all, connectable] = [number(cells.all), number(cells.connectable)];
    if (all === null || connectable === null) return;
    if (premises.has(code)) notes.add('twice', code);
    else premises.set(code, { all, connectable });
  });
  return premises;
}
