// `profil`: a file of places in one pass, from what is read to what is written. Whatever its length, the same
// memory: batches come, are estimated, written and forgotten; their sum is kept.
import { basename } from 'node:path';
import type { CsvFlavour } from '../../reports/csv.ts';
import type { Described } from '../../reports/data-package.ts';
import type { Provenance } from '../../reports/provenance.ts';
import { areaSums, estimateLines } from '../../src/estimate/index.ts';
import { doubledColumnText } from '../../src/explain/doubled-column.ts';
import { profileText } from '../../src/explain/index.ts';
import type { Model } from '../../src/index.ts';
import { isTotal } from '../../src/lists/index.ts';
import { PROFILE_COLUMNS } from '../../src/store/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import type { RefusedLine } from '../../src/terms/profile.ts';
import { modelCredits } from '../../src/terms/source-credits.ts';
import { CliError } from '../cli-error.ts';
import { writeDescription } from '../describe-csv.ts';
import { OF_REFUSED_LINES } from '../own-results.ts';
import { announce, countingBar } from '../progress.ts';
import { STANDARD_STREAM } from '../read-text.ts';
import { territoryCliText } from '../territory-copy.ts';
import { batchesOf } from './batches.ts';
import { profileCliText } from './copy.ts';
import { countRows } from './count-rows.ts';
import { createFaults, type Faults } from './faults.ts';
import type { TypedBatch } from './parquet-profiles.ts';
import { isNested, type PassedColumn } from './passed-values.ts';
import { passedNames, profileTable } from './profile-columns.ts';
import { totalSentences, unfiguredSentences } from './profile-text.ts';
import type { ProfileWriter } from './profile-writer.ts';
import { type ProfileFormat, profileWriter } from './profile-writers.ts';
import { createRepeatedCodes } from './repeated-codes.ts';

export interface ProfileOptions extends BaseOption {
  readonly file: string;
  /** Of a workbook, the sheet to read. */
  readonly sheet: string | undefined;
  readonly format: ProfileFormat;
  readonly csv: CsvFlavour;
  readonly output: string | undefined;
  /** Where all the faults are written. */
  readonly faults: string | undefined;
  readonly model: Model;
  /** What the description of a table says beside its columns. */
  readonly sources: Described['sources'];
  readonly provenance: Provenance;
}

