// The complete tables as they are published: three formats with the same cells, a dictionary that is true, and
// the questions of docs/DATA.md, asked to DuckDB as they are written there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommuneProfile, diagnoseArea } from '../../src/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { pythonForTests } from '../../tools/dev/programs.ts';
import type { OpenFile } from '../../tools/release/open-data/open-table.ts';
import { openData } from '../../tools/release/open-data/tables.ts';
import { allCommunes, MODEL, shippedStore } from '../shipped.ts';

const store = shippedStore();
const MEASURE_NAMES = [
  ['concerned', 'concernes'],
  ['exclus', 'exclus'],
  ['eloignes', 'eloignes'],
  ['presqueAutonomes', 'presque_autonomes'],
] as const;
let files: ReadonlyMap<string, OpenFile>;
let folder = '';
beforeAll(async () => {
  files = new Map((await openData(store)).map((file) => [file.name, file]));
  folder = await mkdtemp(join(tmpdir(), 'communes-'));
  await writeFile(join(folder, 'communes.parquet'), bytesOf('communes.parquet'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function bytesOf(name: string): Uint8Array {
  const file = files.get(name);
  if (!file) throw new Error(`${name} is not written`);
  return file.bytes;
}
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));

test('the CSV has 34 875 lines, each code once, with the first zero of 01004 kept', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf('communes.csv').trim(), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(new Set(data.map(({ code }) => code)).size).toBe(34_875);
  expect(data.find(({ code }) => code === '01004')?.nom).toBe('Ambérieu-en-Bugey');
});

test('the JSON has the same table as the CSV', () => {
  const { columns, rows } = JSON.parse(textOf('communes.json'));
  expect(rows).toHaveLength(34_875);
  const [header = ''] = textOf('communes.csv').split('\r\n');
  expect(columns.join(',')).toBe(header);
});

test('the data package names each file but itself, with what it holds, its true size and seal', () => {
  const { resources, sources } = JSON.parse(textOf('datapackage.json'));
  expect(sources.length).toBeGreaterThan(5);
  const paths = resources.map(({ path }: { path: string }) => path);
  expect([...paths, 'datapackage.json']).toEqual([...files.keys()]);
  for (const { path, title, bytes, hash } of resources) {
    expect(title).not.toBe(path);
    const content = bytesOf(path);
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
});

test('the communes that resemble one another are described as the other tables are: a line a commune, a schema', () => {
  const { resources } = JSON.parse(textOf('datapackage.json'));
  const described = resources.find(
    ({ path }: { path: string }) => path === 'communes-semblables.csv',
  );
  const { data, meta } = Papa.parse<Record<string, string>>(
    textOf('communes-semblables.csv').trim(),
    { header: true },
  );
  expect(described.schema.fields.map(({ name }: { name: string }) => name)).toEqual(meta.fields);
  expect(data).toHaveLength(34_875);
  expect(data.find(({ code }) => code === '58194')?.classe).toBe(
    'petites villes et villes moyennes',
  );
  expect(data.find(({ code }) => code === '58194')?.classe_eloignee).toBe('non');
  expect(data.find(({ code }) => code === '97356')).toMatchObject({
    classe: 'villes et banlieues jeunes',
    classe_eloignee: 'oui',
  });
  // Moulins, then seven others, each with what it has in common with Nevers.
  const nevers = data.find(({ code }) => code === '58194');
  expect(nevers?.semblables?.split(' ')[0]).toBe('03190');
  expect(nevers?.en_commun?.split(' ')[0]).toBe('age+diplome+revenu+densite+taille');
  expect(nevers?.ce_qui_differe?.split(' ')[0]).toBe('aucun');
  for (const of of [nevers?.en_commun, nevers?.ce_qui_differe, nevers?.non_compare]) {
    expect(of?.split(' ')).toHaveLength(8);
  }
  expect(nevers).toMatchObject({
    france_services: '2',
    france_services_pour_1000_bas: '0.1222',
    france_services_pour_1000_haut: '0.1626',
  });
  expect(data.filter((one) => (one.classe === '') !== (one.classe_eloignee === ''))).toEqual([]);
  // 108 have no class: 91 of fewer than 20 people, and Mayotte.
  expect(data.filter(({ classe }) => classe === '')).toHaveLength(108);
  expect(data.filter(({ classe, code }) => classe === '' && code?.startsWith('976'))).toHaveLength(
    17,
  );
});

describe('EPCI, EPT, départements and régions', () => {
  const KINDS = [
    ['epci', 'epci', 1_255],
    ['ept', 'ept', 11],
    ['departements', 'departement', 101],
    ['regions', 'region', 18],
  ] as const;

  test.each(KINDS)(
    '%s.csv: each %s has the shares and the ranges of the engine, of everybody and of 15 and over',
    async (name, kind, count) => {
      const { data } = Papa.parse<Record<string, string>>(textOf(`${name}.csv`).trim(), {
        header: true,
      });
      expect(data).toHaveLength(count);
      const communes = await allCommunes(store);
      const model = await store.model();
      const epts = new Map(
        (await createTerritories(store).catalogue()).map(({ code, communes: own }) => [code, own]),
      );
      const members = new Map<string, CommuneProfile[]>();
      for (const commune of communes) {
        const code = kind === 'ept' ? undefined : commune[kind]?.code;
        if (code !== undefined) members.set(code, [...(members.get(code) ?? []), commune]);
      }
      const wrong = data.flatMap((row) => {
        const own =
          kind === 'ept'
            ? communes.filter(({ code }) => epts.get(row.code ?? '')?.includes(code))
            : (members.get(row.code ?? '') ?? []);
        const area = { kind, code: row.code ?? '', nom: row.nom ?? '' };
        return (['all', '15+'] as const).flatMap((base) => {
          const { shares, rounded } = diagnoseArea(area, own, model, { base });
          const end = base === 'all' ? '' : '_15_plus';
          return MEASURE_NAMES.flatMap(([measure, title]) => {
            const part = `part_${title}${end}`;
            const far = (text = '', value: number) => !(Math.abs(Number(text) - value) < 1e-12);
            const same =
              !far(row[part], shares[measure].point) &&
              !far(row[`${part}_bas`], shares[measure].low) &&
              !far(row[`${part}_haut`], shares[measure].high) &&
              row[`${title}${end}`] === String(rounded[measure].point);
            return same ? [] : [`${row.code} ${part}`];
          });
        });
      });
      expect(wrong).toEqual([]);
    },
  );
});

test.each(['communes', 'epci', 'ept', 'departements', 'regions'])(
  '%s.csv: shares and effects are unrounded: the four effects make the gap with France to 1e-9 of a point',
  async (name) => {
    const france = referenceRates((await store.model()).reference).concerned;
    const { data } = Papa.parse<Record<string, string>>(textOf(`${name}.csv`).trim(), {
      header: true,
    });
    const said = data.filter(({ part_concernes }) => part_concernes !== '');
    const wrong = said.filter((row) => {
      const effects = ['age', 'diplome', 'revenu', 'territoire'].map((factor) =>
        Number(row[`effet_${factor}_points`]),
      );
      const sum = effects.reduce((all, effect) => all + effect, 0);
      return !(Math.abs(sum - (Number(row.part_concernes) - france) * 100) < 1e-9);
    });
    expect(said.length).toBeGreaterThan(10);
    expect(wrong.map(({ code }) => code)).toEqual([]);
  },
);

test('every Parquet file says its model, its data set and its licence', () => {
  const parquets = [...files.values()].filter(({ name }) => name.endsWith('.parquet'));
  expect(parquets).toHaveLength(8);
  for (const { bytes } of parquets) {
    const { key_value_metadata: told = [] } = parquetMetadata(new Uint8Array(bytes).buffer);
    expect(told.map(({ key }) => key)).toEqual([
      ...['title', 'producer', 'model', 'dataset', 'software', 'license'],
    ]);
    expect(told.find(({ key }) => key === 'model')?.value).toBe(MODEL);
  }
});

test('a share is 0 to 1, but in the inputs of the model, where it is whole per mille', () => {
  const written = new TextDecoder().decode(files.get('datapackage.json')?.bytes);
  const fieldOf = (path: string) =>
    JSON.parse(written)
      .resources.find((resource: { path: string }) => resource.path === path)
      .schema.fields.find(({ name }: { name: string }) => name === 'part_15_plus').constraints;
  expect(fieldOf('communes.csv')).toEqual({ minimum: 0, maximum: 1 });
  expect(fieldOf('communes-entrees.csv')).toEqual({ minimum: 0 });
});

test('the Frictionless command finds the whole package valid', async () => {
  const frictionless = pythonForTests('frictionless');
  if (frictionless === null) return;
  for (const { name, bytes } of files.values()) await writeFile(join(folder, name), bytes);
  const { stdout, status } = spawnSync(frictionless, ['validate', 'datapackage.json', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { valid, tasks } = JSON.parse(stdout);
  expect([status, valid, tasks.length]).toEqual([0, true, 25]);
}, 300_000);

describe('the questions of docs/DATA.md, asked to DuckDB', () => {
  const answers: Record<string, unknown>[][] = [];
  beforeAll(async () => {
    const document = await readFile(new URL('../../docs/DATA.md', import.meta.url), 'utf8');
    const questions = [...document.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const sql of questions) {
      const there = sql.replaceAll("'communes.parquet'", `'${join(folder, 'communes.parquet')}'`);
      const reader = await connection.runAndReadAll(there);
      answers.push(reader.getRowObjectsJson().map((row) => ({ ...row })));
    }
    connection.closeSync();
  }, 60_000);

  test('France is 7, 19 and 14 %', () => {
    const [france] = answers[0] ?? [];
    expect(france).toMatchObject({
      communes: '34875',
      exclus: 7,
      eloignes: 19,
      presque_autonomes: 14,
    });
  });

  test('the EPCI of Nevers has the people that the engine counts', async () => {
    const communes = (await store.departement('58')).filter(
      ({ epci }) => epci?.code === '245804406',
    );
    const area = { kind: 'epci', code: '245804406', nom: 'CA de Nevers' } as const;
    const { adjusted, population } = diagnoseArea(area, communes, await store.model());
    const [epci] = answers[1] ?? [];
    expect(epci).toMatchObject({ communes: '14', population: String(population) });
    expect(Math.abs(Number(epci?.concernes) - adjusted.concerned.point)).toBeLessThan(1);
  });

  test('the seven types of commune hold everybody', () => {
    const types = answers[2] ?? [];
    expect(types.map(({ densite }) => densite)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const people = types.reduce((total, { population }) => total + Number(population), 0);
    expect(String(people)).toBe(String(answers[0]?.[0]?.population));
  });

  test('borrowed incomes are counted by where they come from, and add up to all communes', () => {
    const total = (answers[3] ?? []).reduce((sum, { communes }) => sum + Number(communes), 0);
    expect(total).toBe(34_875);
  });

  test('a list of one’s own joins on the code', () => {
    expect((answers[4] ?? []).map(({ nom }) => nom)).toEqual(['Ambérieu-en-Bugey', 'Nevers']);
  });
});
