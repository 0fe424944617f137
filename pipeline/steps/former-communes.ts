// Which codes and names led to a commune of today, and which places are outside the data?
import {
  type FormerCommune,
  isSameName,
  normalise,
  type OutsidePlace,
  withoutArticle,
} from '../../src/search/index.ts';
import type { CommuneThen } from '../producers/communes-history.ts';
import type { Decoupage, DecoupageCommune } from '../producers/decoupage-administratif.ts';
import { DECOUPAGE_FILE } from '../sources/decoupage.ts';
import { TableError } from '../table-error.ts';
import type { CommuneRow } from './join.ts';

/**
 * Delegated and associated communes, then former codes, former names, and communes by the name that the package gives
 * them and the list does not; by code, the newest name of one first. One whose name and code are those of its commune
 * of today says nothing more and is left out.
 * @throws TableError when one leads to no commune of the list.
 */
export function formerCommunes(
  { rows, history }: Pick<Decoupage, 'rows' | 'history'>,
  today: readonly Pick<CommuneRow, 'code' | 'nom'>[],
): FormerCommune[] {
  const names = new Map(today.map(({ code, nom }) => [code, nom]));
  const former: FormerCommune[] = [];
  for (const row of rows) {
    if (row.type !== 'commune-deleguee' && row.type !== 'commune-associee') continue;
    const { code, nom, chefLieu: commune } = row;
    if (code === commune && nom === names.get(code)) continue;
    const kind = row.type === 'commune-deleguee' ? 'deleguee' : 'associee';
    former.push({ kind, code, nom, commune });
  }
  const parts = new Set(former.map(({ code }) => code));
  for (const row of rows) {
    if (row.type !== 'commune-actuelle' || parts.has(row.code)) continue;
    const { code, nom } = row;
    const known = names.get(code);
    if (known === undefined || isSameName({ nom }, { nom: known })) continue;
    former.push({ kind: 'renommee', code, nom, commune: code });
  }
  const named = formerNames(rows, history.rows, [...today, ...namedIn(former)]);
  const absorbed = new Set(named.flatMap(({ kind, code }) => (kind === 'ancienne' ? [code] : [])));
  for (const row of rows) {
    if (row.type !== 'commune-actuelle') continue;
    for (const code of row.anciensCodes) {
      if (!parts.has(code) && !absorbed.has(code))
        former.push({ kind: 'ancienne', code, nom: null, commune: row.code });
    }
  }
  former.push(...named);
  const stray = former.find(({ commune }) => !names.has(commune));
  if (stray) {
    const file = DECOUPAGE_FILE;
    const expected = 'une commune de communes.csv';
    throw new TableError({ file, line: 0, column: 'chefLieu', value: stray.commune, expected });
  }
  return former.sort((a, b) => compare(a.code, b.code));
}

/**
 * The names that communes have borne since 1943 and that no `known` one is, the newest first. Left out: a name that
 * opens one that is known (« Castelnau », now Castelnau-de-Médoc), since the beginning of a name finds it and may mean
 * another; and that of a commune divided since, which is none of today.
 */
function formerNames(
  rows: Decoupage['rows'],
  history: readonly CommuneThen[],
  known: readonly { readonly code: string; readonly nom: string }[],
): FormerCommune[] {
  const byId = new Map(history.map((one) => [one.id, one]));
  const now = seatsOf(rows);
  const spelt = new Map<string, Set<string>>();
  for (const { code, nom } of known) spellingsOf(spelt, code).add(spellingOf(nom));
  const merged = mergedSince(rows, history);
  const newestFirst = [...history].sort((a, b) =>
    compare(b.dateFin ?? '9999', a.dateFin ?? '9999'),
  );
  return newestFirst.flatMap((then): FormerCommune[] => {
    if (then.type !== 'COM') return [];
    const last = lastOf(then, byId);
    const commune = last ? now.get(last.code) : undefined;
    if (!last || commune === undefined) return [];
    const { code } = then;
    const nom = then.nom.replace(IN_BRACKETS, '');
    const spelling = spellingOf(nom);
    const others = spellingsOf(spelt, commune);
    if ([...others].some((other) => `${other} `.startsWith(`${spelling} `))) return [];
    others.add(spelling);
    const isWhole = last.type === 'COM' && last.code === commune && !merged.has(commune);
    return [{ kind: isWhole ? 'ancien-nom' : 'ancienne', code, nom, commune }];
  });
}

/** What a commune has become in the end; null when it was divided, or its parts left it. */
function lastOf(then: CommuneThen, byId: ReadonlyMap<string, CommuneThen>): CommuneThen | null {
  let last: CommuneThen | undefined = then;
  while (last?.successeur) last = byId.get(last.successeur);
  return last && last.dateFin === null ? last : null;
}

/** The commune of today of every code that leads to one, its own included. */
function seatsOf(rows: Decoupage['rows']): ReadonlyMap<string, string> {
  const seats = new Map<string, string>();
  for (const row of rows) {
    if (row.type !== 'commune-actuelle' || row.zone === 'com') continue;
    for (const former of row.anciensCodes) seats.set(former, row.code);
  }
  for (const row of rows) {
    if (row.type === 'commune-deleguee' || row.type === 'commune-associee')
      seats.set(row.code, row.chefLieu);
  }
  for (const row of rows) {
    if (row.type === 'commune-actuelle' && row.zone !== 'com') seats.set(row.code, row.code);
  }
  return seats;
}

/** The communes of today that took in others which the history has as communes still. */
function mergedSince(
  rows: Decoupage['rows'],
  history: readonly CommuneThen[],
): ReadonlySet<string> {
  const there = new Set(
    history.flatMap(({ type, code, dateFin }) => (type === 'COM' && !dateFin ? [code] : [])),
  );
  const merged = rows.filter(
    (row) =>
      row.type === 'commune-actuelle' &&
      row.anciensCodes.some((code) => code !== row.code && there.has(code)),
  );
  return new Set(merged.map(({ code }) => code));
}

/** « Oyapoc (chef-lieu Camopi) », « Bors (Canton de Baignes-Sainte-Radegonde) ». */
const IN_BRACKETS = / ?\([^()]*\)$/;

const spellingOf = (nom: string) => withoutArticle(normalise(nom));

function spellingsOf(known: Map<string, Set<string>>, code: string): Set<string> {
  const spellings = known.get(code) ?? new Set();
  known.set(code, spellings);
  return spellings;
}

/** Names of former communes, each by the code of its commune of today. */
const namedIn = (former: readonly FormerCommune[]) =>
  former.flatMap(({ commune, nom }) => (nom === null ? [] : [{ code: commune, nom }]));

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

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
