// What the CSV of `diff` cannot say of itself, written beside it: its columns, and the two files that it compares.
import { basename } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { CsvFlavour } from '../../reports/csv.ts';
import { csvResource, PACKAGE_LICENCES, PACKAGE_PROFILE } from '../../reports/data-package.ts';
import { tableSchema } from '../../reports/dictionary.ts';
import { creatorOf, LICENCE } from '../../reports/provenance.ts';
import { writeBeside } from '../describe-csv.ts';
import { STANDARD_STREAM } from '../read-text.ts';
import { diffText as text } from '../territory-copy.ts';
import type { Comparison } from './compare-files.ts';

/** @param files as they were typed @param output name of the CSV */
export async function describeComparison(
  { models, bases }: Comparison,
  files: readonly [a: string, b: string],
  csv: CsvFlavour,
  output: string,
): Promise<void> {
  const sources = files.map((file, i) => {
    const name = file === STANDARD_STREAM ? text.table.standardInput : basename(file);
    const base = bases[0] === bases[1] ? undefined : bases[i];
    return { title: text.table.source(i === 0 ? 'A' : 'B', name, models[i] ?? '', base) };
  });
  const schema = tableSchema(text.columns, false);
  const description = {
    $schema: PACKAGE_PROFILE,
    name: 'diagnostic-numerique-comparaison',
    title: text.table.title,
    description: text.notATrend,
    provenance: { producer: creatorOf({ software: manifest.version }), license: LICENCE },
    licenses: PACKAGE_LICENCES,
    sources,
    resources: [csvResource('comparaison', schema, { form: csv, path: basename(output) })],
  };
  await writeBeside(output, `${JSON.stringify(description, null, 2)}\n`);
}
