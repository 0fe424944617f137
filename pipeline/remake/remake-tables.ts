// From a folder of published files to the raw tables that the build reads. What no published file gives is taken
// from a folder of tables, when there is one; which came from where is written in sources.json and printed.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueEntry } from '../catalogue.ts';
import { readTable } from '../read-table.ts';
import { BIBLIOTHEQUES } from '../sources/bibliotheques.ts';
import { COMMUNES } from '../sources/communes.ts';
import { CONTOURS } from '../sources/contours.ts';
import { CREDITS_FILE, type Credits } from '../sources/credits.ts';
import { FIBRE } from '../sources/fibre.ts';
import { FILOSOFI_COMMUNES, FILOSOFI_EPCI } from '../sources/filosofi.ts';
import { FRANCE_SERVICES } from '../sources/franceServices.ts';
import { RECENSEMENT } from '../sources/recensement.ts';
import { STRUCTURES } from '../sources/structures.ts';
import { TERRITOIRES } from '../sources/territoires.ts';
import { type Centre, readGeography, remakeCommunes } from './communes-table.ts';
import { remakeContours } from './contours-folder.ts';
import { csvOf } from './csv.ts';
import { remakeFibre } from './fibre-table.ts';
import { remakeFilosofi } from './filosofi-tables.ts';
import { remakeAnnuaire, remakeBibliotheques, remakeFranceServices } from './places-tables.ts';
import { remakeRecensement } from './recensement-table.ts';
import { PublishedFolder, type RemadeTable, type UsedFile } from './remake.ts';
import { remakeTerritoires } from './territoires-table.ts';

/** Names that the tables have when they are not remade. */
const TABLES = [
  COMMUNES,
  RECENSEMENT,
  FILOSOFI_COMMUNES,
  FILOSOFI_EPCI,
  TERRITOIRES,
  FIBRE,
  FRANCE_SERVICES,
  BIBLIOTHEQUES,
  CONTOURS,
  STRUCTURES,
] as const;

/** Tables that no producer publishes in one file: prepared by hand, part of the repository. */
const PREPARED = fileURLToPath(new URL('../inputs/tables', import.meta.url));

export interface Remade {
  /** Ids of the tables made from published files, with their rows. */
  readonly tables: readonly { readonly id: string; readonly rows: number }[];
  /** Files copied as they were from the folder of tables. */
  readonly copied: readonly string[];
  /** Tables that neither gives: the build cannot do without them. */
  readonly missing: readonly string[];
  readonly used: readonly UsedFile[];
}

/**
 * Writes every table into `to`.
 * @param from folder of tables, for what no published file gives; null when there is none.
 * @throws TableError when a published file is not as its reader needs it.
 */
export async function remakeTables(
  published: string,
  catalogue: readonly CatalogueEntry[],
  from: string | null,
  to: string,
): Promise<Remade> {
  const folder = new PublishedFolder(published, catalogue);
  const fallback = await centresOf(from);
  if (fallback.size === 0 && !folder.find('geo-api')) {
    const missing = catalogue.filter(({ reader }) => reader === 'geo-api').map(({ file }) => file);
    return { tables: [], copied: [], missing, used: [] };
  }
  const geography = await readGeography(folder);
  const communes = await remakeCommunes(folder, geography, fallback);
  const centres = new Map(
    communes.rows.map(({ code = '', latitude, longitude }): [string, Centre] => [
      code,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
  const tables = [
    communes,
    ...(await remakeRecensement(folder, geography)),
    ...(await remakeFilosofi(folder, geography)),
    await remakeTerritoires(folder, geography),
    await remakeFibre(folder, geography),
    await remakeFranceServices(folder, geography, centres),
    await remakeBibliotheques(folder, geography),
    await remakeAnnuaire(folder, geography),
  ].filter((table): table is RemadeTable => table !== null);
  const contours = await remakeContours(folder, geography);

  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const { credit, rows } of tables) {
    await writeFile(join(to, credit.file), csvOf(rows));
  }
  if (contours) {
    await mkdir(join(to, contours.credit.file));
    for (const [departement, text] of contours.files) {
      await writeFile(join(to, contours.credit.file, `${departement}.json`), text);
    }
  }
  const remade = [...tables, ...(contours ? [contours] : [])];
  const credits: Credits = Object.fromEntries(
    remade.map(({ id, credit: { from: files, ...credit } }) => [
      id,
      { ...credit, from: files.map(({ file, vintage, sha256 }) => ({ file, vintage, sha256 })) },
    ]),
  );
  await writeFile(join(to, CREDITS_FILE), `${JSON.stringify(credits, null, 2)}\n`);
  const ids = new Set(remade.map(({ id }) => id));
  const replaced = new Set(TABLES.filter(({ id }) => ids.has(id)).map(({ file }) => file));
  const copied = from === null ? [] : await copyOthers(from, to, replaced);
  const prepared = await copyOthers(PREPARED, to, new Set([...replaced, ...copied]));
  return {
    tables: [
      ...tables.map(({ id, rows }) => ({ id, rows: rows.length })),
      ...(contours ? [{ id: contours.id, rows: contours.shapes }] : []),
    ],
    copied,
    missing: TABLES.filter(
      ({ id, file }) => !ids.has(id) && !copied.includes(file) && !prepared.includes(file),
    ).map(({ file }) => file),
    used: folder.used,
  };
}

async function centresOf(from: string | null): Promise<ReadonlyMap<string, Centre>> {
  if (from === null) return new Map();
  const { rows } = await readTable(from, COMMUNES);
  return new Map(rows.map(({ code, latitude, longitude }) => [code, { latitude, longitude }]));
}

/** Everything of the folder of tables that was not made anew, folders with a final slash. */
async function copyOthers(
  from: string,
  to: string,
  replaced: ReadonlySet<string>,
): Promise<string[]> {
  const copied: string[] = [];
  const entries = await readdir(from, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
    if (replaced.has(name) || name === CREDITS_FILE) continue;
    if (entry.isDirectory()) {
      await mkdir(join(to, entry.name));
      for (const file of await readdir(join(from, entry.name))) {
        await copyFile(join(from, entry.name, file), join(to, entry.name, file));
      }
    } else await copyFile(join(from, entry.name), join(to, entry.name));
    copied.push(name);
  }
  return copied;
}
