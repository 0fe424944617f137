// Which commune is a place of a list in? The commune's code says it; without one, its name and its postal code,
// whatever this one begins with: 20090 is in Corse-du-Sud, 01590 in the Jura, 58036 an office of Nevers.
import type { OutsidePlace } from '../../terms/outside-place.ts';
import type { LocatedEntry } from '../../terms/search-entry.ts';
import { codeInCell } from '../code-cell.ts';
import { type CommuneMeaning, isConfirmed, meaningOf } from '../commune-line.ts';
import { type Gazetteer, keysOfCodes, keysOfNames } from '../commune-source.ts';
import type { RequestedCode, RequestedLine } from '../requested-line.ts';

/** What a row says of its commune, as written. */
export interface CommuneCells {
  readonly insee: string;
  readonly postal: string;
  readonly nom: string;
}

export type CommuneFound =
  | {
      readonly kind: 'found';
      readonly commune: LocatedEntry;
      /** What speaks against it: its code and its name do not both say so. */
      readonly despite: 'unknown-code' | 'postal-code' | 'other-name' | null;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'outside'; readonly places: readonly OutsidePlace[] }
  | {
      readonly kind: 'homonyms';
      readonly choices: readonly LocatedEntry[];
      readonly outside: readonly OutsidePlace[];
    }
  | { readonly kind: 'mismatch'; readonly choices: readonly LocatedEntry[] };

/** The files of the search where the codes of a row are listed. */
export function codeKeysOf({ insee, postal, nom }: CommuneCells): string[] {
  return keysOfCodes([insee, postal, nom].flatMap((cell) => codeInCell(cell)?.code ?? []));
}

/** The files where its name is, when its codes, whose files are read, are not enough. */
export function nameKeysOf(cells: CommuneCells, gazetteer: Gazetteer): string[] {
  const asked = askedByCode(cells, gazetteer);
  const found = asked ? isConfirmed(asked, gazetteer) : narrowed(cells, gazetteer);
  return found || codeInCell(cells.nom) ? [] : keysOfNames([cells.nom]);
}

/** Whether a postal code leaves one of the communes of a name: no homonym can then be missing. */
function narrowed(cells: CommuneCells, gazetteer: Gazetteer): boolean {
  return codeInCell(cells.postal) !== null && byName(cells, gazetteer).kind === 'commune';
}

/** The commune of a row, from a gazetteer that holds the files of its keys. Never chosen among several. */
export function communeOf(cells: CommuneCells, gazetteer: Gazetteer): CommuneFound {
  const asked = askedByCode(cells, gazetteer);
  if (asked === null) return foundIn(byName(cells, gazetteer), null);
  const meaning = meaningOf(asked, gazetteer);
  if (meaning.kind === 'unknown-code') {
    return foundIn(byName(cells, gazetteer), 'unknown-code');
  }
  if (meaning.kind === 'mismatch') {
    // Its postal code sides with its code: the name is that of a hamlet, or of a commune of old.
    const [coded] = meaning.choices;
    const postal = codeInCell(cells.postal)?.code ?? '';
    if (coded?.codesPostaux.includes(postal))
      return { kind: 'found', commune: coded, despite: 'other-name' };
  }
  if (meaning.kind !== 'commune') return foundIn(meaning, null);
  const otherName = meaning.remarks.some(({ kind }) => kind === 'other-name');
  const despite = otherName ? 'other-name' : null;
  const postal = asked.code?.reading === 'postal';
  return { kind: 'found', commune: meaning.commune, despite: postal ? 'postal-code' : despite };
}

/** A row that gives a code, of the commune or, beside its own name, of the post office; else null. */
function askedByCode({ insee, nom }: CommuneCells, gazetteer: Gazetteer): RequestedLine | null {
  const own = codeInCell(insee);
  // People write codes under « commune ».
  const code = own ?? codeInCell(nom);
  if (code === null) return null;
  const names = own === null || nom === '' ? [] : [nom];
  const asked = (reading: RequestedCode['reading']): RequestedLine => ({
    ...EMPTY,
    code: { value: code.code, mended: code.mended, reading },
    names,
  });
  if (own === null) return asked('either');
  const confirmed = isConfirmed(asked('insee'), gazetteer);
  return !confirmed && isConfirmed(asked('postal'), gazetteer) ? asked('postal') : asked('insee');
}

function byName({ nom, postal }: CommuneCells, gazetteer: Gazetteer): CommuneMeaning {
  const office = codeInCell(postal);
  if (nom !== '') {
    const codes = office === null ? [] : [office.code];
    return meaningOf({ ...EMPTY, names: [nom], codes }, gazetteer);
  }
  if (office === null) return { kind: 'unknown', choices: [], outside: [] };
  const code = { value: office.code, mended: office.mended, reading: 'postal' as const };
  return meaningOf({ ...EMPTY, code }, gazetteer);
}

const EMPTY: RequestedLine = {
  line: 0,
  written: '',
  code: null,
  names: [],
  codes: [],
  departements: [],
  titled: true,
  unread: [],
};

function foundIn(meaning: CommuneMeaning, despite: 'unknown-code' | null): CommuneFound {
  switch (meaning.kind) {
    case 'commune':
      return { kind: 'found', commune: meaning.commune, despite };
    case 'postal-code':
    case 'either-code':
      return { kind: 'homonyms', choices: meaning.choices, outside: [] };
    case 'homonyms':
    case 'also-outside':
      return { kind: 'homonyms', choices: meaning.choices, outside: meaning.outside };
    case 'mismatch':
    case 'incomplete-name':
      return { kind: 'mismatch', choices: meaning.choices };
    case 'outside':
      return { kind: 'outside', places: meaning.places };
    case 'unknown-code':
    case 'unknown':
    case 'territory':
    case 'maybe-header':
    case 'title':
    case 'total':
    case 'note':
      return { kind: 'unknown' };
  }
}
