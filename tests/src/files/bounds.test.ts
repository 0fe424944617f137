// Every number of the model and of the observatory has bounds, every address a protocol: a damaged or hostile
// folder of data is refused by name, before anything is computed or shown.
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeManifest, decodeObservatory } from '../../../src/files/index.ts';
import { readShipped } from '../../shipped.ts';

type Path = readonly (string | number)[];

/** Where each number stands in a value. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) return value.flatMap((inner, i) => numbersIn(inner, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]));
}

/** The same value with another one at a place. */
function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((inner, i) => (i === key ? withValue(inner, rest, put) : inner));
  }
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? withValue(inner, rest, put) : inner]),
  );
}

let manifest: object & { model?: unknown; sources?: unknown };
let observatory: unknown;
let asked: { file: string; dataset: string };
beforeAll(async () => {
  manifest = Object(await readShipped('manifest.json'));
  observatory = await readShipped('observatoire.json');
  asked = { file: 'observatoire.json', dataset: decodeManifest(manifest).dataset.id };
});

const IMPOSSIBLE = [Number.NaN, Number.POSITIVE_INFINITY, -1_000, 1e300, null, '0.2'];

test('the manifest that ships is accepted', () => {
  expect(decodeManifest(manifest).model.id).toBe('2026.2');
});

test.each(IMPOSSIBLE)('%s is refused in place of every number of the model', (wrong) => {
  const paths = numbersIn(manifest.model);
  // 23 deviations, 7 averages of which one of six bands, 3 shares, 3 θ, 42 weights, 15 rates by age.
  expect(paths).toHaveLength(98);
  const accepted = paths.filter((path) => {
    try {
      decodeManifest(withValue(manifest, ['model', ...path], wrong));
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'data-invalid', info: { file: 'manifest.json' } });
      return false;
    }
  });
  expect(accepted).toEqual([]);
});

test.each([
  ['nobody', { exclus: 0, eloignes: 0, presqueAutonomes: 0 }],
  ['everybody', { exclus: 0.4, eloignes: 0.4, presqueAutonomes: 0.2 }],
  ['a part of a percent', { exclus: 0.075, eloignes: 0.19, presqueAutonomes: 0.14 }],
])('national shares of %s are refused', (_, shares) => {
  const path = ['model', 'references', 0, 'reference', 'shares'];
  expect(() => decodeManifest(withValue(manifest, path, shares))).toThrow(/data-invalid/);
});

describe('the address of a source', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//exemple.fr',
    'exemple.fr',
    '\nhttps://exemple.fr',
    '',
  ])('%j is refused', (url) => {
    const wrong = withValue(manifest, ['sources', 0, 'url'], url);
    expect(() => decodeManifest(wrong)).toThrow(/data-invalid/);
  });

  test.each(['https://www.insee.fr/', 'http://exemple.fr/donnees.csv', null])(
    '%j is accepted',
    (url) => {
      const { sources } = decodeManifest(withValue(manifest, ['sources', 0, 'url'], url));
      expect(sources[0]?.url).toBe(url);
    },
  );
});

describe('the observatory', () => {
  const set = (path: Path, value: unknown) => () =>
    decodeObservatory(asked, withValue(observatory, ['columns', ...path], value));

  test('as it ships is accepted', () => {
    expect(decodeObservatory(asked, observatory)[0]?.kind).toBe('france');
  });

  test.each(['exclus', 'eloignes', 'presqueAutonomes', 'concerned', 'share'])(
    'a range of %s that is upside down, below 0 or not a number is refused',
    (column) => {
      expect(set([column, 1], [0.4, 0.3, 0.5])).toThrow(/data-invalid/);
      expect(set([column, 1], [0.3, 0.5, 0.4])).toThrow(/data-invalid/);
      expect(set([column, 1], [-5, 0.3, 0.5])).toThrow(/data-invalid/);
      expect(set([column, 1], [0.3, Number.NaN, 0.5])).toThrow(/data-invalid/);
    },
  );

  test('a share over 1, a negative population are refused', () => {
    expect(set(['share', 1], [0.3, 0.5, 1.5])).toThrow(/data-invalid/);
    expect(set(['population', 1], -5)).toThrow(/data-invalid/);
  });
});