export interface ProfileResult {
  readonly content: AsyncIterable<string | Uint8Array>;
  /** Whole once `content` has been read to its end. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Places from which a text or a JSON is longer than anybody reads. */
const MANY = 10_000;
/** Named one by one. */
const MAX_TOTALS = 5;
const BYTES: readonly ProfileFormat[] = ['parquet', 'xlsx'];

/**
 * The places of a file, in the format asked for; good lines are written whatever the others hold.
 * @throws CliError when there is not one good line: nothing is written then
 */
export async function profileResult(options: ProfileOptions): Promise<ProfileResult> {
  const { file, format, model, output } = options;
  if (BYTES.includes(format) && output === undefined) {
    throw new CliError(territoryCliText.needsFile(format));
  }
  // A text has no column to pass, and tells the total itself, as JSON does.
  const isTable = format !== 'texte' && format !== 'json';
  const sources = [ownSource(file), ...modelCredits(options.sources)];
  const faults = createFaults(options.faults);
  const warnings: string[] = [];
  const notes: string[] = [];
  const bar = countingBar(profileCliText.reading);
  const batches = batchesOf(file, model.france, bar.update, {
    sheet: options.sheet,
    said: (table) => {
      notes.push(...table.notes);
      warnings.push(...table.warnings);
    },
  });
  try {
    const inJson = new Set<string>();
    const { start, first, passed } = await firstGood(batches, faults, inJson);
    const others = passed.map(({ name }) => name);
    if (start.titles.length > 0) notes.push(profileText.titles(start.titles));
    if (start.synonyms.length > 0) notes.push(profileText.synonyms(start.synonyms));
    notes.push(...start.doubled.map(doubledColumnText));
    if (others.length > 0) {
      notes.push(
        format === 'texte'
          ? profileText.ignored(others, PROFILE_COLUMNS)
          : profileCliText.passed(others),
      );
    }
    const renamed = isTable ? passedNames(others).map((name, i) => [others[i] ?? '', name]) : [];
    const toTell = renamed.filter(([before, after]) => before !== after);
    if (toTell.length > 0) notes.push(profileCliText.renamed(toTell));
    const isLong = format === 'xlsx' || format === 'texte' || format === 'json';
    // Through a pipe nobody knows before its end.
    const fileRows =
      first.total ?? (isLong && file !== STANDARD_STREAM ? await countRows(file) : 0);
    if (isLong && format !== 'xlsx' && fileRows > MANY) announce(profileCliText.long(format), true);
    const writer = await profileWriter(format, { ...options, sources, others: passed, fileRows });
    return { content: written(first, batches, writer, passed, inJson), warnings, notes };
  } catch (error) {
    bar.stop();
    faults.close();
    throw error;
  }

  async function* written(
    first: TypedBatch,
    rest: AsyncIterable<TypedBatch>,
    writer: ProfileWriter,
    passed: readonly PassedColumn[],
    inJson: ReadonlySet<string>,
  ): AsyncGenerator<string | Uint8Array> {
    const sums = areaSums(model, options);
    const codes = createRepeatedCodes();
    const totals = new Set<string>();
    const unfigured = { withheld: 0, shareOnly: 0 };
    const estimated = ({ lines }: TypedBatch) => {
      const profiles = lines.map(({ profile }) => profile);
      return estimateLines(profiles, model, options).flatMap((estimate, i) => {
        const line = lines[i];
        if (line === undefined) return [];
        sums.add(line.profile, estimate);
        if (!hasShare(estimate.rounded)) unfigured.withheld++;
        else if (estimate.rounded.display !== 'figures') unfigured.shareOnly++;
        codes.add(line.profile.code);
        if (totals.size < MAX_TOTALS && isTotal(line.profile.nom)) totals.add(line.profile.nom);
        return [{ commune: line.profile, estimate, other: line.other }];
      });
    };
    let { others } = first;
    try {
      yield* writer.lines(estimated(first));
      for await (const batch of rest) {
        others = batch.others;
        faults.add(batch.refused, passed);
        if (batch.lines.length > 0) yield* writer.lines(estimated(batch));
      }
      if ((format === 'csv' || format === 'jsonl') && output !== undefined) {
        const { columns } = profileTable(passed, model.id);
        const { base, provenance } = options;
        const description = `${profileCliText.caution} ${profileCliText.described(base ?? 'all')}`;
        const table = { name: 'lieux', description, columns, official: false };
        const area = { nom: profileCliText.title };
        const described = { area, base, sources, provenance, table };
        await writeDescription(described, format === 'jsonl' ? format : options.csv, output);
      }
      const total = sums.estimate({ kind: 'selection', code: null, nom: profileCliText.together });
      const small = unfiguredSentences(total, unfigured);
      const together = totalSentences(total);
      yield* writer.end(total, [...small, ...together]);
      warnings.push(...faults.listed());
      const late = others.filter((name) => isOwn(name) && !passed.some((one) => one.name === name));
      if (late.length > 0) notes.push(profileCliText.late(late));
      if (isTable && format !== 'jsonl' && inJson.size > 0) {
        notes.push(profileCliText.inJson([...inJson]));
      }
      if (totals.size > 0) notes.push(profileCliText.totals([...totals]));
      if (codes.count() > 0) notes.push(profileCliText.repeated(codes.count(), codes.first()));
      if (format !== 'texte') notes.push(...small);
      if (isTable) notes.push(...together, profileCliText.caution);
    } finally {
      bar.stop();
      faults.close();
    }
  }
}

/** The file, beside what the model was calibrated on. */
function ownSource(file: string): SourceCredit {
  const { title, ...source } = profileCliText.ownSource;
  const name = file === STANDARD_STREAM ? null : basename(file);
  return { id: 'fichier', title: title(name), ...source, licence: '', url: null };
}

const NOTHING: RefusedLine = {
  issues: [{ code: 'empty', position: null, column: '', value: '' }],
  ...{ cell: () => '', other: () => null, extra: [] },
};

/**
 * The first batch, which has the titles, the first one with a good line, and the columns to pass; the lines refused before are
 * kept.
 * @throws CliError when there is none
 */
async function firstGood(
  batches: AsyncGenerator<TypedBatch>,
  faults: Faults,
  inJson: Set<string>,
): Promise<{
  readonly start: TypedBatch;
  readonly first: TypedBatch;
  readonly passed: readonly PassedColumn[];
}> {
  let start: TypedBatch | null = null;
  let passed: readonly PassedColumn[] | null = null;
  for (;;) {
    const { value, done } = await batches.next();
    if (done && faults.count() === 0) faults.add([NOTHING], []);
    if (done) throw new CliError(faults.listed().join('\n'));
    start ??= value;
    passed ??= await passedColumns(value, inJson);
    faults.add(value.refused, passed);
    if (value.lines.length > 0) return { start, first: value, passed };
    if (!value.whole) throw new CliError(faults.listed().join('\n'));
  }
}

/** Whether a column is of the file, and not of the list of refused lines that it was. */
const isOwn = (name: string) => !OF_REFUSED_LINES.some((one) => one === name);

/** The columns to pass; those that hold a list or an object are added to `inJson` when they are met. */
async function passedColumns(
  { others, elements }: TypedBatch,
  inJson: Set<string>,
): Promise<PassedColumn[]> {
  const plainOf = elements && (await import('./parquet-values.ts')).plainValue;
  return others.filter(isOwn).map((name) => {
    const element = elements?.get(name) ?? null;
    return {
      name,
      element: element?.num_children === undefined ? element : null,
      plain: ({ other }) => {
        const value =
          element === null || plainOf === undefined ? other(name) : plainOf(element, other(name));
        if (isNested(value)) inJson.add(name);
        return value;
      },
    };
  });
}
