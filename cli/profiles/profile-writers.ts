// The formats of `profil`, each written as the places come: nothing of the whole is held.
import { csvHeader, csvRows } from '../../reports/csv.ts';
import { metadataOf } from '../../reports/provenance.ts';
import { publishableEstimate } from '../../reports/publishable-estimate.ts';
import { type Diagnosis, diagnose, type Model } from '../../src/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import { provenanceBlock } from '../provenance-block.ts';
import { publishableDiagnosis } from '../publishable-diagnosis.ts';
import { jsonOf } from './passed-values.ts';
import { type EstimatedLine, profileTable } from './profile-columns.ts';
import { profileBlocks, profileFooter } from './profile-text.ts';
import type { ProfileWriter, WriterOptions } from './profile-writer.ts';

export const PROFILE_FORMATS = ['texte', 'json', 'csv', 'jsonl', 'parquet', 'xlsx'] as const;
export type ProfileFormat = (typeof PROFILE_FORMATS)[number];

/** A writer that has written nothing yet; its code is fetched when it brings a library. */
export async function profileWriter(
  format: ProfileFormat,
  options: WriterOptions,
): Promise<ProfileWriter> {
  switch (format) {
    case 'texte':
      return textWriter(options);
    case 'json':
      return jsonWriter(options);
    case 'csv':
      return csvWriter(options);
    case 'jsonl':
      return jsonLinesWriter(options);
    case 'parquet':
      return (await import('./parquet-writer.ts')).parquetWriter(options);
    case 'xlsx':
      return (await import('./xlsx-writer.ts')).xlsxWriter(options);
  }
}

function textWriter({ model, provenance, ...base }: WriterOptions): ProfileWriter {
  return {
    lines: (lines) => [profileBlocks(diagnosed(lines, model, base), model)],
    end: (total) => [profileFooter(total, model), provenanceBlock(provenance)],
  };
}

/** Whole diagnoses, then the estimate of all of them together. */
function jsonWriter({ model, provenance, ...base }: WriterOptions): ProfileWriter {
  const made = indented(metadataOf(provenance)).replace(/\n/g, '\n  ');
  let before = `{\n  "provenance": ${made},\n  "profiles": [\n`;
  return {
    *lines(lines) {
      for (const diagnosis of diagnosed(lines, model, base)) {
        yield before + indented(publishableDiagnosis(diagnosis)).replace(/^/gm, '    ');
        before = ',\n';
      }
    },
    end: (total) => [
      `\n  ],\n  "total": ${indented(publishableEstimate(total)).replace(/\n/g, '\n  ')}\n}\n`,
    ],
  };
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2);

function diagnosed(
  lines: readonly EstimatedLine[],
  model: Model,
  options: BaseOption,
): Diagnosis[] {
  return lines.map(({ commune }) => diagnose(commune, model, options));
}

function csvWriter({ others, model, csv }: WriterOptions): ProfileWriter {
  const { columns, cellsOf } = profileTable(others, model.id);
  let before = csvHeader(
    csv,
    columns.map(({ name }) => name),
  );
  return {
    lines: (lines) => {
      const text = before + csvRows(lines.map(cellsOf), csv);
      before = '';
      return [text];
    },
    end: () => [],
  };
}

/** The cells of the table, an object a line; what the file has beside is as JSON has it. */
function jsonLinesWriter({ others, model }: WriterOptions): ProfileWriter {
  const { columns, ownCells } = profileTable(others, model.id);
  /** Names and values in turn: the values of each line in the place of those before. */
  const parts = columns.flatMap(({ name }, i) => [
    `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    '',
  ]);
  return {
    lines: (lines) => {
      let text = '';
      for (const line of lines) {
        let at = 1;
        for (const of of ownCells) {
          parts[at] = JSON.stringify(of(line));
          at += 2;
        }
        for (const { plain } of others) {
          parts[at] = jsonOf(plain(line));
          at += 2;
        }
        text += `${parts.join('')}}\n`;
      }
      return [text];
    },
    end: () => [],
  };
}
