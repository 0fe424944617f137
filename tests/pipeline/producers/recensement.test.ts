// The census as INSEE publishes it: two wide tables, then the Melodi form.
import { describe, expect, test } from 'vitest';
import { readDecoupage } from '../../../pipeline/producers/decoupage-administratif.ts';
import { readRecensementAges } from '../../../pipeline/producers/recensement-ages.ts';
import { readRecensementAgesMelodi } from '../../../pipeline/producers/recensement-ages-melodi.ts';
import { readRecensementDiplomes } from '../../../pipeline/producers/recensement-diplomes.ts';
import { readRecensementDiplomesMelodi } from '../../../pipeline/producers/recensement-diplomes-melodi.ts';
import { arrondissementRows } from '../../../pipeline/remake/recensement-table.ts';
import { expectedOf, faultOf, readWith, textFile, zipFile } from './excerpts.ts';

const BANDS = ['POP', 'POP0014', 'POP1529', 'POP3044', 'POP4559', 'POP6074', 'POP7589', 'POP90P'];
const header = (...years: string[]) =>
  ['CODGEO', ...years.flatMap((year) => BANDS.map((band) => `P${year}_${band}`))].join(';');
const NEVERS = '58194;33085;4700.5;5600;5200.25;5900;6500;4300.75;883.5';
const AGES = [4700.5, 5600, 5200.25, 5900, 6500, 5184.25];

const ages = (lines: readonly string[], encoding?: BufferEncoding) => async () => {
  const path = await textFile('base-cc-evol-struct-pop-2022.CSV', lines, encoding);
  return readWith((notes) => readRecensementAges(path, notes));
};
const agesFault = async (...lines: string[]) => {
  const path = await textFile('base-cc-evol-struct-pop-2022.CSV', lines);
  return faultOf((notes) => readRecensementAges(path, notes));
};

describe('ages, wide form', () => {
  test('are six counts with their decimals, 75 to 89 and 90 and over together', async () => {
    const { result, kinds } = await ages([header('22'), NEVERS])();
    expect(result.vintage).toBe('2022');
    expect(result.counts.get('58194')).toEqual(AGES);
    expect(kinds).toEqual([]);
  });

  test('are those of the newest year, wherever its columns stand', async () => {
    const old = ['1', '1', '1', '1', '1', '1', '1', '1'].join(';');
    const [code, ...counts] = NEVERS.split(';');
    const { result } = await ages([
      header('11', '16', '22'),
      [code, old, old, ...counts].join(';'),
    ])();
    expect(result.vintage).toBe('2022');
    expect(result.counts.get('58194')).toEqual(AGES);
  });

  test('say their year when the file is of an older census than hoped', async () => {
    expect((await ages([header('16'), NEVERS])()).result.vintage).toBe('2016');
  });

  test('are read in the archive, never in the file of overseas collectivities nor in the labels', async () => {
    const path = await zipFile('base-cc-evol-struct-pop-2022_csv.zip', {
      'meta_base-cc-evol-struct-pop-2022.CSV': ['COD_VAR;LIB_VAR', 'P22_POP;Population'],
      'base-cc-evol-struct-pop-2022-COM.CSV': [header('22'), NEVERS.replace('58194', '98735')],
      'base-cc-evol-struct-pop-2022.CSV': [header('22'), NEVERS],
    });
    const { result } = await readWith((notes) => readRecensementAges(path, notes));
    expect([...result.counts.keys()]).toEqual(['58194']);
  });

  test('of an archive with neither are refused, and its members named', async () => {
    const path = await zipFile('x.zip', { 'lisez-moi.txt': ['Bonjour'] });
    const fault = await faultOf((notes) => readRecensementAges(path, notes));
    expect(expectedOf(fault)).toContain('« lisez-moi.txt »');
  });

  test('parted by commas are read, and it is noted', async () => {
    const { result, kinds } = await ages(
      [header('22'), NEVERS].map((line) => line.replaceAll(';', ',')),
    )();
    expect(result.counts.get('58194')).toEqual(AGES);
    expect(kinds).toEqual(['delimiter']);
  });

  test('a byte order mark, CRLF and a code without its zero change nothing', async () => {
    const ain = NEVERS.replace('58194', '1004');
    const { result, kinds } = await ages([`\ufeff${header('22')}\r`, `${ain}\r`])();
    expect(result.counts.get('01004')).toEqual(AGES);
    expect(kinds).toEqual([]);
  });

  test('without a band are refused: every missing column is named, and those that were read', async () => {
    const fault = await agesFault('CODGEO;P22_POP;P22_POP0014;P22_POP1529', '58194;1;1;1');
    expect(fault).toMatchObject({ file: 'base-cc-evol-struct-pop-2022.CSV', line: 1 });
    expect(expectedOf(fault)).toBe(
      'les colonnes « P22_POP3044 », « P22_POP4559 », « P22_POP6074 », « P22_POP7589 », « P22_POP90P » ; on a lu « CODGEO », « P22_POP », « P22_POP0014 », « P22_POP1529 »',
    );
  });

  test('cut in the middle of a row are refused, with the line', async () => {
    const fault = await agesFault(header('22'), NEVERS, '58160;3521;600');
    expect(fault).toMatchObject({ line: 3 });
    expect(expectedOf(fault)).toContain('la ligne est coupée');
  });

  test('a header alone is refused', async () => {
    expect(expectedOf(await agesFault(header('22')))).toContain('au moins une ligne');
  });

  test('a secret cell leaves its commune without ages, never with a zero', async () => {
    const { result, notes } = await ages([header('22'), NEVERS.replace('4700.5', 's')])();
    expect(result.counts.size).toBe(0);
    expect(notes).toMatchObject([{ kind: 'secret', count: 1 }]);
  });

  test('the same commune twice is read once', async () => {
    const { result, kinds } = await ages([header('22'), NEVERS, NEVERS.replace('5600', '1')])();
    expect(result.counts.get('58194')).toEqual(AGES);
    expect(kinds).toEqual(['twice']);
  });
});

