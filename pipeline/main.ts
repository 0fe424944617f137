// npm run data -- --from DIR: raw tables -> public/data. Two runs give the same bytes.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildOutputs } from './build.ts';
import { readSources } from './read-sources.ts';
import { reportStep, startProgress } from './report.ts';
import { TableError } from './table-error.ts';
import { replaceFolder } from './write.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../public/data', import.meta.url));

const USAGE = `Usage : npm run data -- --from DOSSIER [--to DOSSIER]
  --from  dossier des tables brutes (communes.csv, recensement_2021.csv, …)
  --to    dossier à écrire (par défaut public/data)
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string', default: PUBLIC_DATA } },
  });
  if (values.from === undefined) {
    process.stderr.write(`Il manque --from, le dossier des tables brutes.\n\n${USAGE}`);
    return 2;
  }
  try {
    const sources = await readSources(values.from, reportStep);
    const files = buildOutputs(sources, reportStep);
    const progress = startProgress('écriture', files.length);
    await replaceFolder(values.to, files, progress.update);
    progress.stop();
    reportStep(`écriture de ${files.length} fichiers`, files.length, files.length);
    return 0;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    process.stderr.write(`${error.message}\nRien n’a été écrit.\n`);
    return 1;
  }
}

process.exitCode = await main();
