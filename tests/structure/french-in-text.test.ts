// Is every sentence that is shown in src/explain, src/advice, a words.ts of the engine or the copy.ts of its feature? One
// written elsewhere escapes the checks of typography, length and jargon, and whoever rewords the interface would miss it.
// Left out: pipeline and tools, which speak to whoever builds (CONTRIBUTING.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ROOT, sourcesOf } from './sources.ts';

/** Letters and marks that only French has, or one of its commonest words beside another word. */
const FRENCH =
  /[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔÙŒ«»’…]|(?=.*\S\s)(?<![\p{L}-])(?:le|la|les|une?|des|du|de|et|ou|en|dans|pour|par|sur|avec|est|sont|pas|aucune?|votre|vos|ces?|cette)(?![\p{L}-])/iu;

/** The sentences of a feature lie in its folder, apart from its programs. */
const COPY = /(^|[/-])copy\.ts$/;
/** In the engine they are part of the result. */
const RESULT = /^src\/(explain|advice)\/|\/words\.ts$/;
/** French that is read, not said: names of columns and of places, the first bytes of a file. */
const READ = [
  'src/lists/commune-columns.ts',
  'src/lists/departement-cell.ts',
  'src/lists/file-kind.ts',
  'src/files/profile-titles.ts',
  'src/search/outside-places.ts',
  'src/search/territories.ts',
  'src/search/readings.ts',
  'src/terms/zone.ts',
];

/** Attributes that are read by people. */
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];

/** Text a program may show: strings and templates that are French, any text or spoken attribute of JSX. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, name } = { type: '', value: null, name: null, ...node };
  const literal = literalOf(value);
  if (type === 'JSXAttribute' && literal !== null && SPOKEN.includes(nameOf(name)))
    return [literal];
  if (type === 'JSXText') return literal !== null && /\p{L}/u.test(literal) ? [literal] : [];
  if (type === 'Literal' || type === 'TemplateElement') {
    return literal !== null && /\p{L}/u.test(literal) && FRENCH.test(literal) ? [literal] : [];
  }
  return Object.values(node).flatMap(textsOf);
}

/** The text of a string, of a piece of a template, of a literal. */
function literalOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('raw' in value && 'cooked' in value) return String(value.raw);
  return 'value' in value && typeof value.value === 'string' ? value.value : null;
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
}

const frenchIn = (file: string, source: string) =>
  textsOf(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));

test('a sentence is noticed in a string, a template, a tag and a spoken attribute', () => {
  const source = `// Un commentaire en français.
    const a = 'Votre commune'; const b = \`Rien dans \${a}\`;
    const c = <p title="Chiffres" class="dn-la-une">Lire</p>; const d = 'dn-search of the page';`;
  expect(frenchIn('a.tsx', source)).toEqual(['Votre commune', 'Rien dans ', 'Chiffres', 'Lire']);
});

test.each(['src', 'ui', 'widget', 'site', 'cli', 'reports'])(
  '%s says nothing that is not in its copy.ts',
  (folder) => {
    const found = sourcesOf(folder)
      .filter((file) => !COPY.test(file) && !RESULT.test(file) && !READ.includes(file))
      .flatMap((file) =>
        frenchIn(file, readFileSync(join(ROOT, file), 'utf8')).map(
          (text) => `${file}: ${text.trim()}`,
        ),
      );
    expect(found).toEqual([]);
  },
);

test('no sentence sends people to a file of the repository, which they do not have: pages have names', () => {
  const found = ['src', 'ui', 'widget', 'site', 'cli', 'reports', 'tools/release'].flatMap(
    (folder) =>
      sourcesOf(folder).flatMap((file) =>
        frenchIn(file, readFileSync(join(ROOT, file), 'utf8')).filter((text) =>
          /\bMETHOD\b|\bADR\b|\bdocs\/|\.md\b|§/.test(text),
        ),
      ),
  );
  expect(found).toEqual([]);
});

const PAGES = ['site', 'widget/frame'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`),
);

test.each(PAGES)('%s holds {{keys}} in place of sentences', (file) => {
  const html = readFileSync(join(ROOT, file), 'utf8');
  const shown = [
    ...html.replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '\n').split('\n'),
    ...[...html.matchAll(/\s(?:alt|title|aria-label|placeholder|content)="([^"]*)"/g)]
      .map(([, text = '']) => text)
      .filter((text) => FRENCH.test(text)),
  ];
  const words = shown
    .map((text) => text.replace(/\{\{\w+\}\}/g, ''))
    .filter((t) => /\p{L}/u.test(t));
  expect(words).toEqual([]);
});
