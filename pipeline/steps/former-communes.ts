// Which codes and names led to a commune of today, and which places are outside the data?
import type { FormerCommune, OutsidePlace } from '../../src/search/index.ts';
import type { Decoupage } from '../sources/decoupage.ts';
import { DECOUPAGE } from '../sources/decoupage.ts';
import { TableError } from '../table-error.ts';
import type { CommuneRow } from './join.ts';

/**
 * Delegated and associated communes, then former codes without a name, by code. One whose name and code are
 * those of its commune of today says nothing more and is left out.
 * @throws TableError when one leads to no commune of the list.
 */
export function formerCommunes(
  { communes }: Decoupage,
  today: readonly CommuneRow[],
): FormerCommune[] {
  const names = new Map(today.map(({ code, nom }) => [code, nom]));
  const former = new Map<string, FormerCommune>();
  for (const row of communes) {
    if (row.type !== 'commune-deleguee' && row.type !== 'commune-associee') continue;
    const { code, nom, chefLieu: commune } = row;
    if (code === commune && nom === names.get(code)) continue;
    const kind = row.type === 'commune-deleguee' ? 'deleguee' : 'associee';
    former.set(code, { kind, code, nom, commune });
  }
  for (const row of communes) {
    if (row.type !== 'commune-actuelle') continue;
    for (const code of row.anciensCodes) {
      if (!former.has(code))
        former.set(code, { kind: 'ancienne', code, nom: null, commune: row.code });
    }
  }
  const stray = [...former.values()].find(({ commune }) => !names.has(commune));
  if (stray) {
    const { file } = DECOUPAGE;
    const expected = 'une commune de communes.csv';
    throw new TableError({ file, line: 0, column: 'chefLieu', value: stray.commune, expected });
  }
  return [...former.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The territories outside the data and their communes, by code. */
export function outsidePlacesOf({ communes, territoires }: Decoupage): OutsidePlace[] {
  const outside = communes.flatMap((row) =>
    row.type === 'commune-actuelle' && row.zone === 'com' ? [row] : [],
  );
  const names = new Map(territoires.map(({ code, nom }) => [code, nom]));
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
