// Are the examples of the engine's doors true? Each is run as it is written in the docstring, on the data
// that ship; a value after `//` is what its line gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as engine from '../../src/index.ts';
import * as store from '../../src/store/index.ts';
import { readShipped, shippedStore } from '../shipped.ts';
import { ROOT, sourcesOf } from '../structure/sources.ts';

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
const sources = sourcesOf('src').map((file) => readFileSync(join(ROOT, file), 'utf8'));

/** The docstring of what is exported under a name, without its stars; null when it has none. */
function docOf(name: string): string | null {
  const found = new RegExp(
    `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:async )?(?:function|class|const) ${name}\\b`,
  );
  const [text] = sources.flatMap((source) => found.exec(source)?.[1] ?? []);
  return text?.replace(/^ ?\* ?/gm, '') ?? null;
}

/** Every line that gives a value is expected to. */
function checked(example: string): string {
  return example
    .replace(/^ *\*? ?/gm, '')
    .replace(/^(?!const |import )(.+); \/\/ (.+)$/gm, 'expect($1).toEqual($2);')
    .trim();
}

const functions = Object.entries(engine).filter(([, value]) => typeof value === 'function');

describe('each function of the engine says what it answers, with an example that is true', () => {
  test.each(functions.map(([name]) => [name]))('%s', async (name) => {
    const [answer = '', example = ''] = docOf(name)?.split('@example') ?? [];
    expect(answer.trim()).toMatch(/^[A-Z][\s\S]{20,}/);
    const code = checked(example.split('\n@')[0] ?? '');
    expect(code).toContain('expect(');
    const scope = { ...engine, store: shippedStore(), read: readShipped, expect };
    await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
  });
});

test('the store has its example too', async () => {
  const code = checked(docOf('createStore')?.split('@example')[1] ?? '');
  expect(code).toContain('expect(');
  const scope = { createStore: store.createStore, read: readShipped, expect };
  await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
});

test('the door has about twenty names, grouped under comments', () => {
  const door = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  const groups = door.split(/\n\n(?=\/\/)/).slice(1);
  const names = [...door.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').filter((name) => name.trim() !== ''),
  );
  expect(names.length).toBeLessThanOrEqual(28);
  expect(groups.length).toBeGreaterThan(3);
  expect(groups.filter((group) => !/^\/\/ .+\nexport /.test(group))).toEqual([]);
});
