// The communes that resemble one, as paragraphs for a terminal.

import { COLUMNS, type Column, type TableLine } from '../reports/columns.ts';
import { type CsvFlavour, csvHeader, csvLines } from '../reports/csv.ts';
import { classColumns } from '../reports/optional/classes.ts';
import { kindredColumns, resemblanceData } from '../reports/optional/kindred.ts';
import {
  createResemblances,
  describeResemblance,
  OFFERS,
  type Resemblance,
  resemblanceText as text,
} from '../src/resemblance/index.ts';
import type { Store } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import { heading, paragraph } from './layout.ts';

/** What `--ressemblances` adds: to a text, and to JSON as data. */
export async function resemblanceFiles(code: string, store: Store, base: BaseOption) {
  const resemblance = await createResemblances(store).of(code, base);
  return {
    text: `\n${resemblanceBlock(resemblance)}\n`,
    data: resemblanceData(resemblance),
  };
}

/**
 * The line of a commune, then those of the communes that resemble it, in the order of codes, with why; and the columns
 * that this adds, for what describes them.
 */
export async function resemblanceCsv(
  line: TableLine,
  store: Store,
  flavour: CsvFlavour,
  base: BaseOption,
) {
  const { code } = line.commune;
  const known = createResemblances(store);
  const resemblance = await known.of(code, base);
  const { kindred } = resemblance;
  const near = await known.lines([code, ...kindred.map(({ diagnosis }) => diagnosis.commune.code)]);
  const { asked, why, offers } = kindredColumns(resemblance);
  const added: Column<string>[] = [asked, ...classColumns(near), ...why, ...offers];
  const columns: Column<string>[] = [...COLUMNS, ...added];
  const lines = await Promise.all(
    kindred.map(async ({ diagnosis: { commune } }): Promise<TableLine> => {
      const [there, { estimate }] = await Promise.all([
        store.commune(commune.code),
        store.diagnosis(commune.code, base),
      ]);
      return { commune: there, estimate };
    }),
  );
  const header = csvHeader(
    flavour,
    columns.map(({ name }) => name),
  );
  return {
    content: header + csvLines([line, ...lines], resemblance.diagnosis.model.id, flavour, columns),
    columns: added,
  };
}

/** The section, ready to print. */
function resemblanceBlock(resemblance: Resemblance): string {
  const { before, rows, after } = describeResemblance(resemblance);
  const { columns } = text;
  const communes = rows.flatMap(({ label, common, differences, share, offers }, rank) => [
    '',
    paragraph(`${label} : ${share}`, '- '),
    paragraph(rank === 0 ? common : `${columns.common} : ${common}`, '    '),
    ...(rank === 0 ? [] : [paragraph(`${columns.differences} : ${differences}`, '    ')]),
    ...OFFERS.map((name, i) => paragraph(`${columns.offers[name]} : ${offers[i] ?? ''}`, '    ')),
  ]);
  const note = (sentence: string) => paragraph(sentence);
  return [
    heading(text.title),
    ...before.map(note),
    ...communes,
    ...(rows.length > 0 ? [''] : []),
    ...(rows.length > 0 ? [...after, text.method] : []).map(note),
  ].join('\n');
}
