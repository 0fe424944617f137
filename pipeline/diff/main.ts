// npm run data:diff OLD NEW: what moved between two data sets, in Markdown.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { errorText } from '../../src/explain/errors.ts';
import { isDiagnosisError } from '../../src/terms/errors.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { diffText } from './copy.ts';
import { diffDatasets } from './diff-datasets.ts';
import { diffMarkdown } from './markdown.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) {
    process.stderr.write(diffText.usage);
    return 2;
  }
  try {
    const old = await readDataset(before, after);
    const text = diffMarkdown(diffDatasets(old, await readDataset(after)));
    if (values.output === undefined) process.stdout.write(text);
    else await writeFile(values.output, text);
    return 0;
  } catch (error) {
    if (!isDiagnosisError(error)) throw error;
    process.stderr.write(`${errorText(error)}\n${diffText.unreadable}\n`);
    return 1;
  }
}

process.exitCode = await main();
