// The figures of a file are its own: every format says so, and none presents a place as a commune of ours.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROFILE_FORMATS } from '../../cli/profiles/profile-writers.ts';
import { wordWidth } from '../../reports/letters.ts';
import { readWorkbook } from '../workbook.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lieux-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const SHARES = '22;20;20;21;17;32;45;23;urbain';
writeFileSync(
  at('quartiers.csv'),
  [
    'code;nom;population;age_15_29;age_30_44;age_45_59;age_60_74;age_75_plus;sans_diplome;diplome_intermediaire;diplome_superieur;territoire;bas_revenus;secteur',
    `Q1;Les Courlis;5200;${SHARES};38;nord`,
    `Q2;La Baratte;3400;${SHARES};;sud`,
    `97101;Le Banlay;1800;${SHARES};41;sud`,
  ].join('\n'),
);
const CAUTION = 'Hypothèse : chiffres apportés par vous, que nous n’avons pas vérifiés.';
const written = new Map<string, { readonly bytes: Uint8Array; readonly told: string }>();

beforeAll(async () => {
  for (const format of PROFILE_FORMATS) {
    const file = at(`resultat.${format}`);
    const { status, stderr } = await command(
      ...['profil', at('quartiers.csv'), '--format', format, '-o', file],
    );
    expect([format, status]).toEqual([format, 0]);
    written.set(format, { bytes: readFileSync(file), told: plain(stderr) });
  }
}, 60_000);

const bytesOf = (format: string) => written.get(format)?.bytes ?? new Uint8Array();
const textOf = (format: string) => new TextDecoder().decode(bytesOf(format));
const workbook = () => readWorkbook(bytesOf('xlsx'));
const described = (format: string) =>
  JSON.parse(readFileSync(at(`resultat.${format}.datapackage.json`), 'utf8'));

/** The rows of a table, by the names of its columns. */
async function rowsOf(format: string): Promise<readonly Record<string, unknown>[]> {
  if (format === 'csv')
    return Papa.parse<Record<string, string>>(textOf(format).replace('\ufeff', '').trim(), {
      ...{ header: true, delimiter: ';' },
    }).data;
  if (format === 'jsonl')
    return textOf(format)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return parquetReadObjects({ file: new Uint8Array(bytesOf(format)).buffer });
}

describe('each format says that nobody verified the figures', () => {
  test('a text, of each place', () => {
    const said = plain(textOf('texte')).match(
      /Hypothèse : profil apporté par vous, que nous n’avons pas vérifié\./g,
    );
    expect(said).toHaveLength(3);
  });

  test('JSON, before its places', () => {
    expect(plain(JSON.parse(textOf('json')).caution)).toBe(CAUTION);
  });

  test.each(['csv', 'jsonl'])(
    '%s, in its description, where the file is the first source',
    (format) => {
      const { description, sources, title } = described(format);
      expect(plain(description)).toBe(
        `${CAUTION} Une estimation par lieu de votre fichier, avec sa fourchette à 90 %. Les parts sont appliquées à la population. Ni comptage, ni classement, ni tendance.`,
      );
      expect(plain(title)).toBe('Diagnostic numérique : lieux de votre fichier');
      expect(plain(sources[0].title)).toBe('Votre fichier : quartiers.csv — vous, non vérifié');
    },
  );

  test('Parquet, in its metadata', () => {
    const metadata = parquetMetadata(new Uint8Array(bytesOf('parquet')).buffer);
    const values = metadata.key_value_metadata?.filter(({ key }) => key === 'caution');
    expect(values?.map(({ value }) => plain(value ?? ''))).toEqual([CAUTION]);
  });

  test('XLSX, first of its method, among its sources and at the foot of each printed page', () => {
    const [, , method, sources] = workbook();
    expect(plain(String(method?.rows[0]?.at(-1)?.value))).toBe(CAUTION);
    expect(sources?.rows[0]?.map(({ value }) => plain(String(value)))).toEqual([
      ...['Votre fichier : quartiers.csv', 'vous', 'non vérifié'],
    ]);
    const foot = 'Modèle 2026.2. Chiffres apportés par vous, non vérifiés.';
    for (const { xml } of workbook())
      expect(plain(xml)).toContain(`<oddFooter>&amp;L${foot}&amp;C`);
    // Points of a letter as wide as it is high, and of the room on either side of the day.
    expect(wordWidth(foot) * 10).toBeLessThan(340);
  });

  test.each(['csv', 'jsonl', 'parquet', 'xlsx'])('%s, on the error stream too', (format) => {
    expect(written.get(format)?.told).toContain(CAUTION);
  });
});

