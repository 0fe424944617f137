// What must stand before the browser tests: a Chromium, the site built from today's sources, and the
// server of `npm start` on a free port. Anything missing stops the tests; nothing is skipped.
import { linkSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIfStale, DIST, ROOT } from '../../tools/dev/build.ts';
import { ensureChromium, ensureHeadless } from '../../tools/dev/chromium.ts';
import { serve } from '../../tools/dev/serve.ts';
import { serveHosts } from '../../tools/dev/serve-hosts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser. */
    chromium: string;
    /** Path of its engine, which shows pages as it does. */
    headless: string;
    /** Address of the site, with its final slash. */
    site: string;
    /** Address of somebody else's site, whose pages have our widget; another site for cookies too. */
    hosts: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureChromium());
  project.provide('headless', ensureHeadless());
  buildIfStale();
  const folder = linked(DIST);
  const server = await serve(folder, 0, 'localhost');
  project.provide('site', server.address);
  const hosts = await serveHosts(server.address);
  project.provide('hosts', hosts.address);
  return async () => {
    await Promise.all([server.close(), hosts.close()]);
    await rm(folder, { recursive: true });
  };
}

/**
 * Another folder of the same files, so that a build started meanwhile, which empties its own and writes anew, does not change
 * the site under the tests. Links, since forty thousand copies cost ten seconds of processor; beside the sources, because a
 * link stays on one disk.
 */
function linked(from: string): string {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const to = mkdtempSync(join(cache, 'site-'));
  const link = (name: string) => {
    for (const entry of readdirSync(join(from, name), { withFileTypes: true })) {
      const path = join(name, entry.name);
      if (entry.isDirectory()) {
        mkdirSync(join(to, path));
        link(path);
      } else linkSync(join(from, path), join(to, path));
    }
  };
  link('');
  return to;
}
