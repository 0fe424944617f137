// npm run data:check: judges a data set. Code 1 when it must not be published, 0 otherwise.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../catalogue.ts';
import { checkDataset } from './check-dataset.ts';
import { checkText } from './copy.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../../public/data', import.meta.url));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string' }, date: { type: 'string' } },
  });
  const today = values.date ?? new Date().toISOString().slice(0, 10);
  if (positionals.length > 1 || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    process.stderr.write(checkText.usage);
    return 2;
  }
  const findings = await checkDataset(positionals[0] ?? PUBLIC_DATA, {
    catalogue: await readCatalogue(),
    today,
    against: values.against,
  });
  for (const finding of findings) process.stdout.write(`${checkText.finding(finding)}\n`);
  const faults = findings.filter(({ level }) => level === 'fault').length;
  process.stdout.write(`${checkText.verdict(faults, findings.length - faults)}\n`);
  return faults > 0 ? 1 : 0;
}

process.exitCode = await main();