const MELODI = '"GEO";"GEO_OBJECT";"SEX";"AGE";"RP_MEASURE";"OBS_STATUS";"TIME_PERIOD";"OBS_VALUE"';
const single = (age: string, value: number, given: Partial<Record<string, string>> = {}) => {
  const { geo = '58194', level = 'COM', sex = '_T', status = 'A', year = '2023' } = given;
  return `"${geo}";"${level}";"${sex}";"${age}";"POP";"${status}";${year};${value}`;
};
const melodiAges = async (lines: readonly string[]) => {
  const path = await zipFile('DS_RP_TD_POPULATION_AGESEX_PRINC_2023.zip', {
    'DS_RP_TD_POPULATION_AGESEX_PRINC_2023_metadata.csv': ['COD_VAR;LIB_VAR;COD_MOD;LIB_MOD'],
    'DS_RP_TD_POPULATION_AGESEX_PRINC_2023_data.csv': lines,
  });
  return readWith((notes) => readRecensementAgesMelodi(path, notes));
};
/** Ten people at each age from 0 to 100 and over. */
const EVERY_AGE = Array.from({ length: 100 }, (_, age) => single(`Y${age}`, 10)).concat(
  single('Y_GE100', 10),
  single('_T', 1_010),
);

describe('ages, Melodi form', () => {
  test('single ages add up to the six bands', async () => {
    const { result, kinds } = await melodiAges([MELODI, ...EVERY_AGE]);
    expect(result).toMatchObject({ vintage: '2023' });
    expect(result.counts.get('58194')).toEqual([150, 150, 150, 150, 150, 260]);
    expect(kinds).toEqual([]);
  });

  test('grouped ages, other levels, sexes and years are not counted twice', async () => {
    const { result } = await melodiAges([
      MELODI,
      ...EVERY_AGE,
      single('Y0T4', 50),
      single('Y0', 900, { level: 'BV2022' }),
      single('Y0', 5, { sex: 'F' }),
      single('Y0', 900, { year: '2017' }),
    ]);
    expect(result.counts.get('58194')?.[0]).toBe(150);
  });

  test('a commune that merged into another repeats its figures: it is left out', async () => {
    const { result, notes } = await melodiAges([
      MELODI,
      ...EVERY_AGE,
      ...EVERY_AGE.map((line) => line.replace('58194', '58160').replace('"A"', '"K"')),
    ]);
    expect([...result.counts.keys()]).toEqual(['58194']);
    expect(notes).toMatchObject([
      { kind: 'leftOut', count: 1, examples: ['58160 (OBS_STATUS K)'] },
    ]);
  });

  test('columns in the order of the edition of 2022, without status', async () => {
    const lines = EVERY_AGE.map((line) => {
      const [geo, level, sex, age, measure, , year, value] = line.split(';');
      return [age, geo, level, measure, sex, year, value].join(';');
    });
    const order = '"AGE";"GEO";"GEO_OBJECT";"RP_MEASURE";"SEX";"TIME_PERIOD";"OBS_VALUE"';
    const { result, kinds } = await melodiAges([order, ...lines]);
    expect(result.counts.get('58194')).toEqual([150, 150, 150, 150, 150, 260]);
    expect(kinds).toEqual(['absentColumn']);
  });

  test('ages that do not make the population are said', async () => {
    const { notes } = await melodiAges([MELODI, ...EVERY_AGE.slice(0, 90), single('_T', 1_010)]);
    expect(notes).toMatchObject([{ kind: 'unequalSum', examples: ['58194'] }]);
  });

  test('the look-alike with other bands is refused', async () => {
    const path = await textFile('DS_RP_POPULATION_PRINC_data.csv', [MELODI, single('Y15T24', 9)]);
    const fault = await faultOf((notes) => readRecensementAgesMelodi(path, notes));
    expect(fault.column).toBe('AGE');
    expect(expectedOf(fault)).toContain('Y_GE100');
  });
});

