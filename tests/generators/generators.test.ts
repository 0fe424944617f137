// What EMBED.md says of Markdown generators, done to the letter: its own blocks of code are what they build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forTests } from '../../tools/dev/programs.ts';
import { emptyFolder, npm, threeTries } from '../packages/installed.ts';
import { ROOT } from '../structure/sources.ts';

const hugo = forTests('hugo');
const jekyll = forTests('jekyll');
const [, section = ''] =
  /\n### Hugo, VitePress, Eleventy, Jekyll\n([\s\S]*?)\n### /.exec(
    readFileSync(join(ROOT, 'docs/EMBED.md'), 'utf8'),
  ) ?? [];

/** The blocks of code of the section, by their language. */
const blocks = new Map(
  [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => [
    language,
    code,
  ]),
);
const block = (language: string) => blocks.get(language) ?? '';
const MARKDOWN = '.md';
const TAG = '<diagnostic-numerique commune="58194">';
const PROGRAM =
  '<script type="module" src="https://diagnostic-numerique.example/v1/diagnostic-numerique.js"></script>';
const PAGE = `# Notre commune\n\n${TAG}</diagnostic-numerique>\n${PROGRAM}\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generators-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Writes a file below the folder of the test. */
function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the section has the three blocks that are tried below', () => {
  expect([...blocks.keys()]).toEqual(['html', 'markdown', 'js']);
});

test.runIf(hugo)('Hugo drops raw HTML, and keeps it in a short code', () => {
  put('hugo/config.toml', 'baseURL = "https://mairie.example/"\n');
  put('hugo/layouts/_default/single.html', '{{ .Content }}');
  put(`hugo/content/brut${MARKDOWN}`, `---\ntitle: Brut\n---\n${PAGE}`);
  put('hugo/layouts/shortcodes/diagnostic.html', block('html'));
  put(`hugo/content/page${MARKDOWN}`, block('markdown'));
  execFileSync(hugo ?? '', ['--quiet'], { cwd: join(folder, 'hugo') });
  expect(read('hugo/public/brut/index.html')).not.toContain('diagnostic-numerique.js');
  const built = read('hugo/public/page/index.html');
  expect(built).toContain(TAG);
  expect(built).toContain('<a href="https://diagnostic-numerique.example/?commune=58194">');
  expect(built).toContain(PROGRAM);
});

test.runIf(jekyll)('Jekyll leaves raw HTML as it is', () => {
  put(`jekyll/index${MARKDOWN}`, `---\ntitle: Notre commune\n---\n${PAGE}`);
  execFileSync(jekyll ?? '', ['build', '--quiet'], {
    cwd: join(folder, 'jekyll'),
    env: { ...process.env, LANG: 'C.UTF-8', JEKYLL_NO_BUNDLER_REQUIRE: 'true' },
  });
  const built = read('jekyll/_site/index.html');
  expect(built).toContain(TAG);
  expect(built).toContain(PROGRAM);
});

// 125 MB: asked of the registry in CI alone.
test('VitePress and Eleventy', { timeout: 600_000 }, ({ skip }) => {
  if (!process.env.CI) {
    console.warn('VitePress et Eleventy sont laissés de côté : ils sont essayés en CI.');
    return skip();
  }
  const site = emptyFolder(folder, 'site');
  threeTries(() => npm(site, 'install', 'vitepress@1.6.4', '@11ty/eleventy@3.1.8'));
  const run = (...args: string[]) =>
    execFileSync('npx', ['--no-install', ...args], { cwd: site, encoding: 'utf8', stdio: 'pipe' });

  // Eleventy leaves raw HTML as it is.
  put(`site/eleventy/index${MARKDOWN}`, PAGE);
  run('@11ty/eleventy', '--input=eleventy', '--output=eleventy/_site', '--quiet');
  const plain = read('site/eleventy/_site/index.html');
  expect(plain).toContain(TAG);
  expect(plain).toContain(PROGRAM);

  // VitePress refuses a script in a page, and takes it from its settings.
  put(`site/pages/index${MARKDOWN}`, PAGE);
  expect(() => run('vitepress', 'build', 'pages')).toThrow();
  put(`site/pages/index${MARKDOWN}`, `# Notre commune\n\n${TAG}</diagnostic-numerique>\n`);
  put('site/pages/.vitepress/config.mjs', block('js'));
  run('vitepress', 'build', 'pages');
  const built = read('site/pages/.vitepress/dist/index.html');
  expect(built).toContain(TAG);
  expect(built).toContain(PROGRAM);
});
