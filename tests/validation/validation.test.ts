// METHOD §8.11 and §11: the model against figures it was never fitted on.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHED_SHARES } from '../../src/terms/uncertainty.ts';
import { ANNOUNCED, asAnnounced } from './announced.ts';
import { validationDocument } from './document.ts';
import { publishedRates } from './published.ts';
import { readRecorded, recordable, worsened } from './recorded.ts';
import { type Results, validationResults } from './results.ts';
import { scatter } from './scatter.ts';

let results: Results;
beforeAll(async () => {
  results = await validationResults();
}, 180_000);

const docs = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const method = (id: string) => {
  const found = results.methods.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`No method ${id}`);
  return found.tests;
};

test('103 published rates, each with its source', () => {
  const rates = publishedRates();
  expect(rates).toHaveLength(103);
  expect(PUBLISHED_SHARES).toBe(103);
  expect(rates.filter(({ source }) => !/insee \d|INSEE .*\d{7}/i.test(source))).toEqual([]);
});

describe('the shipped model', () => {
  test('reaches what METHOD §8.11 asks', () => {
    const { V1, V2 } = method('facteurs');
    expect(V1.met16.r).toBeGreaterThanOrEqual(0.955);
    expect(V1.met16.rmseFree).toBeLessThanOrEqual(0.75);
    expect(V1.met16.within2).toBeGreaterThanOrEqual(0.95);
    expect(V2.met16.mae).toBeLessThanOrEqual(1);
  });

  test('gives the very figures of METHOD §11', () => {
    const { V1, V2, V3 } = method('facteurs');
    expect(V1.met16.r?.toFixed(3)).toBe('0.963');
    expect(V1.met16.spearman?.toFixed(3)).toBe('0.957');
    expect(V1.raw.rmse.toFixed(2)).toBe('0.73');
    // METHOD prints 1.005 and 2.02, measured on 2026.1.
    expect(V1.met16.rmse.toFixed(3)).toBe('1.006');
    expect(V1.met16.rmseFree.toFixed(2)).toBe('0.66');
    expect(V1.met16.largest.toFixed(2)).toBe('2.03');
    expect(V2.met16.mae.toFixed(2)).toBe('0.79');
    expect(V3.met16.mae.toFixed(2)).toBe('1.22');
    const aav = results.groups.filter((group) => group.test === 'V3');
    expect(aav.map(({ predicted }) => (100 * predicted).toFixed(1))).toEqual([
      '21.5',
      '20.9',
      '13.0',
    ]);
  });

  test('beats every simpler method on V1 once the bias is removed', () => {
    const { rmseFree } = method('facteurs').V1.met16;
    const better = results.methods.filter(({ tests }) => tests.V1.met16.rmseFree < rmseFree);
    expect(better.map(({ id }) => id)).toEqual([]);
  });

  test('no recorded result became worse', () => {
    expect(worsened(readRecorded(), recordable(results))).toEqual([]);
  });
});

test('each simpler method stands beside what the method announced, and each gap is explained', () => {
  const found = results.methods.map(({ id, tests }) => ({ id, ...tests.V1.met16 }));
  expect(found.map(({ id }) => id)).toEqual(Object.keys(ANNOUNCED));
  const differing = found.filter((one) => !asAnnounced(one.id, one)).map(({ id }) => id);
  const explained = Object.entries(ANNOUNCED).filter(([, { here }]) => here !== undefined);
  expect(differing).toEqual(explained.map(([id]) => id));
});

test('the page writes no signed zero, straight apostrophe or bare code', () => {
  const page = validationDocument(results);
  expect(page).not.toMatch(/−0(?:,0+)?(?![\d,])|'|CATEAAV/);
});

test('a worse figure is found, a better or equal one is not', () => {
  const before = { 'rmse ▲': 1, 'r ▼': 0.9 };
  expect(worsened(before, { 'rmse ▲': 0.9, 'r ▼': 0.9 })).toEqual([]);
  expect(worsened(before, { 'rmse ▲': 1.01, 'r ▼': 0.89 })).toHaveLength(2);
  expect(worsened(before, {})).toHaveLength(2);
});

test('docs/VALIDATION.md and its drawing are those of these results (npm run validation)', () => {
  expect(docs('VALIDATION.md')).toBe(validationDocument(results));
  expect(docs('validation.svg')).toBe(scatter(results.groups));
});
