// The picture at the head of README: the diagnosis of Nevers as a visitor sees it. `npm run picture` takes it
// again, with the Chromium of the tests; over its budget it exits 1.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildIfStale, DIST, ROOT } from '../dev/build.ts';
import { ensureChromium } from '../dev/chromium.ts';
import { serve } from '../dev/serve.ts';

const PICTURE = join(ROOT, 'docs/nevers.png');
const MAX_BYTES = 80_000;

buildIfStale();
const site = await serve(DIST, 0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 640 }, locale: 'fr-FR' });
  await page.goto(`${site.address}?commune=58194`);
  await page.locator('.dn-report[aria-busy=false]').waitFor();
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  await site.close();
}
const { size } = statSync(PICTURE);
console.log(`docs/nevers.png: ${size} bytes of ${MAX_BYTES}`);
if (size > MAX_BYTES) process.exit(1);
