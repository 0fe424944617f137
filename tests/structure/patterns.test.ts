// Can a pattern be made to run for minutes by what somebody pastes, types, puts in an address or publishes? Every
// regular expression of what reads it, written or built, is read from the sources and judged by recheck.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../pipeline/catalogue.ts';
import { KINDS, TYPES } from '../../tools/hosting/rules.ts';
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

/** A pattern that the program builds: its text, with what nobody can know before it runs in the place of each `HOLE`. */
interface Built {
  readonly source: string;
  readonly flags: string;
  /** Texts of the expressions that fill it, in their order. */
  readonly holes: readonly string[];
}
const HOLE = '\0';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const named = (node: unknown, type: string): node is Node => isNode(node) && node.type === type;

/** Every pattern built in a program. @throws Error where the constructor is used otherwise than called by its name */
function builtIn(file: string, text: string): Built[] {
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const nodes = [...nodesOf(program)].filter(isNode);
  const constants = new Map(
    nodes.flatMap((node) =>
      named(node, 'VariableDeclarator') && isNode(node.id) ? [[node.id.name, node.init]] : [],
    ),
  );
  const holes: string[] = [];
  const hole = (node: Node) => {
    holes.push(text.slice(Number(node.start), Number(node.end)));
    return HOLE;
  };
  const textOf = (node: unknown): string => {
    if (!isNode(node)) return '';
    const { type, value, quasi, name } = node;
    if (type === 'Literal' && typeof value === 'string') return value;
    if (type === 'TaggedTemplateExpression' && isNode(quasi)) return templateText(quasi, 'raw');
    if (type === 'TemplateLiteral') return templateText(node, 'cooked');
    const init = type === 'Identifier' ? constants.get(name) : undefined;
    const known = ['Literal', 'TemplateLiteral', 'TaggedTemplateExpression'];
    return known.some((type) => named(init, type)) ? textOf(init) : hole(node);
  };
  const templateText = ({ quasis, expressions }: Node, form: 'raw' | 'cooked'): string => {
    const parts = Array.isArray(quasis) ? quasis.map((quasi) => String(quasi.value[form])) : [];
    const filled = Array.isArray(expressions) ? expressions : [];
    return parts.map((part, i) => (i === 0 ? '' : textOf(filled[i - 1])) + part).join('');
  };
  const calls = nodes.filter(
    (node) =>
      (named(node, 'NewExpression') || named(node, 'CallExpression')) &&
      named(node.callee, 'Identifier') &&
      node.callee.name === 'RegExp',
  );
  const typed = nodes.filter(
    (node) =>
      named(node, 'TSTypeReference') && isNode(node.typeName) && node.typeName.name === 'RegExp',
  );
  const uses = nodes.filter((node) => named(node, 'Identifier') && node.name === 'RegExp');
  if (uses.length !== calls.length + typed.length) {
    throw new Error(
      `${file}: RegExp is neither called nor a type: nothing could judge what it builds`,
    );
  }
  return calls.map(({ arguments: given }) => {
    const [source, flags]: readonly unknown[] = Array.isArray(given) ? given : [];
    holes.length = 0;
    const built = textOf(source);
    return { source: built, holes: [...holes], flags: textOf(flags) };
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
  expect(sources.flatMap(({ file, text }) => builtIn(file, text).map(() => file))).toEqual([]);
});

test('a built pattern is read with the constants of its file; what else fills it is told', () => {
  const text = `const A = '\\\\s*'; const of = (b: string) => new RegExp(\`\${A}\${b.trim()}%$\`, 'g');`;
  const [built] = builtIn('a.ts', text);
  expect(built).toEqual({ source: `\\s*${HOLE}%$`, flags: 'g', holes: ['b.trim()'] });
  expect(() => built && filled(built)).toThrow(
    'a pattern is built of b.trim(), which nobody judges',
  );
  const [slow] = built ? filled({ ...built, holes: ['name.toLowerCase()'] }) : [];
  expect(slow && dangerOf(slow)).toBe('vulnerable 2nd degree polynomial');
  for (const hidden of [
    'const R = RegExp;',
    'new globalThis.RegExp(a)',
    'Reflect.construct(RegExp, [a])',
  ]) {
    expect(() => builtIn('a.ts', hidden)).toThrow('a.ts: RegExp is neither called nor a type');
  }
});

const members = (await readCatalogue()).flatMap(({ member }) => member ?? []);
const SAINT_ERME = "s[aàâä]int[-' ]+[eéèêë]rm[eéèêë][-' ]+[oôö]utr[eéèêë]";
/** What fills the patterns that producers' files and paths are read with: all there is, or one of each form. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'name.toLowerCase()': ['pop0014'],
  // The catalogue's.
  member: members,
  source: members,
  'normalise(place.commune.nom)': ['saint erme outre et ramecourt'],
  before: ['(?<![\\p{L}-])', "(?<=\\b[dD](?:e |'))"],
  name: [SAINT_ERME, '[oôö]'],
  'name.slice(0, -"[-\' ]+".length)': ["saint[-' ]+erme[-' ]+outre[-' ]+(?:et[-' ]+)?ramecourt"],
  "[...WAYS.keys()].join('|')": ['all|av|bd|bld|che|crs|esp|imp|ld|pl|res|rte|sq'],
  'one.path': [...KINDS, ...TYPES].map(({ path }) => path),
};

/** A built pattern with each thing that may fill it. @throws Error for what is not in `FILLED` */
function filled({ source, flags, holes }: Built): Pattern[] {
  const [hole, ...others] = holes;
  if (hole === undefined) return [{ source, flags }];
  const texts = FILLED[hole];
  if (texts === undefined) throw new Error(`a pattern is built of ${hole}, which nobody judges`);
  return texts.flatMap((text) =>
    filled({ source: source.replace(HOLE, () => text), flags, holes: others }),
  );
}

test('the cost of a pattern that is built grows no faster either, whatever fills it', () => {
  const built = read(OTHERS).flatMap(({ file, text }) =>
    builtIn(file, text).flatMap((one) => filled(one).map((pattern) => ({ file, ...pattern }))),
  );
  expect(built.length).toBeGreaterThan(50);
  const dangers = built.flatMap(({ file, ...pattern }) => {
    const danger = dangerOf(pattern, BRIEF);
    return danger === null ? [] : [`${file}: /${pattern.source}/${pattern.flags} ${danger}`];
  });
  expect(dangers).toEqual([]);
});
