// What hosts are told: one table of rules, which the committed configurations and _headers follow.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../../tools/dev/build.ts';
import { freePort } from '../../tools/dev/free-port.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { serve } from '../../tools/dev/serve.ts';
import { headersFile, redirectsFile } from '../../tools/hosting/netlify.ts';
import { headersOf } from '../../tools/hosting/rules.ts';
import { caddyfile, nginxConf } from '../../tools/hosting/servers.ts';
import { notFoundPage } from '../../tools/release/not-found.ts';
import { NATIONAL_MAP } from '../../widget/national-map/address.ts';

const committed = (name: string) => readFileSync(join(ROOT, 'tools/hosting', name), 'utf8');

test('the committed configurations are what the rules write (npx tsx tools/hosting/servers.ts)', () => {
  expect(committed('nginx.conf')).toBe(nginxConf());
  expect(committed('Caddyfile')).toBe(caddyfile());
});

test.each(['/v1.0.0/diagnostic-numerique.js', '/assets/index-abc.js', '/data/2026.1-1/model.json'])(
  '%s is kept for ever',
  (path) => {
    expect(headersOf(path)['Cache-Control']).toContain('immutable');
  },
);

test.each(['/', '/index.html', '/sw.js', '/v1/diagnostic-numerique.js', '/data/model.json'])(
  '%s is never kept for ever, since its name stays when it changes',
  (path) => {
    expect(headersOf(path)['Cache-Control']).not.toContain('immutable');
  },
);

test('any site may read the widget and the data, none may frame a page but the one made for it', () => {
  for (const path of [
    '/v1/embed.js',
    '/v1.0.0/embed.html',
    '/data/communes/58.json',
    '/telechargements/communes.csv',
  ]) {
    expect(headersOf(path)['Access-Control-Allow-Origin']).toBe('*');
  }
  expect(headersOf('/index.html')['Access-Control-Allow-Origin']).toBeUndefined();
  expect(headersOf('/index.html')['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  expect(headersOf('/v1/embed.html')['Content-Security-Policy']).toContain(
    'frame-ancestors * file:',
  );
});

test('a page may ask its own site and the national map; a frame its own site; nobody else', () => {
  const rules = (path: string) => (headersOf(path)['Content-Security-Policy'] ?? '').split('; ');
  for (const path of ['/', '/v1/embed.html']) expect(rules(path)).toContain("default-src 'self'");
  expect(rules('/')).toContain(`connect-src 'self' ${new URL(NATIONAL_MAP).origin}`);
  expect(rules('/v1/embed.html').join()).not.toContain('connect-src');
});

test('a table says its type and its encoding, which servers do not know', () => {
  const typeOf = (path: string) => headersOf(path)['Content-Type'];
  expect(typeOf('/telechargements/communes.csv')).toBe('text/csv; charset=utf-8');
  expect(typeOf('/telechargements/communes.parquet')).toBe('application/vnd.apache.parquet');
  expect(typeOf('/telechargements/communes.json')).toBeUndefined();
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  mkdirSync(join(folder, 'telechargements'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'telechargements/communes.csv'), 'x');
  expect(headersFile(folder)).toContain(
    '/telechargements/communes.csv\n  Content-Type: text/csv; charset=utf-8\n',
  );
  rmSync(folder, { recursive: true });
});

test.each(['/', '/diagnostic/'])(
  'the page of what is not there is in French, and leads back from any depth to %s',
  (root) => {
    const page = notFoundPage(root);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<h1>Cette page n’existe pas</h1>');
    expect(page.match(/(?<=(?:href|src)=")(?!data:)[^"]+/g)).toEqual([
      `${root}404.js`,
      root,
      `${root}territoire.html`,
    ]);
  },
);

test('each page of Corsica is also found in lower case, where pages are; nothing is said where none is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  expect(redirectsFile(folder)).toBe('');
  for (const code of ['2B033', '2A004', '58194'])
    mkdirSync(join(folder, 'commune', code), { recursive: true });
  expect(redirectsFile(folder)).toBe(
    '/commune/2a004/ /commune/2A004/ 301\n/commune/2b033/ /commune/2B033/ 301\n',
  );
  rmSync(folder, { recursive: true });
});

