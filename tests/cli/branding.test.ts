// A report bears the author, the logo and the styles of whoever signs it; a file that cannot be used is told, and
// nothing is written.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipEntries } from '../reports/zip-entries.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'signe-'));
const at = (name: string) => join(folder, name);
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
const report = (format: string, ...more: string[]) =>
  command('territoire', '--epci', '200069052', '--format', format, ...more);
/** A picture of one dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('the page bears the logo in itself, with words for who does not see it, and its author', async () => {
  writeFileSync(at('logo.png'), Buffer.from(DOT, 'base64'));
  const { stdout } = await report('html', '--logo', at('logo.png'), '--auteur', 'Cabinet Exemple');
  expect(stdout).toContain('alt="Logo\u00a0: Cabinet Exemple"');
  expect(stdout).toContain('<meta name="author" content="Cabinet Exemple">');
  expect(stdout).toContain(`base64,${DOT}`);
});

test('a Word report takes the styles of a French template, which calls them Titre1', async () => {
  const plain = at('nu.docx');
  expect((await report('docx', '-o', plain)).status).toBe(0);
  const parts = unzipSync(new Uint8Array(readFileSync(plain)));
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
    .replaceAll('"Heading1"', '"Titre1"')
    .replaceAll('16213A', 'AA0000')
    .replaceAll('16213a', 'AA0000');
  expect(styles).toContain('w:styleId="Titre1"');
  writeFileSync(at('modele.dotx'), zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }));
  const file = at('charte.docx');
  const { status, stderr } = await report('docx', '--modele-word', at('modele.dotx'), '-o', file);
  expect(status).toBe(0);
  expect(stderr).toContain('modele.dotx\u202f», seuls les styles et les couleurs sont repris');
  const written = zipEntries(readFileSync(file));
  const own = written.get('word/styles.xml') ?? '';
  expect(own).toMatch(/w:styleId="Heading1"/);
  expect(own).not.toContain('Titre1');
  expect(own).toContain('AA0000');
  expect(written.get('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
}, 60_000);

test('a template that LibreOffice saved is taken: it marks no style as that of plain paragraphs, and has no theme', async () => {
  const plain = unzipSync(new Uint8Array(readFileSync(at('modele.dotx'))));
  const styles = strFromU8(plain['word/styles.xml'] ?? new Uint8Array()).replaceAll(
    / w:default="[^"]*"/g,
    '',
  );
  const bare = Object.fromEntries(
    Object.entries(plain).filter(([name]) => !name.startsWith('word/theme/')),
  );
  const rels = strFromU8(plain['word/_rels/document.xml.rels'] ?? new Uint8Array()).replaceAll(
    /<Relationship [^>]*\/theme"[^>]*>/g,
    '',
  );
  const parted = {
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(rels),
  };
  writeFileSync(at('libre.dotx'), zipSync({ ...bare, ...parted }));
  const file = at('libre.docx');
  const asked = ['commune', '58194', '--format', 'note', '--modele-word', at('libre.dotx')];
  const { status, stderr } = await command(...asked, '--auteur', 'Cabinet Exemple', '-o', file);
  expect([status, stderr]).toEqual([0, expect.stringContaining('libre.docx')]);
  const parts = zipEntries(readFileSync(file));
  expect(parts.get('word/styles.xml')).toMatch(
    /w:default="1"[^>]*w:styleId="Normal"|w:styleId="Normal"[^>]*w:default="1"/,
  );
  expect(parts.get('word/document.xml')).toContain('Cabinet Exemple');
});

test('a table of numbers has no room for a signature, a commune none but in its reports', async () => {
  const { status, stderr } = await report('csv', '--auteur', 'Cabinet Exemple');
  expect([status, stderr]).toEqual([2, expect.stringContaining('valent pour un rapport')]);
  const page = await command('commune', '58194', '--format', 'html', '--auteur', 'Cabinet Exemple');
  expect(page.status).toBe(0);
  expect(page.stdout).toContain('<h1>Diagnostic numérique\u00a0: Nevers</h1>');
  expect(page.stdout).toContain('Cabinet Exemple');
});

test('a document for a council that says no address is told to lack one', async () => {
  const asked = ['commune', '58194', '--format', 'note', '-o', at('note.html')];
  expect((await command(...asked)).stderr).toContain('--adresse');
  const { stderr } = await command(...asked, '--adresse', 'https://diagnostic.exemple.fr/');
  expect(stderr).not.toContain('--adresse');
});

test('of a commune, what has no room for a signature says so; a CSV in a file has its description beside it', async () => {
  const { status, stderr } = await command('commune', '58194', '--auteur', 'Cabinet Exemple');
  expect([status, stderr]).toEqual([2, expect.stringContaining('valent pour un rapport')]);
  expect((await command('commune', '58194', '--format', 'csv', '-o', at('c.csv'))).status).toBe(0);
  const described = JSON.parse(readFileSync(at('c.csv.datapackage.json'), 'utf8'));
  expect(described).toMatchObject({
    title: 'Diagnostic numérique\u00a0: Nevers',
    version: '2026.2',
    resources: [{ path: 'c.csv' }],
  });
});

test.each([
  ['html', ['--logo', 'LISTE'], 'n’est pas une image PNG ou JPEG'],
  ['docx', ['--modele-word', 'LISTE'], 'n’est pas un modèle Word'],
  ['docx', ['--logo', 'ABSENT'], 'ne peut pas être lu. Ce fichier n’existe pas'],
  ['html', ['--modele-word', 'LISTE'], 'ajoutez --format docx'],
  ['xlsx', ['--auteur', 'Cabinet Exemple'], 'valent pour un rapport'],
])('as %s, %j is refused', async (format, given, words) => {
  writeFileSync(at('LISTE'), 'code\n58194\n');
  const paths = given.map((value) => (value === value.toUpperCase() ? at(value) : value));
  const { status, stderr } = await report(format, ...paths, '-o', at('refus'));
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  expect(existsSync(at('refus'))).toBe(false);
});

describe('in a batch', () => {
  const lot = (format: string, folder: string) =>
    command(
      ...['territoire', '--chaque', 'epci', '--departement', '976', '--format', format],
      ...['--modele-word', at('modele.dotx'), '-o', at(folder)],
    );

  test.each(['note', 'deliberation', 'bulletin'])(
    'a document of a council that is a Word document takes the styles of a template: %s',
    async (format) => {
      const { status, stderr } = await lot(format, `lot-${format}`);
      expect([status, stderr]).toEqual([0, expect.stringContaining('modele.dotx')]);
      const [file = ''] = readdirSync(at(`lot-${format}`)).filter((name) => name.endsWith('.docx'));
      const styles = zipEntries(readFileSync(at(join(`lot-${format}`, file)))).get(
        'word/styles.xml',
      );
      expect(styles).toContain('AA0000');
    },
  );

  test.each([
    [
      'affiche',
      'est un fichier html, sans modèle Word. Retirez --modele-word, ou demandez un territoire à la fois, avec un nom en .docx.',
    ],
    ['diapositives', 'est un fichier pptx, sans modèle Word. Retirez --modele-word.'],
  ])('%s is refused one, with what to do instead', async (format, words) => {
    const { status, stderr } = await lot(format, `lot-${format}`);
    expect([status, plain(stderr)]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(at(`lot-${format}`))).toBe(false);
  });
});
