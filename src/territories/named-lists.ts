// Territories that a host adds: a PETR, a SCoT, a park, a canton, as a small file of names and codes. A row holds a
// whole territory ("Pays de Nevers", "58194 58160"), or one of its communes: rows of one name are gathered.

import { readTable } from '../lists/table.ts';
import { normalise } from '../search/index.ts';
import { COMMUNE_CODE } from '../terms/commune.ts';
import type { ListPosition } from '../terms/list-position.ts';

/** A territory of a host. Its codes are those of the file, or of today once checked (check-lists.ts). */
export interface NamedList {
  readonly nom: string;
  /** Each once, in the order of the file. */
  readonly codes: readonly string[];
}

/** A code of a territory, and where it stands. */
export interface NamedCode {
  readonly nom: string;
  readonly code: string;
  readonly position: ListPosition;
}

/** What a row has that cannot be used. */
export interface NamedListFault {
  /** null when the file as a whole is none. */
  readonly position: ListPosition | null;
  readonly kind:
    | 'no-table'
    | 'no-name'
    | 'no-code'
    | 'doubled-column'
    | 'not-a-code'
    | 'twice'
    | 'unknown-code'
    | 'other-code';
  /** As written; '' when it is a cell that is missing; the sentence itself for `other-code`. */
  readonly value: string;
}

const COLUMNS = {
  nom: ['nom', 'name', 'territoire', 'libelle', 'nom_du_territoire'],
  codes: ['codes', 'code', 'communes', 'code_insee', 'codes_insee', 'code_commune', 'insee'],
} as const;

export interface FaultInFile {
  readonly file: string;
  readonly fault: NamedListFault;
}

/** The territories of several files, by name; a name that two files have is a fault of the second. */
export function gatherNamedLists(
  files: readonly { readonly file: string; readonly text: string }[],
): {
  readonly lists: readonly NamedList[];
  readonly faults: readonly FaultInFile[];
  readonly codes: readonly (NamedCode & { readonly file: string })[];
} {
  const lists = new Map<string, NamedList>();
  const faults: FaultInFile[] = [];
  const codes: (NamedCode & { readonly file: string })[] = [];
  for (const { file, text } of files) {
    const read = readNamedLists(text);
    faults.push(...read.faults.map((fault) => ({ file, fault })));
    codes.push(...read.codes.map((code) => ({ ...code, file })));
    for (const list of read.lists) {
      const spelt = normalise(list.nom);
      if (lists.has(spelt)) {
        faults.push({ file, fault: { position: null, kind: 'twice', value: list.nom } });
      } else lists.set(spelt, list);
    }
  }
  return { lists: [...lists.values()].sort((a, b) => (a.nom < b.nom ? -1 : 1)), faults, codes };
}

/** The territories of a file, and its faults: a file with any of them is not to be published. */
export function readNamedLists(text: string): {
  readonly lists: readonly NamedList[];
  readonly faults: readonly NamedListFault[];
  readonly codes: readonly NamedCode[];
} {
  const table = readTable<keyof typeof COLUMNS>(text, {
    names: COLUMNS,
    accept: ({ columns }) => columns.has('nom') && columns.has('codes'),
  });
  if (typeof table === 'string') {
    return { lists: [], faults: [{ position: null, kind: 'no-table', value: '' }], codes: [] };
  }
  const lists = new Map<string, Set<string>>();
  const faults: NamedListFault[] = [];
  for (const value of table.doubled) {
    const position = { unit: 'line', number: table.header ?? 1 } as const;
    faults.push({ position, kind: 'doubled-column', value });
  }
  const found: NamedCode[] = [];
  for (const { position, cell, extra } of table.rows) {
    const nom = cell('nom');
    // Unquoted commas between codes make cells of their own.
    const written = [cell('codes'), ...extra].join(' ').toUpperCase();
    const codes = written.split(/[\s,;|.]+/).filter((code) => code !== '');
    if (nom === '') faults.push({ position, kind: 'no-name', value: '' });
    if (codes.length === 0) faults.push({ position, kind: 'no-code', value: nom });
    for (const code of codes) {
      if (COMMUNE_CODE.test(code)) found.push({ nom, code, position });
      else faults.push({ position, kind: 'not-a-code', value: code });
    }
    const known = lists.get(nom) ?? new Set();
    for (const code of codes) if (COMMUNE_CODE.test(code)) known.add(code);
    if (nom !== '' && known.size > 0) lists.set(nom, known);
  }
  return {
    lists: [...lists].map(([nom, codes]) => ({ nom, codes: [...codes] })),
    faults,
    codes: found,
  };
}
