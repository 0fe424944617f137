// INSEE, census, diplomas by commune in the Melodi form: DS_RP_DIPLOMES_PRINC, RP 2023 on.
//
// Page     https://catalogue-donnees.insee.fr/fr/catalogue/recherche/DS_RP_DIPLOMES_PRINC
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, end of June; geography of 1 January of the year of publication
// Columns  GEO, GEO_OBJECT, AGE, SEX, EDUC, RP_MEASURE, OBS_STATUS, TIME_PERIOD, OBS_VALUE
// Traps    * overlapping levels stand beside the seven (001T003_RP, 100_RP, 500T702_RP): only the seven are read
//          * their sum is the denominator: _T might be all people aged 15 and over
//          * 200_RP is the brevet and 300_RP the CAP: some readers swap them
//          * years 2012 and 2017 are in the file too; Mayotte is not
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import { readCsv } from './reading/csv-rows.ts';
import { isOwnLevel } from './reading/levels.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode, publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';
import type { DiplomaCounts, PublishedDiplomas } from './recensement-diplomes.ts';

const FORM = {
  delimiter: ';',
  needed: {
    code: 'GEO',
    level: 'GEO_OBJECT',
    age: 'AGE',
    sex: 'SEX',
    educ: 'EDUC',
    measure: 'RP_MEASURE',
    year: 'TIME_PERIOD',
    value: 'OBS_VALUE',
  },
  optional: { status: 'OBS_STATUS' },
} as const;

const NONE = '001T100_RP';
const HIGHER = ['500_RP', '600_RP', '700_RP'];
const LEVELS = [NONE, '200_RP', '300_RP', '350T351_RP', ...HIGHER];

/** @throws TableError when a column is missing, or one of the seven levels is never there. */
export async function readRecensementDiplomesMelodi(
  path: string,
  notes: Notes,
): Promise<PublishedDiplomas> {
  const years = new Map<string, { counts: Map<string, DiplomaCounts>; seen: Set<string> }>();
  const content = await openPublished(path, /^DS_.*_data\.csv$/i);
  await readCsv(content, FORM, notes, (cells) => {
    const { level, age, sex, measure, status, educ } = cells;
    if (!isOwnLevel(level) || age !== 'Y_GE15' || sex !== '_T' || measure !== 'POP') return;
    if (!LEVELS.includes(educ)) return;
    const code = paddedCode(cells.code);
    if (status !== '' && status !== 'A') {
      if (educ === NONE) notes.add('leftOut', `${code} (OBS_STATUS ${status})`);
      return;
    }
    const value = publishedNumber(cells.value, notes, `${code}, ${educ}`);
    if (value === null) return;
    const year = years.get(cells.year) ?? { counts: new Map(), seen: new Set() };
    years.set(cells.year, year);
    year.seen.add(educ);
    const { none, higher, all } = year.counts.get(code) ?? { none: 0, higher: 0, all: 0 };
    year.counts.set(code, {
      none: none + (educ === NONE ? value : 0),
      higher: higher + (HIGHER.includes(educ) ? value : 0),
      all: all + value,
    });
  });
  const vintage = [...years.keys()].sort().at(-1) ?? '';
  const newest = years.get(vintage);
  const missing = LEVELS.filter((educ) => !newest?.seen.has(educ));
  if (!newest || missing.length > 0) {
    const expected = readingText.levels(missing);
    throw new TableError({ file: content.name, line: 0, column: 'EDUC', value: '', expected });
  }
  return { vintage, counts: newest.counts };
}
