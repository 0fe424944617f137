// Can a pattern be made to run for minutes by what somebody pastes, types, puts in an address or publishes? Every
// regular expression of what reads it is read from the sources and judged by recheck.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ROOT, sourcesOf } from './sources.ts';

/** What reads what people paste, type or put in an address. */
const FOLDERS = ['src', 'ui', 'widget', 'site', 'reports', 'cli'];
/** Where theory has no answer recheck attacks with random texts: the same ones in each run. It stops by the
 * characters read, never by the clock, so that a busy machine comes to the same verdict. */
const SETTINGS = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0 };

/** What reads producers' files, and paths; the other tools read our own files. */
const OTHERS = ['pipeline', 'tools/hosting'];
/** A shorter attack: their many classes of letters take a minute of the whole one, these seconds. It finds as much, but
 * for what only long random texts show. */
const BRIEF = {
  ...SETTINGS,
  ...{ maxIteration: 2, maxInitialGenerationSize: 100, maxGenerationSize: 20 },
  ...{ mutationSize: 10, crossoverSize: 10 },
};

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
function dangerOf({ source, flags }: Pattern, settings = SETTINGS): string | null {
  const found = checkSync(source, flags, settings);
  if (found.status === 'safe') return null;
  return `${found.status} ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}`;
}

const read = (folders: readonly string[]) =>
  folders.flatMap(sourcesOf).map((file) => ({
    file,
    text: readFileSync(join(ROOT, file), 'utf8'),
  }));
const sources = read(FOLDERS);

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

test.each([
  ['what people paste, type or put in an address', sources, SETTINGS],
  ["producers' files", read(OTHERS), BRIEF],
] as const)(
  'the cost of each pattern grows no faster than the text it reads: %s',
  (_, files, settings) => {
    const places = new Map<string, Pattern & { readonly file: string }>();
    for (const { file, text } of files) {
      for (const pattern of patternsOf(file, text)) {
        places.set(`/${pattern.source}/${pattern.flags}`, { ...pattern, file });
      }
    }
    expect(places.size).toBeGreaterThan(50);
    const dangers = [...places].flatMap(([written, pattern]) => {
      const danger = dangerOf(pattern, settings);
      return danger === null ? [] : [`${pattern.file}: ${written} ${danger}`];
    });
    expect(dangers).toEqual([]);
  },
);

test('no pattern is built while the program runs, where nothing could judge it', () => {
  const built = sources.filter(({ text }) => /(?<![\w.])RegExp\(/.test(text));
  expect(built.map(({ file }) => file)).toEqual([]);
});
