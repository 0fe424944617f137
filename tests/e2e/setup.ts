// What must stand before the browser tests: a Chromium, the site built from today's sources, and the
// server of `npm start` on a free port. Anything missing stops the tests; nothing is skipped.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIfStale, DIST } from '../../tools/dev/build.ts';
import { ensureChromium } from '../../tools/dev/chromium.ts';
import { serve } from '../../tools/dev/serve.ts';
import { serveHosts } from '../../tools/dev/serve-hosts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser. */
    chromium: string;
    /** Address of the site, with its final slash. */
    site: string;
    /** Address of somebody else's site, whose pages have our widget; another site for cookies too. */
    hosts: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureChromium());
  buildIfStale();
  // A copy, so that a build started meanwhile does not change the site under the tests.
  const folder = await mkdtemp(join(tmpdir(), 'diagnostic-'));
  await cp(DIST, folder, { recursive: true });
  const server = await serve(folder, 0, 'localhost');
  project.provide('site', server.address);
  const hosts = await serveHosts(server.address);
  project.provide('hosts', hosts.address);
  return async () => {
    await Promise.all([server.close(), hosts.close()]);
    await rm(folder, { recursive: true });
  };
}
