// Whether a page that shows commune after commune grows: memory in use once garbage is collected, and elements.
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { CommuneProfile } from '../../../src/terms/commune.ts';
import { buildIfStale, DIST } from '../../dev/build.ts';
import { serve } from '../../dev/serve.ts';
import type { France } from '../france.ts';
import { generator, shuffled } from '../harness.ts';
import { emptyPage } from './chromium.ts';

export interface PageMemory {
  /** Communes shown so far. */
  readonly communes: number;
  readonly megabytes: number;
  readonly elements: number;
  readonly listeners: number;
}

/** New ones, then the same again: what a commune leaves behind, and what seeing it once more does. */
const NEW = 200;
const STEPS = [1, 10, 50, 100, NEW, 2 * NEW];
const NEVERS = { code: '58194', nom: 'Nevers' };

/** Two hundred communes of one département, twice: its files are read once, so that only what is shown could grow. */
export async function pageMemory(browser: Browser, { communes }: France): Promise<PageMemory[]> {
  buildIfStale();
  const site = await serve(DIST, 0, 'localhost');
  const { page, protocol } = await emptyPage(browser);
  const nievre = communes.filter(
    ({ code, departement, population }) =>
      departement.code === '58' && population >= 20 && code !== NEVERS.code,
  );
  const fresh = shuffled(nievre, generator()).slice(0, NEW);
  const asked = [...fresh, ...fresh];
  const steps: PageMemory[] = [];
  try {
    await page.goto(`${site.address}v1/embed.html?commune=58194`);
    await page.locator('.dn-report').waitFor();
    for (const [i, one] of asked.entries()) {
      await show(page, one);
      if (!STEPS.includes(i + 1)) continue;
      // The same each time: a town has more on screen than a hamlet.
      await show(page, NEVERS);
      steps.push({ communes: i + 1, ...(await inUse(protocol)) });
    }
    return steps;
  } finally {
    await page.context().close();
    await site.close();
  }
}

async function show(page: Page, { code, nom }: Pick<CommuneProfile, 'code' | 'nom'>) {
  await page.evaluate((commune) => {
    document.querySelector('diagnostic-numerique')?.setAttribute('commune', commune);
  }, code);
  await page.locator('.dn-sentence', { hasText: nom.replaceAll("'", '’') }).waitFor();
}

export async function inUse(protocol: CDPSession): Promise<Omit<PageMemory, 'communes'>> {
  // Twice: what finalisers let go of is collected the second time.
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1e6, elements: nodes, listeners: jsEventListeners };
}
