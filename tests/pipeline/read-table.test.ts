// A raw table that is wrong stops the pipeline, and says where.
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../pipeline/read-table.ts';
import { COMMUNES } from '../../pipeline/sources/communes.ts';
import { FILOSOFI_COMMUNES } from '../../pipeline/sources/filosofi.ts';
import { TableError } from '../../pipeline/table-error.ts';
import { replaceFolder } from '../../pipeline/write.ts';

const HEADER =
  'code,nom,departement,departement_nom,region,region_nom,epci,epci_nom,population,latitude,longitude,codes_postaux';
const NEVERS =
  '58194,Nevers,58,Nièvre,27,Bourgogne-Franche-Comté,245804406,CA de Nevers,33085,46.9852,3.1598,58000';

async function readCommunes(...lines: string[]) {
  const dir = await mkdtemp(join(tmpdir(), 'tables-'));
  await writeFile(join(dir, COMMUNES.file), `${lines.join('\n')}\n`);
  return readTable(dir, COMMUNES);
}

const faultOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof TableError ? error : Promise.reject(error)),
  );

test('a right row is read with its types: numbers, lists, nothing for an empty EPCI', async () => {
  const sein = '29083,Île-de-Sein,29,Finistère,53,Bretagne,,,263,48.0372,-4.8536,29990|29991';
  const { rows } = await readCommunes(HEADER, NEVERS, sein);
  expect(rows[0]).toMatchObject({ code: '58194', population: 33085, epci: '245804406' });
  expect(rows[1]).toMatchObject({ epci: null, codes_postaux: ['29990', '29991'] });
});

test('names that hold commas and quotes are read as RFC 4180 says', async () => {
  const quoted = NEVERS.replace('Nevers,58', '"Nevers, dite ""la belle""",58');
  const { rows } = await readCommunes(HEADER, quoted);
  expect(rows[0]?.nom).toBe('Nevers, dite "la belle"');
});

describe('a fault names the file, the line, the column, the value and what was expected', () => {
  test.each([
    ['a population that is not a number', NEVERS.replace('33085', 'beaucoup'), 'population'],
    ['a population below zero', NEVERS.replace('33085', '-4'), 'population'],
    ['a latitude off the map', NEVERS.replace('46.9852', '146.9'), 'latitude'],
    ['a code of four characters', NEVERS.replace('58194', '5819'), 'code'],
    ['an EPCI that is no SIREN', NEVERS.replace('245804406', '12'), 'epci'],
    ['a postal code of four digits', NEVERS.replace('58000', '5800'), 'codes_postaux'],
  ])('%s', async (_, line, column) => {
    const error = await faultOf(readCommunes(HEADER, line));
    expect(error?.fault).toMatchObject({ file: 'communes.csv', line: 2, column });
    expect(error?.message).toContain('communes.csv, ligne 2');
    expect(error?.message).toMatch(/on attendait .+/);
  });

  test('a cell that no name nor address fills is told by its beginning', async () => {
    const long = NEVERS.replace('Nevers', `Nevers${'a@'.repeat(10_000)}`);
    const error = await faultOf(readCommunes(HEADER, long));
    expect(error?.fault).toMatchObject({ file: 'communes.csv', line: 2, column: 'nom' });
    expect(error?.message).toContain('Nevers');
    expect(error?.message).toMatch(/20\s000 caractères au plus dans une cellule/u);
    expect(error?.message.length).toBeLessThan(250);
  });

  test('a column that is missing', async () => {
    const error = await faultOf(readCommunes(HEADER.replace('population,', ''), NEVERS));
    expect(error?.fault).toMatchObject({ line: 1, column: 'population' });
  });

  test('a row with too many cells', async () => {
    const error = await faultOf(readCommunes(HEADER, `${NEVERS},en trop`));
    expect(error?.fault).toMatchObject({ file: 'communes.csv', line: 2 });
  });

  test('a row after a name of two lines, by the line it starts at', async () => {
    const twoLines = NEVERS.replace('Nevers,58', '"Nevers\ndite la belle",58');
    const decize = NEVERS.replace('58194', '58095').replace('33085', 'beaucoup');
    const error = await faultOf(readCommunes(HEADER, twoLines, decize));
    expect(error?.fault).toMatchObject({ line: 4, column: 'population', value: 'beaucoup' });
  });

  test.each([
    ['a quote that nothing closes', NEVERS.replace('Nevers', '"Nevers')],
    ['a quote inside a bare cell', NEVERS.replace('Nevers', 'Nevers "la belle')],
  ])('%s', async (_, line) => {
    const error = await faultOf(readCommunes(HEADER, NEVERS.replace('58194', '58095'), line));
    expect(error?.fault).toMatchObject({ file: 'communes.csv', line: 3 });
    expect(error?.message).toContain('un CSV bien formé');
  });

  test('a commune given twice', async () => {
    const error = await faultOf(readCommunes(HEADER, NEVERS, NEVERS));
    expect(error?.fault).toMatchObject({ line: 3, value: '58194' });
  });

  test('a file without any row, and a file that is not there', async () => {
    expect((await faultOf(readCommunes(HEADER)))?.fault.line).toBe(2);
    const error = await faultOf(readTable('/nowhere', FILOSOFI_COMMUNES));
    expect(error?.message).toContain('filosofi_2021_communes.csv');
  });
});

test('a write that fails leaves the former folder whole', async () => {
  const dir = join(await mkdtemp(join(tmpdir(), 'out-')), 'data');
  await replaceFolder(dir, [{ path: 'communes/58.json', text: '{}' }], () => {});
  const impossible = { path: `${'x'.repeat(300)}.json`, text: '{}' };
  await expect(replaceFolder(dir, [impossible], () => {})).rejects.toThrow();
  expect(await readdir(dir)).toEqual(['communes']);
});

test('a second write replaces the first, leaving nothing behind', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'out-'));
  const dir = join(parent, 'data');
  await replaceFolder(dir, [{ path: 'old.json', text: '{}' }], () => {});
  await replaceFolder(dir, [{ path: 'new.json', text: '{}' }], () => {});
  expect(await readdir(dir)).toEqual(['new.json']);
  expect(await readdir(parent)).toEqual(['data']);
});
