// Reads every raw table, in a fixed order, and keeps what the manifest must say of each.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile, TablesFile } from '../src/files/index.ts';
import { placesText } from './copy.ts';
import { HISTORY_FILE } from './producers/communes-history.ts';
import { type Decoupage, readDecoupage } from './producers/decoupage-administratif.ts';
import { readContours, type Shape } from './read-contours.ts';
import { readTable } from './read-table.ts';
import type { ReportStep } from './report.ts';
import { AIDANTS_CONNECT } from './sources/aidants-connect.ts';
import { ANNUAIRE } from './sources/annuaire.ts';
import { BIBLIOTHEQUES } from './sources/bibliotheques.ts';
import { COMMUNES } from './sources/communes.ts';
import { CONTOURS } from './sources/contours.ts';
import { type Credits, readCredits } from './sources/credits.ts';
import { DECOUPAGE_FILE, decoupageCredit } from './sources/decoupage.ts';
import { FIBRE } from './sources/fibre.ts';
import { FILOSOFI_COMMUNES, FILOSOFI_EPCI } from './sources/filosofi.ts';
import { FRANCE_SERVICES } from './sources/franceServices.ts';
import { RECENSEMENT } from './sources/recensement.ts';
import type { Source } from './sources/source.ts';
import { STRUCTURES } from './sources/structures.ts';
import { TERRITOIRES } from './sources/territoires.ts';
import type { RawTables } from './steps/join.ts';
import type { PlaceTables } from './steps/places/build-places.ts';

export interface ReadSources {
  readonly tables: RawTables;
  readonly places: Omit<PlaceTables, 'mediation'>;
  /** Every commune as polygons. */
  readonly shapes: readonly Shape[];
  readonly decoupage: Decoupage;
  readonly credits: ManifestFile['sources'];
  /** What was read, in the order of the credits. */
  readonly files: TablesFile['tables'];
}

/** @throws TableError at the first fault. */
export async function readSources(dir: string, report: ReportStep): Promise<ReadSources> {
  const credits: ManifestFile['sources'] = [];
  const files: TablesFile['tables'] = [];
  const known = await readCredits(dir);
  const read = async <Row>(described: Source<Row>): Promise<readonly Row[]> => {
    // Tables made from published files say their own vintage.
    const source = { ...described, ...credited(known[described.id]) };
    const { rows, sha256 } = await readTable(dir, source);
    const { id, title, producer, vintage, licence, url, file } = source;
    credits.push({ id, title, producer, vintage, licence, url });
    files.push({ id, file, sha256, rows: rows.length });
    report(`lecture de ${file}`, rows.length, rows.length);
    return rows;
  };
  /** Of lists that nobody may have any more: none of their rows, which is said. */
  const readOptional = async <Row>(source: Source<Row>): Promise<readonly Row[]> => {
    const file = known[source.id]?.file ?? source.file;
    const there = await access(join(dir, file)).then(
      () => true,
      () => false,
    );
    if (there) return read(source);
    report(placesText.absent(file), 0, 0);
    return [];
  };
  const tables: RawTables = {
    communes: await read(COMMUNES),
    recensement: await read(RECENSEMENT),
    filosofi: await read(FILOSOFI_COMMUNES),
    filosofiEpci: await read(FILOSOFI_EPCI),
    structures: await read(STRUCTURES),
    territoires: await read(TERRITOIRES),
    fibre: await read(FIBRE),
  };
  const places = {
    franceServices: await read(FRANCE_SERVICES),
    bibliotheques: await read(BIBLIOTHEQUES),
    aidantsConnect: await readOptional(AIDANTS_CONNECT),
    annuaire: known[ANNUAIRE.id] === undefined ? [] : await read(ANNUAIRE),
  };
  const { shapes, sha256 } = await readContours(dir);
  const { file, ...credit } = { ...CONTOURS, ...credited(known[CONTOURS.id]) };
  credits.push(credit);
  files.push({ id: credit.id, file, sha256, rows: shapes.length });
  report(`lecture de ${file}`, shapes.length, shapes.length);
  const decoupage = await readDecoupage();
  const { length } = decoupage.rows;
  const packaged = decoupageCredit(decoupage);
  credits.push(packaged);
  files.push({ id: packaged.id, file: DECOUPAGE_FILE, sha256: decoupage.sha256, rows: length });
  report(`lecture de ${DECOUPAGE_FILE}`, length, length);
  const { rows, sha256: sealed } = decoupage.history;
  files.push({ id: packaged.id, file: HISTORY_FILE, sha256: sealed, rows: rows.length });
  report(`lecture de ${HISTORY_FILE}`, rows.length, rows.length);
  return { tables, places, shapes, decoupage, credits, files };
}

/** What replaces the description of a source; nothing when its table is the one described. */
function credited(credit: Credits[string] | undefined) {
  if (!credit) return {};
  const { from: _, title, url, ...rest } = credit;
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
}
