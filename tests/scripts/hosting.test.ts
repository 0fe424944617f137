// What hosts are told: one table of rules, which the committed configurations and _headers follow.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPath } from '../../cli/pdf/find-program.ts';
import { ROOT } from '../../scripts/build.ts';
import { headersOf } from '../../scripts/hosting/rules.ts';
import { caddyfile, nginxConf } from '../../scripts/hosting/servers.ts';
import { NATIONAL_MAP } from '../../widget/national-map/address.ts';

const committed = (name: string) => readFileSync(join(ROOT, 'hosting', name), 'utf8');

test('the committed configurations are what the rules write (npx tsx scripts/hosting/servers.ts)', () => {
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
  for (const path of ['/v1/embed.js', '/v1.0.0/embed.html', '/data/communes/58.json']) {
    expect(headersOf(path)['Access-Control-Allow-Origin']).toBe('*');
  }
  expect(headersOf('/index.html')['Access-Control-Allow-Origin']).toBeUndefined();
  expect(headersOf('/index.html')['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  expect(headersOf('/v1/embed.html')['Content-Security-Policy']).toContain('frame-ancestors *');
});

test('a page may ask its own site and the national map; a frame its own site; nobody else', () => {
  const rules = (path: string) => (headersOf(path)['Content-Security-Policy'] ?? '').split('; ');
  for (const path of ['/', '/v1/embed.html']) expect(rules(path)).toContain("default-src 'self'");
  expect(rules('/')).toContain(`connect-src 'self' ${new URL(NATIONAL_MAP).origin}`);
  expect(rules('/v1/embed.html').join()).not.toContain('connect-src');
});

test('a position may be asked for by the site, never by a frame', () => {
  expect(headersOf('/')['Permissions-Policy']).toContain('geolocation=(self)');
  expect(headersOf('/v1/embed.html')['Permissions-Policy']).toContain('geolocation=()');
});

test('Caddy reads its configuration, where it is installed', () => {
  const caddy = onPath(['caddy']);
  if (caddy === null) {
    console.warn('caddy est absent : sa configuration n’est pas vérifiée ici.');
    return;
  }
  const { status, stderr } = spawnSync(
    caddy,
    ['adapt', '--config', join(ROOT, 'hosting/Caddyfile')],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr.includes('Error')]).toEqual([0, false]);
});
