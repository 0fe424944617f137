// The report as a file: what the command prints can be read by everyone, and says what it is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, inject, test } from 'vitest';
import { people } from '../../src/explain/index.ts';
import { pdfUaChecker } from '../../tools/dev/verapdf/verapdf.ts';
import { shippedStore } from '../shipped.ts';

const broken = pdfUaChecker();

const plain = (text: string) => text.replace(/\s+/g, '');

/** The command as `npm run diagnostic` runs it; the site was built before the tests. */
function run(...args: string[]) {
  return spawnSync(process.execPath, ['tools/dev/diagnostic.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: inject('chromium') },
  });
}

test('commune 58194 --format pdf: the whole report signed, at most seventeen tagged sheets in French, PDF/UA-1 to the letter, with an outline', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'nevers.pdf');
  const { status, stdout, stderr } = run(
    ...['commune', '58194', '--format', 'pdf', '-o', file],
    ...['--auteur', 'Cabinet Exemple', '--adresse', 'https://mairie.exemple.fr/numerique'],
  );
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toContain(file);

  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { info } = await getMeta(pdf);
  expect(info).toMatchObject({
    Language: 'fr',
    Title: 'Diagnostic numérique\u00a0: Nevers',
    Author: 'Cabinet Exemple',
    Creator: 'Diagnostic numérique 1.0.0',
  });
  if (broken) expect(broken(file)).toBe('');
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await pdf.getOutline()).length).toBeGreaterThan(0);
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBeGreaterThan(10);
  expect(totalPages).toBeLessThanOrEqual(17);
  const { concerned } = (await shippedStore().diagnosis('58194')).estimate.rounded;
  for (const words of [
    ...[people(concerned.point), people(concerned.low), 'https://mairie.exemple.fr/numerique'],
    ...['Portrait', 'Premier pas', 'Proposée en bas comme en haut', 'Les mots du rapport'],
  ]) {
    expect(plain(text)).toContain(plain(words));
  }
});

test('territoire --format pdf: a report in French that names each commune, and follows PDF/UA-1 to the letter', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'epci.pdf');
  const { status } = run(
    ...['territoire', '--epci', '245804406', '--format', 'pdf'],
    ...['--auteur', 'Cabinet Exemple', '-o', file],
  );
  expect(status).toBe(0);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { info } = await getMeta(pdf);
  expect(info).toMatchObject({
    Language: 'fr',
    Title: 'Diagnostic numérique\u00a0: Communauté d’agglomération de Nevers',
    Author: 'Cabinet Exemple',
    Creator: 'Diagnostic numérique 1.0.0',
  });
  if (broken) expect(broken(file)).toBe('');
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { text } = await extractText(pdf, { mergePages: true });
  // Nobody writes on paper: no frame to fill. Each part stands on the page that the contents say.
  expect(plain(text)).not.toContain('Àcompléter,ouàeffacer');
  const { text: pages } = await extractText(pdf);
  for (const title of ['L’essentiel', 'Sur la carte', 'Sources', 'Les mots du rapport']) {
    const contents = (pages[0] ?? '').replace(/\s+/g, ' ');
    const said = contents.match(new RegExp(`${title} ?(\\d+)`))?.[1];
    expect(plain(pages[Number(said) - 1] ?? ''), `${title} on page ${said}`).toContain(
      plain(title),
    );
  }
  for (const name of ['Nevers', 'Pougues-les-Eaux', 'Varennes-Vauzelles']) {
    expect(plain(text)).toContain(name);
  }
});

test.each([
  ['affiche', ['commune', '26274']],
  ['affiche', ['territoire', '--epci', '245804406']],
  // Its four places, and an address on two lines.
  [
    'affiche',
    [
      'territoire',
      '--epci',
      '200023307',
      '--adresse',
      'https://diagnostic.exemple.fr/territoire.html?epci=200023307',
    ],
  ],
  ['note', ['territoire', '--epci', '245804406']],
  ['bulletin', ['commune', '58194']],
])('as %s, %j is one page, with who signs and its source on it', async (format, asked) => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), `${format}.pdf`);
  const { status } = run(...asked, '--format', format, '--auteur', 'Cabinet Exemple', '-o', file);
  expect(status).toBe(0);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  expect(pdf.numPages).toBe(1);
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Cabinet Exemple');
  expect(plain(text)).toContain('Source:Diagnosticnumérique');
  // Nobody types in a PDF: a line to write on by hand, in the place of the frame.
  expect(plain(text).includes('Rapporteur:')).toBe(format === 'note');
  expect(plain(text)).not.toContain('calendrier:àcompléter');
});
