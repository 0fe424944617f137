// Incomes as published: wide tables of 2021, long file of 2021 and 2023. Nothing withheld becomes a number.
import { describe, expect, test } from 'vitest';
import { readFilosofi2021 } from '../../../pipeline/producers/filosofi-2021.ts';
import { readFilosofiMelodi } from '../../../pipeline/producers/filosofi-melodi.ts';
import { expectedOf, faultOf, readWith, textFile, zipFile } from './excerpts.ts';

describe('the wide form of 2021', () => {
  const HEADER = 'CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021';
  const read = async (...lines: string[]) => {
    const path = await textFile('cc_filosofi_2021_COM.csv', [HEADER, ...lines]);
    return readWith((notes) => readFilosofi2021(path, 'COM', notes));
  };

  test('median in euros, poverty in percent, with decimal commas', async () => {
    const { result } = await read('58194;17000;32000;19850;48,2;22,4');
    expect(result.vintage).toBe('2021');
    expect(result.communes.get('58194')).toEqual({ median: 19_850, poverty: 22.4 });
  });

  test.each(['s', 'nd', 'ns', 'S'])(
    'the mark « %s » is nothing, and counted as secret',
    async (mark) => {
      const { result, notes } = await read(`58160;1500;3500;24100;55.1;${mark}`);
      expect(result.communes.get('58160')).toEqual({ median: 24_100, poverty: null });
      expect(notes).toMatchObject([{ kind: 'secret', count: 1 }]);
    },
  );

  test('anything else that is no number is nothing too, and said apart', async () => {
    const { result, notes } = await read('58160;1500;3500;env. 24 000;55.1;12');
    expect(result.communes.get('58160')).toEqual({ median: null, poverty: 12 });
    expect(notes).toMatchObject([{ kind: 'notANumber', examples: ['env. 24 000 (58160:2)'] }]);
  });

  test('an empty cell is not published, which is nothing to say', async () => {
    const { result, kinds } = await read('58160;1500;3500;24100;;');
    expect(result.communes.get('58160')?.poverty).toBeNull();
    expect(kinds).toEqual([]);
  });

  test('the table of EPCI is by SIREN', async () => {
    const path = await textFile('cc_filosofi_2021_EPCI.csv', [
      HEADER,
      '245804406;1;1;20430;1;18.1',
    ]);
    const { result } = await readWith((notes) => readFilosofi2021(path, 'EPCI', notes));
    expect(result.epci.get('245804406')).toEqual({ median: 20_430, poverty: 18.1 });
  });
});

describe('the long form', () => {
  const HEADER =
    '"FILOSOFI_MEASURE";"GEO";"GEO_OBJECT";"UNIT_MEASURE";"CONF_STATUS";"OBS_STATUS";"UNIT_MULT";"TIME_PERIOD";"OBS_VALUE"';
  const row = (
    measure: string,
    geo: string,
    level: string,
    value: string,
    secrecy = 'F',
    power = 0,
  ) =>
    `"${measure}";"${geo}";"${level}";"X";"${secrecy}";"${value === '' ? 'O' : 'A'}";${power};2023;${value}`;
  const read = async (...lines: string[]) => {
    const path = await zipFile('FILOSOFI_CC_csv.zip', {
      'DS_FILOSOFI_CC_2023_metadata.csv': ['COD_VAR;LIB_VAR'],
      'DS_FILOSOFI_CC_2023_data.csv': [HEADER, ...lines],
    });
    return readWith((notes) => readFilosofiMelodi(path, notes));
  };

  test('gives communes and EPCI of one year; other levels and measures are passed over', async () => {
    const { result } = await read(
      row('MED_SL', '58194', 'COM', '20550'),
      row('PR_MD60', '58194', 'COM', '21.9'),
      row('D9_SL', '58194', 'COM', '35000'),
      row('MED_SL', '58194', 'BV2022', '22000'),
      row('MED_SL', '245804406', 'EPCI', '21100'),
    );
    expect(result.vintage).toBe('2023');
    expect([...result.communes]).toEqual([['58194', { median: 20_550, poverty: 21.9 }]]);
    expect([...result.epci]).toEqual([['245804406', { median: 21_100, poverty: null }]]);
  });

  test('what is secret or under the threshold is nothing, even where a value stands', async () => {
    const { result, notes } = await read(
      row('MED_SL', '58160', 'COM', '24000', 'C'),
      row('PR_MD60', '58160', 'COM', ''),
    );
    expect(result.communes.get('58160')).toEqual({ median: null, poverty: null });
    expect(notes).toMatchObject([{ kind: 'secret', count: 2 }]);
  });

  test('UNIT_MULT is a power of ten', async () => {
    const { result } = await read(row('MED_SL', '58194', 'COM', '20.55', 'F', 3));
    expect(result.communes.get('58194')?.median).toBeCloseTo(20_550, 6);
  });

  test('without any commune it is refused', async () => {
    const path = await textFile('DS_FILOSOFI_CC_2023_data.csv', [
      HEADER,
      row('MED_SL', 'F', 'FRANCE', '25000'),
    ]);
    expect(expectedOf(await faultOf((notes) => readFilosofiMelodi(path, notes)))).toContain(
      'MED_SL',
    );
  });
});
