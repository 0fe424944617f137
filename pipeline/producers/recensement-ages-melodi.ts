// INSEE, census, single ages by commune in the Melodi form: DS_RP_TD_POPULATION_AGESEX_PRINC, RP 2023 on.
//
// Page     https://catalogue-donnees.insee.fr/fr/catalogue/recherche/DS_RP_TD_POPULATION_AGESEX_PRINC
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, end of June; geography of 1 January of the year of publication
// Columns  GEO, GEO_OBJECT, SEX, AGE, RP_MEASURE, OBS_STATUS, TIME_PERIOD, OBS_VALUE, in an order that changes
// Traps    * 650 MB of text, 12.8 million rows: read as a stream
//          * a code exists at several levels (22001 is a commune and a bassin de vie): only GEO_OBJECT = COM
//          * OBS_STATUS K repeats the value of the commune it merged into: only A
//          * grouped ages (Y0T4) may stand beside single ones: only Y0 to Y99 and Y_GE100, or sums double
//          * DS_RP_POPULATION_PRINC looks alike and its bands are not ours: refused, it has no Y0
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import { readCsv } from './reading/csv-rows.ts';
import { isOwnLevel } from './reading/levels.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';
import type { AgeCounts, PublishedAges } from './recensement-ages.ts';

const FORM = {
  delimiter: ';',
  needed: {
    code: 'GEO',
    level: 'GEO_OBJECT',
    sex: 'SEX',
    age: 'AGE',
    measure: 'RP_MEASURE',
    year: 'TIME_PERIOD',
    value: 'OBS_VALUE',
  },
  optional: { status: 'OBS_STATUS' },
} as const;

/** First age of each band. */
const BANDS = [0, 15, 30, 45, 60, 75];

/** @throws TableError when a column is missing, or no single age is there. */
export async function readRecensementAgesMelodi(
  path: string,
  notes: Notes,
): Promise<PublishedAges> {
  const years = new Map<string, { counts: Map<string, AgeCounts>; totals: Map<string, number> }>();
  const content = await openPublished(path, /^DS_.*_data\.csv$/i);
  await readCsv(content, FORM, notes, (cells) => {
    const { level, sex, measure, status, age } = cells;
    if (!isOwnLevel(level) || sex !== '_T' || measure !== 'POP') return;
    const code = paddedCode(cells.code);
    if (status !== '' && status !== 'A') {
      if (age === '_T') notes.add('leftOut', `${code} (OBS_STATUS ${status})`);
      return;
    }
    const year = yearOf(years, cells.year);
    if (age === '_T') {
      year.totals.set(code, publishedNumber(cells.value, notes, code) ?? 0);
      return;
    }
    const single = age === 'Y_GE100' ? 100 : /^Y(\d{1,2})$/.exec(age)?.[1];
    if (single === undefined) return;
    const value = publishedNumber(cells.value, notes, `${code}, ${age}`);
    if (value === null) return;
    const counts = year.counts.get(code) ?? [0, 0, 0, 0, 0, 0];
    const band = BANDS.findLastIndex((first) => Number(single) >= first);
    counts[band] = (counts[band] ?? 0) + value;
    year.counts.set(code, counts);
  });
  const vintage = [...years.keys()].sort().at(-1) ?? '';
  const newest = years.get(vintage);
  if (!newest || newest.counts.size === 0) {
    const expected = readingText.singleAges;
    throw new TableError({ file: content.name, line: 0, column: 'AGE', value: '', expected });
  }
  for (const [code, counts] of newest.counts) {
    const total = newest.totals.get(code);
    const sum = counts.reduce((all, count) => all + count, 0);
    if (total !== undefined && Math.abs(sum - total) > total / 100) notes.add('unequalSum', code);
  }
  return { vintage, counts: newest.counts };
}

function yearOf<V>(
  years: Map<string, { counts: Map<string, V>; totals: Map<string, number> }>,
  year: string,
) {
  const known = years.get(year);
  if (known) return known;
  const fresh = { counts: new Map<string, V>(), totals: new Map<string, number>() };
  years.set(year, fresh);
  return fresh;
}
