// What a customer reads in a workbook of the command line, whatever was asked for: numbers as what they are.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadSheet, readWorkbook } from '../workbook.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'classeurs-'));
const at = (name: string) => join(folder, name);
writeFileSync(at('liste.txt'), 'Nevers\nMarzy\nRochefourchat\nNimporte\n');
writeFileSync(at('une.txt'), '97306\n');

const EVERYTHING = ['--prochain-lieu', '2', '--ressemblances'];
const ASKED: Readonly<Record<string, readonly string[]>> = {
  nievre: ['territoire', '--departement', '58', ...EVERYTHING],
  guyane: ['territoire', '--departement', '973', ...EVERYTHING],
  mayotte: ['territoire', '--departement', '976', ...EVERYTHING],
  liste: ['territoire', '--communes', at('liste.txt'), ...EVERYTHING],
  une: ['territoire', '--communes', at('une.txt'), ...EVERYTHING],
  hypotheses: ['territoire', '--epci', '245804406', '--si', '75+ +2'],
};
const NAMES = Object.keys(ASKED);
const workbooks = new Map<string, readonly ReadSheet[]>();

beforeAll(async () => {
  for (const [name, asked] of Object.entries(ASKED)) {
    const file = at(`${name}.xlsx`);
    await command(...asked, '--format', 'xlsx', '-o', file);
    workbooks.set(name, readWorkbook(readFileSync(file)));
  }
}, 120_000);

const sheetsOf = (name: string) => workbooks.get(name) ?? [];
const cellsOf = (name: string) => sheetsOf(name).flatMap(({ rows }) => rows.flat());

describe.each(NAMES)('%s', (name) => {
  test('a whole number is never followed by a comma: its format has no decimal that may be nothing', () => {
    const formats = new Set(cellsOf(name).map(({ format }) => format));
    expect(formats.size).toBeGreaterThan(1);
    expect([...formats].filter((format) => /\.#/.test(format))).toEqual([]);
  });

  test('a class, a rank, a line is shown as it is; a number of people or of places has its thousands', () => {
    const whole = cellsOf(name).filter(({ format }) => format === '0' || format === '#,##0');
    const codes = new Set(whole.filter(({ format }) => format === '0').map(({ title }) => title));
    const counts = new Set(whole.filter(({ format }) => format !== '0').map(({ title }) => title));
    expect([...codes].filter((title) => counts.has(title))).toEqual([]);
    const named = /^(Grille de densité|Rang|Ligne|Arrêt proposé, .*)$/;
    expect([...counts].filter((title) => named.test(title))).toEqual([]);
    expect([...codes].filter((title) => !named.test(title))).toEqual([]);
  });
});

test.each(NAMES)(
  '%s: where a share comes from is said in words, and nothing is sent to « METHOD »',
  (name) => {
    const sources = cellsOf(name).filter(({ title }) => title.startsWith('Source '));
    const words = ['commune', 'EPCI', 'département', 'région', 'DROM', 'France'];
    expect(
      [...new Set(sources.map(({ value }) => value))].filter(
        (value) => !words.includes(String(value)),
      ),
    ).toEqual([]);
    expect(sources.length > 0).toBe(name !== 'hypotheses');
    const texts = cellsOf(name).filter(({ value }) => typeof value === 'string');
    expect(texts.filter(({ value }) => /METHOD|docs\/|\.md\b/.test(String(value)))).toEqual([]);
  },
);

test('incomes of Guyane come from other overseas départements, those of Mayotte from the département', () => {
  const incomes = (name: string) =>
    new Set(
      cellsOf(name).flatMap(({ title, value }) => (title === 'Source revenu' ? [value] : [])),
    );
  expect(incomes('guyane')).toEqual(new Set(['DROM']));
  expect(incomes('mayotte')).toEqual(new Set(['département']));
  expect(incomes('nievre')).toEqual(new Set(['commune', 'EPCI']));
});

test('a distance keeps its decimals', () => {
  const cells = cellsOf('nievre').filter(({ title }) => title.includes('(km)'));
  expect(new Set(cells.map(({ format }) => format))).toEqual(new Set(['0.0##']));
  expect(cells.some(({ value }) => !Number.isInteger(value))).toBe(true);
});
