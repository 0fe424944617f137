// What the SQL of the model must give: the shares and the ranges of the engine, on every commune and every group.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommuneProfile, diagnoseArea, estimate } from '../../src/index.ts';
import type { Range } from '../../src/terms/tier.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { eptOf } from '../../tools/release/open-data/groups.ts';
import { constantsTable, inputsTable } from '../../tools/release/open-data/model-tables.ts';
import { filesOf } from '../../tools/release/open-data/open-table.ts';
import { sqlFiles } from '../../tools/release/open-data/sql.ts';
import { allCommunes, MODEL, shippedStore } from '../shipped.ts';

const store = shippedStore();
const communes = await allCommunes(store);
export const model = await store.model();
const epts = eptOf(await createTerritories(store).catalogue());
export const inputs = inputsTable(communes, epts);
export const constants = constantsTable(model);
export const texts = new Map(sqlFiles(MODEL).map(({ name, text }) => [name, text]));
const MEASURES = [
  ['exclus', 'exclus'],
  ['eloignes', 'eloignes'],
  ['presqueAutonomes', 'presque_autonomes'],
  ['concerned', 'concernes'],
] as const;
const GROUPS = ['epci', 'ept', 'departement', 'region'] as const;

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** A folder with the tables of the model and its SQL beside them, that any user may read. */
export function folderOfModel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sql-'));
  chmodSync(folder, 0o755);
  for (const table of [inputs, constants]) {
    for (const { name, bytes } of filesOf(table, {})) writeFileSync(join(folder, name), bytes);
  }
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return folder;
}

const far = ({ low, point, high }: Range, got: readonly unknown[]): boolean => {
  const [gotPoint, gotLow, gotHigh] = got.map(Number);
  const within = (a: number, b = Number.NaN, most: number) => Math.abs(a - b) <= most;
  return !(
    within(point, gotPoint, 1e-12) &&
    within(low, gotLow, 1e-9) &&
    within(high, gotHigh, 1e-9)
  );
};

/** The shares that a line gives: none of fewer than 20 inhabitants. */
const told = (row: Rows[number] = {}) =>
  Object.keys(row).filter((name) => name.startsWith('part_') && (row[name] ?? '') !== '');

/** The communes whose line differs from the engine: rates by 1e-12, bounds by 1e-9. */
export function wrongCommunes(rows: Rows): string[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return communes.flatMap((place) => {
    const row = byCode.get(place.code);
    if (place.population < 20) return told(row).length === 0 ? [] : [place.code];
    const { shares } = estimate(place, model);
    const wrong = MEASURES.some(([measure, name]) =>
      far(shares[measure], [
        row?.[`part_${name}`],
        row?.[`part_${name}_bas`],
        row?.[`part_${name}_haut`],
      ]),
    );
    return wrong ? [place.code] : [];
  });
}

/** The same of the groups: every EPCI, EPT, département and région, and none but them. */
export function wrongGroups(rows: Rows): string[] {
  const byKey = new Map(rows.map((row) => [`${row.niveau} ${row.territoire} ${row.mesure}`, row]));
  const wrong = GROUPS.flatMap((level) =>
    [...membersOf(level)].flatMap(([code, all]) => {
      // Those of fewer than 20 inhabitants are left out of their groups.
      const own = all.filter(({ population }) => population >= 20);
      if (own.length === 0) return [];
      const { shares } = diagnoseArea({ kind: 'selection', code: null, nom: code }, own, model);
      return MEASURES.flatMap(([measure, name]) => {
        const key = `${level} ${code} ${name}`;
        const row = byKey.get(key);
        byKey.delete(key);
        return far(shares[measure], [row?.part, row?.part_bas, row?.part_haut]) ? [key] : [];
      });
    }),
  );
  return [...wrong, ...byKey.keys()];
}

/** The communes of each group of a kind. */
export function membersOf(level: (typeof GROUPS)[number]): Map<string, CommuneProfile[]> {
  const members = new Map<string, CommuneProfile[]>();
  for (const place of communes) {
    const code = level === 'ept' ? epts.get(place.code) : place[level]?.code;
    if (code !== undefined) members.set(code, [...(members.get(code) ?? []), place]);
  }
  return members;
}