test('a position may be asked for by the site, never by a frame', () => {
  expect(headersOf('/')['Permissions-Policy']).toContain('geolocation=(self)');
  expect(headersOf('/v1/embed.html')['Permissions-Policy']).toContain('geolocation=()');
});

/** Ways to ask for what is never sent. */
const HIDDEN_SPELLINGS = ['_headers', '_redirects'].flatMap((name) => [
  `/${name}`,
  `/${name}?x=1`,
  `/${name}/`,
  `//${name}`,
  `/${name.replace('_', '%5f')}`,
  `/${name.replace('e', '%65')}?x`,
]);

test('`npm start` sends neither _headers nor _redirects, however they are spelt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hidden-'));
  for (const name of ['_headers', '_redirects', '404.html', 'lisible.txt'])
    writeFileSync(join(folder, name), name);
  const server = await serve(folder, 0, '127.0.0.1');
  try {
    const get = async (path: string) => {
      const answer = await fetch(server.address.slice(0, -1) + path);
      return [path, answer.status, await answer.text()];
    };
    for (const path of HIDDEN_SPELLINGS) expect(await get(path)).toEqual([path, 404, '404.html']);
    expect(await get('/lisible.txt?x=1')).toEqual(['/lisible.txt?x=1', 200, 'lisible.txt']);
    // A spelling that means nothing is no error either.
    expect(await get('/%E0%A4%A')).toEqual(['/%E0%A4%A', 404, '404.html']);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

/** The folder and the address of the committed Caddyfile, moved to this machine; nothing else. */
function caddyHere(folder: string, port: number): string {
  const moved = committed('Caddyfile')
    .replace(/root \* \S+/, `root * ${folder}`)
    .replace(/^diagnostic\.exemple\.fr/m, `http://127.0.0.1:${port}`);
  return `{\n\tadmin off\n}\n${moved}`;
}

const caddy = forTests('caddy');

test.skipIf(caddy === null)(
  'Caddy sends each kind of file with the headers of the rules',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
    const paths = [
      '/v1.0.0/diagnostic-numerique.js',
      '/v1/embed.html',
      '/data/2026.1-1/model.json',
      '/data/model.json',
      '/assets/index-abc.js',
      '/territoire.html',
      '/sw.js',
      '/telechargements/communes.csv',
      '/telechargements/communes.parquet',
    ];
    for (const path of [
      ...paths,
      '/sw.js.gz',
      '/index.html',
      '/404.html',
      '/_headers',
      '/_redirects',
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'x');
    }
    const port = await freePort();
    writeFileSync(join(folder, 'Caddyfile'), caddyHere(folder, port));
    const config = ['--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    const program = spawn(caddy ?? '', ['run', ...config], {
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: 'ignore',
    });
    try {
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
      await vi.waitFor(() => get('/'), { timeout: 20_000, interval: 50 });
      for (const path of [...paths, '/']) {
        const { headers, status } = await get(path);
        const names = Object.keys({ ...headersOf('/v1/embed.html'), ...headersOf(path) });
        const sent = names.flatMap((name) => {
          const value = headers.get(name);
          return value === null ? [] : [[name, value]];
        });
        expect([path, status, Object.fromEntries(sent)]).toEqual([path, 200, headersOf(path)]);
      }
      expect((await get('/sw.js')).headers.get('content-encoding')).toBe('gzip');
      const moved = await fetch(`http://127.0.0.1:${port}/commune/2a004`, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([301, '/commune/2A004/']);
      for (const path of ['/nulle-part.html', '/commune/00000/', ...HIDDEN_SPELLINGS]) {
        const missing = await get(path);
        expect([path, missing.status, await missing.text()]).toEqual([path, 404, 'x']);
        expect(missing.headers.get('content-type')).toContain('text/html');
      }
    } finally {
      program.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
