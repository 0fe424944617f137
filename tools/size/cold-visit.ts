// What does a browser download, from an empty cache, until the diagnosis of a commune is complete on a
// page that embeds the tag? Counted by the browser itself, headers included, through our server.
import { createServer } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { DIST } from '../dev/build.ts';
import { ensureChromium } from '../dev/chromium.ts';
import { listen, serve } from '../dev/serve.ts';

export interface Visit {
  readonly commune: string;
  /** Of the widget and its data, not of the page around. */
  readonly bytes: number;
  readonly requests: number;
  /** Names of the files, without their folder. */
  readonly files: readonly string[];
}

/** One visit a commune, each with a browser profile of its own. */
export async function coldVisits(communes: readonly string[]): Promise<Visit[]> {
  const site = await serve(DIST, 0, 'localhost');
  const host = createServer((request, response) => {
    const commune = new URL(request.url ?? '', 'http://host').pathname.slice(1);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Mairie</title><link rel="icon" href="data:," />
      <script type="module" src="${site.address}v1/diagnostic-numerique.js"></script>
      <diagnostic-numerique commune="${commune}"></diagnostic-numerique>`,
    );
  });
  const port = await listen(host, 0, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const visits: Visit[] = [];
    for (const commune of communes) {
      visits.push(await visit(browser, `http://127.0.0.1:${port}/`, site.address, commune));
    }
    return visits;
  } finally {
    await browser.close();
    host.close();
    await site.close();
  }
}

async function visit(
  browser: Browser,
  host: string,
  site: string,
  commune: string,
): Promise<Visit> {
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const asked = new Map<string, string>();
  let bytes = 0;
  network.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url.startsWith(site)) asked.set(requestId, url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${host}${commune}`);
  await page.locator('diagnostic-numerique .dn-report').waitFor();
  // What comes after the sentence belongs to the visit too, to the steps of the calculation, which come last.
  await page.locator('diagnostic-numerique .dn-steps').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const files = [...asked.values()].map((url) => new URL(url).pathname.split('/').at(-1) ?? '');
  await page.close();
  return { commune, bytes, requests: files.length, files };
}
