// The formats of `profil`, each written as the places come: nothing of the whole is held.
import { csvHeader, csvRows } from '../../reports/csv.ts';
import { metadataOf } from '../../reports/provenance.ts';
import { publishableEstimate } from '../../reports/publishable-estimate.ts';
import { diagnose, estimate } from '../../src/index.ts';
import type { Estimate } from '../../src/terms/estimate.ts';
import { provenanceBlock } from '../provenance-block.ts';
import { profileCliText as text } from './copy.ts';
import { jsonOf, type PassedColumn } from './passed-values.ts';
import { type EstimatedLine, profileTable } from './profile-columns.ts';
import { placeNotices } from './profile-notices.ts';
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

function textWriter({ model, provenance, base }: WriterOptions): ProfileWriter {
  const counted = base === undefined ? {} : { base };
  return {
    lines: (lines) => [
      profileBlocks(
        lines.map(({ commune }) => diagnose(commune, model, counted)),
        model,
      ),
    ],
    end: (total, remarks) => [
      // Of one place, its own text has said it.
      profileFooter(total, total.communes > 1 ? remarks : [], model),
      provenanceBlock(provenance),
    ],
  };
}

/** A place a line, with what the file says of it beside; what is the same for all is told once, as of a territory. */
function jsonWriter(options: WriterOptions): ProfileWriter {
  const { model, provenance, sources, others } = options;
  const { id, reference } = model;
  const told = { provenance: metadataOf(provenance), caution: text.caution, model: id, reference };
  let before = `${indented(told).slice(0, -END.length)},\n  "profiles": [\n`;
  return {
    lines: (lines) => {
      let text = '';
      for (const line of lines) {
        const { code, nom, population } = line.commune;
        const members = {
          place: JSON.stringify({ code, nom, population }),
          estimate: JSON.stringify(placeEstimate(estimate(line.commune, model, options))),
          ...(others.length === 0 ? {} : { others: passedJson(others, line) }),
        };
        text += `${before}    ${objectOf(Object.entries(members))}`;
        before = ',\n';
      }
      return [text];
    },
    end: ({ communes: places, ...total }) => {
      const rest = indented({ total: publishableEstimate({ places, ...total }), sources });
      return [`\n  ],${rest.slice(1)}\n`];
    },
  };
}

/** Without what judges the published figures of a commune: its grade, and what must be known of them. METHOD §3.7. */
function placeEstimate({ grade: _, notices, ...figures }: Estimate) {
  return publishableEstimate({ ...figures, notices: placeNotices(notices) });
}

/** What ends a document that is indented. */
const END = '\n}';
const indented = (value: unknown): string => JSON.stringify(value, null, 2);

const passedJson = (others: readonly PassedColumn[], line: EstimatedLine): string =>
  objectOf(others.map(({ name, plain }) => [name, jsonOf(plain(line))]));

/** An object of members that are JSON already. */
const objectOf = (members: readonly (readonly [name: string, json: string])[]): string =>
  `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join()}}`;

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
