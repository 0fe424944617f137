// npm run data: raw tables -> public/data, or published files -> raw tables -> public/data.
// Two runs give the same bytes.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildOutputs } from './build.ts';
import { readCatalogue } from './catalogue.ts';
import { buildText, noteLine } from './copy.ts';
import { readSources } from './read-sources.ts';
import { remakeTables } from './remake/remake-tables.ts';
import { reportStep, startProgress } from './report.ts';
import { TableError } from './table-error.ts';
import { replaceFolder } from './write.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../public/data', import.meta.url));

interface Options {
  readonly from?: string | undefined;
  readonly producers?: string | undefined;
  readonly tables?: string | undefined;
  readonly to: string;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      producers: { type: 'string' },
      tables: { type: 'string' },
      to: { type: 'string', default: PUBLIC_DATA },
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
    const files = buildOutputs(sources, reportStep);
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
