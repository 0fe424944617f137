// The built site behind Debian's nginx with our configuration, embedded by a page of another origin. Runs
// where nginx is installed, and always in CI.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DIST } from '../../tools/dev/build.ts';
import { type Nginx, startNginx } from '../../tools/dev/nginx.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { listen } from '../../tools/dev/serve.ts';

const nginx = forTests('nginx');
let program: Nginx | undefined;
let host: Server | undefined;
let site = '';
let page = '';

beforeAll(async () => {
  if (nginx === null) return;
  program = await startNginx(nginx, DIST);
  site = program.address;
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><title>Mairie</title>
      <script type="module" src="${site}/v1/diagnostic-numerique.js"></script>
      <diagnostic-numerique commune="58194"></diagnostic-numerique>
      <iframe title="Diagnostic" src="${site}/v1/embed.html?commune=58194"></iframe>`);
  });
  page = `http://127.0.0.1:${await listen(host, 0, '127.0.0.1')}/`;
});

afterAll(() => {
  program?.stop();
  host?.close();
});

describe.skipIf(nginx === null)('behind nginx', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${site}${path}`, { headers });

  test('a released file is compressed beforehand, kept for ever, open to any site', async () => {
    const answer = await get('/v1/diagnostic-numerique.js', { 'accept-encoding': 'gzip' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const seals = await get('/v1.0.0/integrity.json');
    expect(seals.headers.get('cache-control')).toContain('immutable');
  });

  test('a page is asked for again and not sent again; it may not be framed', async () => {
    const first = await get('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await get('/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('a table is sent as what it is, to any site', async () => {
    for (const [name, type] of [
      ['communes.csv', 'text/csv; charset=utf-8'],
      ['modele.sql', 'application/sql; charset=utf-8'],
      ['communes.parquet', 'application/vnd.apache.parquet'],
    ] as const) {
      const { headers } = await get(`/telechargements/${name}`);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('a folder without its final slash is sent to itself with it, whatever stands before nginx', async () => {
    const { status, headers } = await fetch(`${site}/data?a=b`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, '/data/?a=b']);
  });

  test('a commune of Corsica typed in lower case is sent to its page', async () => {
    for (const [typed, page] of [
      ['2a004/', '2A004/'],
      ['2b033?a=b', '2B033/?a=b'],
    ]) {
      const { status, headers } = await fetch(`${site}/commune/${typed}`, { redirect: 'manual' });
      expect([status, headers.get('location')]).toEqual([301, `/commune/${page}`]);
    }
  });

  test('what is not there is 404, and nothing outside the folder is', async () => {
    for (const path of [
      '/nulle-part.html',
      '/commune/00000/',
      '/_headers',
      '/_redirects',
      '/telechargements/',
      '/v1/',
    ]) {
      const missing = await get(path);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('Cette page n’existe pas');
      expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(missing.headers.get('permissions-policy')).toContain('geolocation=(self)');
    }
    expect((await get('/..%2fpackage.json')).status).toBeGreaterThanOrEqual(400);
  });

  test('a page of another origin, or tried from a disk, shows the tag and the frame', async () => {
    const browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const visitor = await browser.newPage();
      const troubles: string[] = [];
      visitor.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
      const saved = join(mkdtempSync(join(tmpdir(), 'page-')), 'mairie.html');
      writeFileSync(saved, await (await fetch(page)).text());
      for (const address of [page, pathToFileURL(saved).href]) {
        await visitor.goto(address);
        await visitor.locator('diagnostic-numerique .dn-report').first().waitFor();
        await visitor.frameLocator('iframe').locator('diagnostic-numerique .dn-report').waitFor();
      }
      expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