describe('municipal arrondissements', () => {
  const paris = (level: string) =>
    EVERY_AGE.map((line) => line.replace('"58194";"COM"', `"75101";"${level}"`));

  test('are read beside the communes, in both forms', async () => {
    const melodi = await melodiAges([MELODI, ...EVERY_AGE, ...paris('ARM')]);
    expect([...melodi.result.counts.keys()]).toEqual(['58194', '75101']);
    const wide = await ages([header('22'), NEVERS, NEVERS.replace('58194', '75101')])();
    expect(wide.result.counts.get('75101')).toEqual(AGES);
  });

  test('have a table of their own, with their population, when ages and diplomas are both published', async () => {
    const decoupage = await readDecoupage();
    const { result } = await melodiAges([MELODI, ...EVERY_AGE, ...paris('ARM')]);
    const diplomas = new Map([['75101', { none: 40, higher: 60, all: 200 }]]);
    expect(arrondissementRows(decoupage, result.counts, diplomas)).toEqual([
      {
        code: '75101',
        commune: '75056',
        population: '15114',
        part_0_14: '14.9',
        part_15_29: '14.9',
        part_30_44: '14.9',
        part_45_59: '14.9',
        part_60_74: '14.9',
        part_75_plus: '25.7',
        part_sans_diplome: '20',
        part_diplome_superieur: '30',
      },
    ]);
    expect(arrondissementRows(decoupage, result.counts, new Map())).toEqual([]);
  });
});

describe('diplomas, wide form', () => {
  const HEADER =
    'CODGEO;P22_HNSCOL15P;P22_HNSCOL15P_DIPLMIN;P22_NSCOL15P;P22_NSCOL15P_DIPLMIN;P22_NSCOL15P_BEPC;P22_NSCOL15P_SUP2;P22_NSCOL15P_SUP34;P22_NSCOL15P_SUP5';

  test('bac+2, +3 or 4 and +5 make the higher ones; columns of men are not taken for all', async () => {
    const path = await textFile('base-cc-diplomes-formation-2022.CSV', [
      HEADER,
      '58194;9000;2500;20000.5;4600.25;1200;1500;1800.5;1100',
    ]);
    const { result } = await readWith((notes) => readRecensementDiplomes(path, notes));
    expect(result.vintage).toBe('2022');
    expect(result.counts.get('58194')).toEqual({ none: 4_600.25, higher: 4_400.5, all: 20_000.5 });
  });

  test('a missing level stops the reading by its name', async () => {
    const path = await textFile('base-cc-diplomes-formation-2022.CSV', [
      HEADER.replace('P22_NSCOL15P_SUP5', 'P22_NSCOL15P_SUP'),
      '58194;1;1;1;1;1;1;1;1',
    ]);
    const fault = await faultOf((notes) => readRecensementDiplomes(path, notes));
    expect(fault.column).toBe('P22_NSCOL15P_SUP5');
  });
});

describe('diplomas, Melodi form', () => {
  const HEADER =
    '"GEO";"GEO_OBJECT";"AGE";"SEX";"EDUC";"RP_MEASURE";"OBS_STATUS";"TIME_PERIOD";"OBS_VALUE"';
  const LEVELS = {
    '001T100_RP': 40,
    '200_RP': 10,
    '300_RP': 60,
    '350T351_RP': 30,
    '500_RP': 25,
    '600_RP': 20,
    '700_RP': 15,
  };
  const row = (educ: string, value: number, age = 'Y_GE15', year = '2023') =>
    `"58194";"COM";"${age}";"_T";"${educ}";"POP";"A";${year};${value}`;
  const lines = Object.entries(LEVELS).map(([educ, value]) => row(educ, value));
  const read = async (all: readonly string[]) => {
    const path = await textFile('DS_RP_DIPLOMES_PRINC_2023_data.csv', all);
    return readWith((notes) => readRecensementDiplomesMelodi(path, notes));
  };

  test('the seven levels are the denominator; totals, aggregates, ages and years beside them are not', async () => {
    const { result } = await read([
      HEADER,
      ...lines,
      row('_T', 900),
      row('001T200_RP', 50),
      row('500T702_RP', 60),
      row('001T100_RP', 7, 'Y15T24'),
      row('001T100_RP', 90, 'Y_GE15', '2012'),
    ]);
    expect(result).toMatchObject({ vintage: '2023' });
    expect(result.counts.get('58194')).toEqual({ none: 40, higher: 60, all: 200 });
  });

  test('a level that is never there stops the reading: the denominator would be short', async () => {
    const path = await textFile('DS_RP_DIPLOMES_PRINC_2023_data.csv', [
      HEADER,
      ...lines.slice(0, -1),
    ]);
    const fault = await faultOf((notes) => readRecensementDiplomesMelodi(path, notes));
    expect(expectedOf(fault)).toContain('« 700_RP »');
  });
});
