// npm run data:fetch: the files of the catalogue into a folder. Code 1 when one of them did not come.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CATALOGUE, readCatalogue } from '../catalogue.ts';
import { fetchText } from './copy.ts';
import { realClock } from './download.ts';
import { fetchFiles } from './fetch-files.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: 'published' },
      only: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const catalogue = await readCatalogue();
  const wanted = values.only?.split(',').map((id) => id.trim());
  const unknown = wanted?.filter((id) => !catalogue.some((entry) => entry.id === id)) ?? [];
  if (unknown.length > 0) {
    process.stderr.write(
      `${fetchText.unknown(
        unknown,
        catalogue.map(({ id }) => id),
      )}\n`,
    );
    return 2;
  }
  const entries = catalogue.filter(({ id, current }) => wanted?.includes(id) ?? current);
  const outcomes = await fetchFiles(entries, values.to, realClock, (entry, outcome) => {
    process.stdout.write(`${fetchText.outcome(entry, outcome)}\n`);
  });
  if (values.record) {
    const sealed = catalogue.map((entry) => {
      const outcome = outcomes.get(entry.id);
      return outcome && 'now' in outcome ? { ...entry, sha256: outcome.now.sha256 } : entry;
    });
    await writeFile(CATALOGUE, `${JSON.stringify(sealed, null, 2)}\n`);
  }
  return [...outcomes.values()].some(({ kind }) => kind === 'failed') ? 1 : 0;
}

process.exitCode = await main();
