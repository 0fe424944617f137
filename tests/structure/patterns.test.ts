// Can a pattern be made to run for minutes by what somebody pastes, types or puts in an address? Every
// regular expression of what runs in front of people is read from the sources and judged by recheck.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ROOT, sourcesOf } from './sources.ts';

/** What reads other people's texts; tools and pipeline read our own files. */
const FOLDERS = ['src', 'ui', 'widget', 'site', 'reports', 'cli'];
/** Where theory has no answer recheck attacks with random texts: the same ones in each run. It stops by the
 * characters read, never by the clock, so that a busy machine comes to the same verdict. */
const SETTINGS = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0 };

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every node of a program, itself included. */
function* nodesOf(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
  if (!Array.isArray(node)) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

function patternsOf(file: string, text: string): Pattern[] {
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return [...nodesOf(program)].flatMap((node) => {
    if (!('regex' in node) || typeof node.regex !== 'object' || node.regex === null) return [];
    const { pattern, flags } = { pattern: '', flags: '', ...node.regex };
    return [{ source: pattern, flags }];
  });
}

/** What recheck says of a pattern that is not safe, or null. */
function dangerOf({ source, flags }: Pattern): string | null {
  const found = checkSync(source, flags, SETTINGS);
  if (found.status === 'safe') return null;
  return `${found.status} ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}`;
}

const sources = FOLDERS.flatMap(sourcesOf).map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8'),
}));

test('a pattern whose cost grows as the square of a text is seen, wherever it is written', () => {
  const [blanks, plain] = patternsOf(
    'a.tsx',
    'const a = <p title={t.replace(/\\s*%$/g, "")}>{/a+/.test(t)}</p>;',
  );
  expect([blanks, plain]).toEqual([
    { source: '\\s*%$', flags: 'g' },
    { source: 'a+', flags: '' },
  ]);
  expect(blanks && dangerOf(blanks)).toBe('vulnerable 2nd degree polynomial');
  expect(plain && dangerOf(plain)).toBeNull();
});

test('the cost of each pattern grows no faster than the text it reads', () => {
  const places = new Map<string, Pattern & { readonly file: string }>();
  for (const { file, text } of sources) {
    for (const pattern of patternsOf(file, text)) {
      places.set(`/${pattern.source}/${pattern.flags}`, { ...pattern, file });
    }
  }
  expect(places.size).toBeGreaterThan(50);
  const dangers = [...places].flatMap(([written, pattern]) => {
    const danger = dangerOf(pattern);
    return danger === null ? [] : [`${pattern.file}: ${written} ${danger}`];
  });
  expect(dangers).toEqual([]);
});

test('no pattern is built while the program runs, where nothing could judge it', () => {
  const built = sources.filter(({ text }) => /(?<![\w.])RegExp\(/.test(text));
  expect(built.map(({ file }) => file)).toEqual([]);
});
