// INSEE-DGFiP-Cnaf-Cnav-CCMSA, Filosofi in the long form, communes and EPCI in one file: DS_FILOSOFI_CC, 2021
// (geography 2025) and 2023.
//
// Page     https://www.insee.fr/fr/statistiques/8984752?sommaire=8984758 (2023), 7756729 (2021)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly from 2023 on; the poverty rates of 2023 were released anew on 6 August 2026, after an error
// Columns  GEO, GEO_OBJECT, FILOSOFI_MEASURE (MED_SL, PR_MD60), CONF_STATUS, OBS_STATUS, UNIT_MULT, TIME_PERIOD,
//          OBS_VALUE, in an order that changes
// Traps    * 2023 is "Filosofi 2": its level moves for reasons of method. It replaces 2021 whole, communes and
//            EPCI together, and the model is calibrated anew; the two are never mixed
//          * CONF_STATUS C is secret, OBS_STATUS O is under the threshold of publication: empty, never zero
//          * a code exists at several levels: GEO_OBJECT says which
import { readingText } from '../copy.ts';
import { TableError } from '../table-error.ts';
import type { Income, PublishedIncome } from './filosofi-2021.ts';
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { publishedNumber } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

const FORM = {
  delimiter: ';',
  needed: {
    code: 'GEO',
    level: 'GEO_OBJECT',
    measure: 'FILOSOFI_MEASURE',
    year: 'TIME_PERIOD',
    value: 'OBS_VALUE',
  },
  optional: { secrecy: 'CONF_STATUS', status: 'OBS_STATUS', power: 'UNIT_MULT' },
} as const;

const FIELDS: Readonly<Record<string, keyof Income>> = { MED_SL: 'median', PR_MD60: 'poverty' };

/** @throws TableError when a column is missing, or there is no median of any commune. */
export async function readFilosofiMelodi(path: string, notes: Notes): Promise<PublishedIncome> {
  const years = new Map<string, Record<'COM' | 'EPCI', Map<string, Income>>>();
  const content = await openPublished(path, /^DS_.*_data\.csv$/i);
  await readCsv(content, FORM, notes, (cells) => {
    const field = FIELDS[cells.measure];
    const { level } = cells;
    if (field === undefined || (level !== 'COM' && level !== 'EPCI')) return;
    const year = years.get(cells.year) ?? { COM: new Map(), EPCI: new Map() };
    years.set(cells.year, year);
    const code = cells.code.toUpperCase().padStart(level === 'COM' ? 5 : 9, '0');
    const row = year[level].get(code) ?? { median: null, poverty: null };
    year[level].set(code, { ...row, [field]: incomeOf(cells, code, notes) });
  });
  const vintage = [...years.keys()].sort().at(-1) ?? '';
  const newest = years.get(vintage);
  if (!newest || newest.COM.size === 0) {
    const expected = readingText.medians;
    throw new TableError({
      file: content.name,
      line: 0,
      column: 'GEO_OBJECT',
      value: '',
      expected,
    });
  }
  return { vintage, communes: newest.COM, epci: newest.EPCI };
}

function incomeOf(
  cells: Readonly<Record<'secrecy' | 'status' | 'power' | 'value' | 'measure', string>>,
  code: string,
  notes: Notes,
): number | null {
  if (cells.secrecy === 'C' || (cells.status !== '' && cells.status !== 'A')) {
    notes.add('secret', `${code}, ${cells.measure} (${cells.secrecy || cells.status})`);
    return null;
  }
  const value = publishedNumber(cells.value, notes, `${code}, ${cells.measure}`);
  if (/^\d?$/.test(cells.power)) return value === null ? null : value * 10 ** Number(cells.power);
  notes.add('notANumber', `UNIT_MULT ${cells.power} (${code}, ${cells.measure})`);
  return null;
}
