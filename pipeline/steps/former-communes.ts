// Which codes and names led to a commune of today, and which places are outside the data?
import { type FormerCommune, isSameName, type OutsidePlace } from '../../src/search/index.ts';
import type { Decoupage, DecoupageCommune } from '../producers/decoupage-administratif.ts';
import { DECOUPAGE_FILE } from '../sources/decoupage.ts';
import { TableError } from '../table-error.ts';
import type { CommuneRow } from './join.ts';

/**
 * Delegated and associated communes, then former codes without a name, and communes by the name that the package gives
 * them and the list does not, by code. One whose name and code are those of its commune of today says nothing more and
 * is left out.
 * @throws TableError when one leads to no commune of the list.
 */
export function formerCommunes(
  { rows }: Pick<Decoupage, 'rows'>,
  today: readonly Pick<CommuneRow, 'code' | 'nom'>[],
): FormerCommune[] {
  const names = new Map(today.map(({ code, nom }) => [code, nom]));
  const former = new Map<string, FormerCommune>();
  for (const row of rows) {
    if (row.type !== 'commune-deleguee' && row.type !== 'commune-associee') continue;
    const { code, nom, chefLieu: commune } = row;
    if (code === commune && nom === names.get(code)) continue;
    const kind = row.type === 'commune-deleguee' ? 'deleguee' : 'associee';
    former.set(code, { kind, code, nom, commune });
  }
  for (const row of rows) {
    if (row.type !== 'commune-actuelle') continue;
    for (const code of row.anciensCodes) {
      if (!former.has(code))
        former.set(code, { kind: 'ancienne', code, nom: null, commune: row.code });
    }
  }
  for (const row of rows) {
    if (row.type !== 'commune-actuelle' || former.has(row.code)) continue;
    const { code, nom } = row;
    const known = names.get(code);
    if (known === undefined || isSameName({ nom }, { nom: known })) continue;
    former.set(code, { kind: 'renommee', code, nom, commune: code });
  }
  const stray = [...former.values()].find(({ commune }) => !names.has(commune));
  if (stray) {
    const file = DECOUPAGE_FILE;
    const expected = 'une commune de communes.csv';
    throw new TableError({ file, line: 0, column: 'chefLieu', value: stray.commune, expected });
  }
  return [...former.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The territories outside the data and their communes, by code. */
export function outsidePlacesOf({
  rows,
  departements: names,
}: Pick<Decoupage, 'rows' | 'departements'>): OutsidePlace[] {
  const outside = rows.filter(
    (row): row is DecoupageCommune => row.type === 'commune-actuelle' && row.zone === 'com',
  );
  const own = [...new Set(outside.map(({ departement }) => departement))].map((code) => ({
    code,
    nom: names.get(code) ?? code,
    codesPostaux: [],
    territoire: names.get(code) ?? code,
  }));
  const members = outside.map(({ code, nom, codesPostaux, departement }) => ({
    code,
    nom,
    codesPostaux,
    territoire: names.get(departement) ?? departement,
  }));
  return [...own, ...members].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The commune of each SIREN, by its first eight digits: those of communes that merged into it included. */
export function sirensOf({ communes }: Pick<Decoupage, 'communes'>): ReadonlyMap<string, string> {
  const sirens = new Map<string, string>();
  for (const { code, siren, anciensCodes } of communes) {
    for (const former of anciensCodes) sirens.set(formerSiren(former), code);
    if (siren !== null) sirens.set(siren.slice(0, 8), code);
  }
  return sirens;
}

/** A commune of before the mergers has 21, its département (20 in Corsica), 0 and its number; then a check digit. */
function formerSiren(code: string): string {
  return `21${code.slice(0, 2).replace(/2[AB]/, '20')}0${code.slice(2)}`;
}
