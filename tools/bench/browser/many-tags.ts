// From one tag to forty on a page: whether each costs less than the first.
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { buildIfStale, DIST } from '../../dev/build.ts';
import { listen, serve } from '../../dev/serve.ts';
import type { France } from '../france.ts';
import { generator, shuffled } from '../harness.ts';
import { emptyPage } from './chromium.ts';
import { inUse } from './memory.ts';

export interface ManyTags {
  readonly tags: number;
  /** Processor time of the page until all the diagnoses are there: scripts, styles, layout. */
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
  readonly megabytes: number;
}

const COUNTS = [1, 2, 5, 10, 20, 40];

/** Communes of one département, drawn: each page has a profile of its own, hence an empty cache. */
export async function manyTags(browser: Browser, { communes }: France): Promise<ManyTags[]> {
  buildIfStale();
  const site = await serve(DIST, 0, 'localhost');
  const nievre = communes.filter(
    ({ departement, population }) => departement.code === '58' && population >= 20,
  );
  const codes = shuffled(nievre, generator()).map(({ code }) => code);
  const host = createServer((request, response) => {
    const count = Number(new URL(request.url ?? '', 'http://host').pathname.slice(1));
    const tags = codes.slice(0, count).map((code) => `<diagnostic-numerique commune="${code}">`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><title>Mairies</title><link rel="icon" href="data:,">
      <script type="module" src="${site.address}v1/diagnostic-numerique.js"></script>
      ${tags.join('</diagnostic-numerique>')}</diagnostic-numerique>`);
  });
  const port = await listen(host, 0, '127.0.0.1');
  try {
    const results: ManyTags[] = [];
    for (const tags of COUNTS) {
      const { page, protocol } = await emptyPage(browser);
      await protocol.send('Network.enable');
      await protocol.send('Performance.enable');
      let bytes = 0;
      let requests = 0;
      protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        requests += 1;
      });
      await page.goto(`http://127.0.0.1:${port}/${tags}`);
      await page.waitForFunction(
        (count) => {
          const shown = [...document.querySelectorAll('diagnostic-numerique')].filter((tag) =>
            (tag.shadowRoot ?? tag).querySelector('.dn-report'),
          );
          return shown.length === count;
        },
        tags,
        { timeout: 120_000 },
      );
      const { metrics } = await protocol.send('Performance.getMetrics');
      const ms = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
      await page.waitForLoadState('networkidle');
      const { megabytes } = await inUse(protocol);
      results.push({ tags, ms, bytes, requests, megabytes });
      await page.context().close();
    }
    return results;
  } finally {
    host.close();
    await site.close();
  }
}