describe('no format takes a place for a commune', () => {
  test.each(['csv', 'jsonl', 'parquet'])(
    '%s: an income comes from the file, or from France',
    async (format) => {
      const rows = await rowsOf(format);
      expect(rows.map((row) => row.source_revenu)).toEqual(['fichier', 'France', 'fichier']);
      for (const row of rows) {
        expect(
          Object.keys(row).filter((name) => /commune|epci|insee|fiabilite/.test(name)),
        ).toEqual([]);
        expect(Object.values(row)).not.toContain('commune');
      }
    },
  );

  test('XLSX: its places are headed « Code », « Lieu », and no sheet names a commune but the sources of the model', () => {
    const [places, ...others] = workbook();
    expect(places?.titles.slice(0, 3)).toEqual(['Code', 'Lieu', 'Population']);
    const incomes = places?.rows.flatMap((row) =>
      row.filter(({ title }) => title === 'Source revenu'),
    );
    expect(incomes?.map(({ value }) => value)).toEqual(['fichier', 'France', 'fichier']);
    const own = [places, ...others.filter(({ name }) => name !== 'Sources')];
    const texts = own.flatMap((sheet) => [
      ...(sheet?.titles ?? []),
      ...(sheet?.rows.flat().map(({ value }) => String(value)) ?? []),
    ]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /commune|EPCI|INSEE|données publiques/i.test(text))).toEqual([]);
  });

  test('JSON: a place has its code, its name, its population, and nothing of a commune', () => {
    const { profiles, total, sources } = JSON.parse(textOf('json'));
    expect(profiles.map(({ place }: { place: unknown }) => place)).toEqual([
      { code: 'Q1', nom: 'Les Courlis', population: 5200 },
      { code: 'Q2', nom: 'La Baratte', population: 3400 },
      { code: '97101', nom: 'Le Banlay', population: 1800 },
    ]);
    expect([total.places, total.communes]).toEqual([3, undefined]);
    expect(sources[0]).toMatchObject({ id: 'fichier', vintage: 'non vérifié' });
    expect(textOf('json')).not.toContain('overseas-income-unpublished');
    for (const id of ['france-services', 'contours', 'fibre', 'decoupage'])
      expect(sources.map((source: { id: string }) => source.id)).not.toContain(id);
  });

  test('none has a grade: it judges published figures', () => {
    expect(textOf('texte')).not.toMatch(/Fiabilité/);
    expect(textOf('json')).not.toContain('"grade"');
    for (const format of ['csv', 'jsonl']) expect(textOf(format)).not.toContain('fiabilite');
    const [places] = workbook();
    expect(places?.titles).not.toContain('Fiabilité');
  });
});

test('the workbook is filtered to its last row, its names stay in sight, each column is explained', () => {
  const sheets = workbook();
  expect(sheets.map(({ name }) => name)).toEqual(['Lieux', 'Ensemble', 'Méthode', 'Sources']);
  const [places, , method] = sheets;
  expect(sheets.map(({ xml }) => /<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(xml)?.[1])).toEqual(
    sheets.map(({ rows }) => String(rows.length + 1)),
  );
  const frozen = sheets.map(
    ({ xml }) => /<pane ySplit="1" xSplit="(\d)"[^>]* state="frozen"/.exec(xml)?.[1],
  );
  expect(frozen).toEqual(['2', '1', '2', '1']);
  const explained = method?.rows.flatMap(([part, name]) =>
    plain(String(part?.value)) === 'Colonnes de « Lieux »' ? [name?.value] : [],
  );
  expect(explained).toEqual(places?.titles);
});
