// What a page of a real DokuWiki can show: a link for everybody, and the tag or the loader where its administrator allows
// HTML. Runs where DokuWiki is installed, and always in CI.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { freePort } from '../../tools/dev/free-port.ts';
import { dokuWikiForTests } from '../../tools/dev/programs.ts';
import { test } from './browser.ts';
import { framed, NEVERS, whole } from './framed.ts';
import { LINK, LOADER, TAG } from './made-host.ts';

const source = dokuWikiForTests();
const root = mkdtempSync(join(tmpdir(), 'dokuwiki-'));
const at = (path: string) => join(root, path);
let address = '';
let program: ChildProcess | null = null;

const FOLDERS = 'attic cache index locks log media media_attic media_meta meta pages tmp'.split(
  ' ',
);

beforeAll(async () => {
  if (source === null) return;
  cpSync(source.program, at('site'), { recursive: true, dereference: true });
  cpSync(source.settings, at('conf'), { recursive: true, dereference: true });
  for (const name of FOLDERS) mkdirSync(at(`data/${name}`), { recursive: true });
  // Debian's settings are those of the machine: ours stand before them.
  const preload = at('site/inc/preload.php');
  const ours = ['DOKU_CONF', 'DOKU_MAIN_CONF'].map(
    (name) => `define('${name}', '${at('conf/')}');`,
  );
  writeFileSync(preload, readFileSync(preload, 'utf8').replace('<?php', `<?php ${ours.join(' ')}`));
  writeFileSync(
    at('conf/local.php'),
    `<?php $conf['savedir'] = '${at('data')}'; $conf['useacl'] = 0; `,
  );
  const port = await freePort();
  address = `http://127.0.0.1:${port}/doku.php?id=`;
  program = spawn('php', ['-d', 'opcache.enable=0', '-S', `127.0.0.1:${port}`], {
    cwd: at('site'),
    stdio: 'ignore',
  });
  await vi.waitFor(() => fetch(`${address}start`), { timeout: 60_000, interval: 250 });
});

afterAll(() => {
  program?.kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Writes a page; answers its address. */
function written(name: string, text: string): string {
  writeFileSync(at(`data/pages/${name}.txt`), `====== Le numérique ======\n\n${text}\n`);
  return address + name;
}

describe.skipIf(source === null)('in DokuWiki', () => {
  test('as installed, HTML is shown as text: a link is what an author can write', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const [, href = ''] = /href="([^"]+)"/.exec(LINK('58194')) ?? [];
    await page.goto(
      written('lien', `[[${href}|Le diagnostic de Nevers]]\n\n<html>\n${TAG()}\n</html>`),
    );
    expect(await page.locator('diagnostic-numerique').count()).toBe(0);
    await page.getByText('<diagnostic-numerique commune="58194">').waitFor();
    const link = page.getByRole('link', { name: 'Le diagnostic de Nevers' });
    expect(await link.getAttribute('href')).toBe(href);
  });

  test('once its administrator allows HTML (htmlok), the tag and the loader show', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    appendFileSync(at('conf/local.php'), "$conf['htmlok'] = 1; ");
    await page.goto(written('balise', `<html>\n${TAG()}\n</html>`));
    await page.getByText(NEVERS).waitFor();
    await page.goto(written('chargeur', `<html>\n${LOADER()}\n</html>`));
    await whole(await framed(page));
    await expect.poll(() => page.locator('a[href$="?commune=58194"]').isVisible()).toBe(false);
  });
});
