// `npm start` as a person meets it: the address it prints answers, a busy port gives way, a wrong
// PORT is explained, and Ctrl+C leaves nothing behind.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../tools/dev/build.ts';

type Started = ChildProcessByStdio<null, Readable, Readable>;
const running: (Started | Server)[] = [];

afterEach(() => {
  for (const one of running.splice(0)) 'kill' in one ? one.kill('SIGKILL') : one.close();
});

function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/dev/start.ts')], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

/** Everything printed until a sentence matches, or until the end. */
function printed(stream: Readable, until?: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (until?.test(text)) resolve(text);
    });
    stream.once('end', () => resolve(text));
  });
}

const exitCode = (child: Started) => new Promise((resolve) => child.once('exit', resolve));

/** Takes a free port and keeps it. */
function busyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    running.push(server);
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });
}

test('a busy port is named, the next free one answers, and SIGTERM ends it well', async () => {
  const busy = await busyPort();
  const child = start({ PORT: String(busy) });
  const text = await printed(child.stdout, /http:\S+\//);
  expect(text).toContain(`Le port ${busy} est déjà pris`);
  const address = /http:\/\/localhost:(\d+)\//.exec(text);
  expect(Number(address?.[1])).toBeGreaterThan(busy);
  for (const host of ['127.0.0.1', '[::1]']) {
    const page = await fetch(`http://${host}:${address?.[1]}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    // The same page by its short address has the same rule of what it may load.
    const short = await fetch(`http://${host}:${address?.[1]}/territoire`);
    expect(short.headers.get('content-security-policy')).toBe(
      page.headers.get('content-security-policy'),
    );
  }
  const ended = exitCode(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  // It may have to build the site first, if a source changed meanwhile.
}, 120_000);

test.each(['abc', '-1', '65536', '80.5'])('PORT=%s is refused in plain French', async (port) => {
  const child = start({ PORT: port });
  const ended = exitCode(child);
  expect(await printed(child.stderr)).toMatch(/^PORT doit être un nombre entier de 0 à 65535.*\n$/);
  expect(await ended).toBe(1);
});
