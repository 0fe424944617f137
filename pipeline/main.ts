// npm run data: raw tables -> public/data, or published files -> raw tables -> public/data.
// Two runs give the same bytes.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PlaceFault } from '../src/lists/places/index.ts';
import { buildOutputs, type GivenList } from './build.ts';
import { readCatalogue } from './catalogue.ts';
import { buildText, listText, noteLine, placesText } from './copy.ts';
import { readMediationList } from './read-mediation-list.ts';
import { type ReadSources, readSources } from './read-sources.ts';
import { remakeTables } from './remake/remake-tables.ts';
import { reportStep, startProgress } from './report.ts';
import { LICENCE_OUVERTE } from './sources/source.ts';
import { TableError } from './table-error.ts';
import { replaceFolder } from './write.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../public/data', import.meta.url));

interface Options {
  readonly from?: string | undefined;
  readonly producers?: string | undefined;
  readonly tables?: string | undefined;
  readonly to: string;
  readonly lieux?: string | undefined;
  readonly 'licence-lieux'?: string | undefined;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      producers: { type: 'string' },
      tables: { type: 'string' },
      to: { type: 'string', default: PUBLIC_DATA },
      lieux: { type: 'string' },
      'licence-lieux': { type: 'string' },
    },
  });
  if (values.from === undefined && values.producers === undefined) {
    process.stderr.write(buildText.noFolder);
    return 2;
  }
  try {
    const tables = await tablesOf(values);
    if (tables === null) return 1;
    const sources = await readSources(tables, reportStep);
    const files = buildOutputs(sources, reportStep, await givenList(values, sources));
    const progress = startProgress(buildText.writing, files.length);
    await replaceFolder(values.to, files, progress.update);
    progress.stop();
    reportStep(buildText.written(files.length), files.length, files.length);
    return 0;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    process.stderr.write(`${error.message}\n${buildText.nothingWritten}\n`);
    return 1;
  }
}

/** The list of places given with --lieux; what is left out of it is said. */
async function givenList(
  { lieux, 'licence-lieux': licence = LICENCE_OUVERTE }: Options,
  sources: ReadSources,
): Promise<GivenList | null> {
  if (lieux === undefined) return null;
  const list = await readMediationList(lieux, sources);
  const { file, total, places, faults } = list;
  reportStep(`lecture de ${file}`, total, places.length);
  const kinds = new Map<PlaceFault['kind'], number>();
  const unused = faults.filter(({ used }) => !used);
  for (const { kind } of unused) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (unused.length > 0) {
    const said = [...kinds].map(([kind, count]) => `${listText.faults[kind] ?? kind} : ${count}`);
    process.stdout.write(`${placesText.leftOut(file, total - places.length, said.join(', '))}\n`);
  }
  const vintage =
    places
      .map(({ updated = '' }) => updated)
      .sort()
      .at(-1) || listText.undated;
  const credit = {
    id: 'lieux-mediation',
    title: listText.title,
    producer: listText.producer(file),
    vintage,
    licence,
    url: 'https://www.data.gouv.fr/fr/datasets/lieux-de-mediation-numerique/',
  };
  return { list, credit };
}

/** The folder of raw tables: the one given, or one made from published files; null when some are missing. */
async function tablesOf({ from, producers, tables }: Options): Promise<string | null> {
  if (producers === undefined) return from ?? null;
  const to = tables ?? join(producers, 'tables');
  const remade = await remakeTables(producers, await readCatalogue(), from ?? null, to);
  for (const { file, notes } of remade.used) {
    process.stdout.write(`${file}\n${notes.map((note) => `  ${noteLine(note)}\n`).join('')}`);
  }
  for (const { id, rows } of remade.tables) reportStep(buildText.remade(id), rows, rows);
  if (remade.copied.length > 0) {
    process.stdout.write(`${buildText.copied(remade.copied)}\n`);
  }
  if (remade.missing.length === 0) return to;
  process.stderr.write(
    `${buildText.missing(remade.missing, producers)}\n${buildText.nothingWritten}\n`,
  );
  return null;
}

process.exitCode = await main();
