// Reports as PDF, printed by a Chromium of this machine: a commune's is the site's own page, a
// territory's a page that stands alone. No server: what the page asks for is handed over from the disk,
// and nothing else is let out.
import { existsSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { numberContents } from './contents.ts';
import { pdfText } from './copy.ts';
import { findChromium } from './find-chromium.ts';
import { finishPdf, type PdfFacts } from './finish.ts';
import { onlineAddress } from './site-address.ts';
import { siteFolder } from './site-files.ts';

/** Reserved for what resolves nowhere: if a request ever slipped out, it would reach nobody. */
const SITE = 'https://diagnostic-numerique.invalid/';
const TIMEOUT_MS = 60_000;

interface Printed {
  readonly code: string;
  /** Folder of the data, laid out as public/data. */
  readonly data: string;
  /** Where the same page is online, to be read and scanned on paper; else what public/site.json says. */
  readonly address: string | undefined;
  /** With the communes that resemble it, which the page shows when asked. */
  readonly ressemblances: boolean;
}

/**
 * The report of a commune as a PDF: A4, tagged (PDF/UA-1), with an outline and its language.
 * @throws Error with a French sentence: no browser, no page, or a page that does not show
 */
export async function printCommune(
  { code, data, address, ressemblances }: Printed,
  facts: (address: string | null) => PdfFacts,
): Promise<Uint8Array> {
  let online = address ?? null;
  const pages = await withBrowser((browser) => {
    const site = siteFolder();
    online ??= onlineAddress(site, code);
    return print(browser, { code, online, ressemblances }, (path) =>
      path.startsWith('data/') ? inside(data, path.slice('data/'.length)) : inside(site, path),
    );
  });
  return finishPdf(pages, facts(online));
}

/**
 * A page that stands alone as a PDF: A4, tagged (PDF/UA-1), with an outline and its language.
 * @throws Error with a French sentence when there is no browser
 */
export async function printHtml(html: string, facts: PdfFacts): Promise<Uint8Array> {
  const pages = await withBrowser(async (browser) => {
    const context = await browser.newContext({ locale: 'fr-FR', offline: true });
    const page = await context.newPage();
    await page.setContent(html);
    // Nobody types in a PDF: what is expected in a frame is written by hand, or left out.
    await page.addStyleTag({ content: '.free { display: none; } .by-hand { display: block; }' });
    await numberContents(page, () => page.pdf({ preferCSSPageSize: true }));
    return page.pdf(PAPER);
  });
  return finishPdf(pages, facts);
}

const PAPER = { preferCSSPageSize: true, tagged: true, outline: true };

async function withBrowser(use: (browser: Browser) => Promise<Uint8Array>): Promise<Uint8Array> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(pdfText.noChromium);
  const { chromium } = await playwright();
  const browser = await chromium.launch({ executablePath });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

interface PrintedPage extends Pick<Printed, 'code' | 'ressemblances'> {
  readonly online: string | null;
}

async function print(
  browser: Browser,
  { code, online: address, ressemblances }: PrintedPage,
  fileOf: (path: string) => string | null,
): Promise<Uint8Array> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  context.setDefaultTimeout(TIMEOUT_MS);
  await context.route('**', (route) => answer(route, fileOf));
  const page = await context.newPage();
  try {
    await page.goto(`${SITE}index.html?commune=${code}`);
    await page.locator('[data-view=ready]').waitFor();
    await page.getByText(adviceSlotText.loading).waitFor({ state: 'detached' });
    if (ressemblances) await openResemblances(page);
    if (address !== null) {
      await page.evaluate((online) => {
        document.documentElement.dataset.online = online;
        dispatchEvent(new Event('beforeprint'));
      }, address);
      await page.locator('.paper-address svg').waitFor({ state: 'attached' });
    }
  } catch (cause) {
    throw new Error(pdfText.notShown, { cause });
  }
  return page.pdf(PAPER);
}

/** What opens at the end of a report comes when the reader is near. */
async function openResemblances(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const fold = page.locator('.resemblance-fold');
  const none = page.locator('.resemblance-none');
  await fold.or(none).waitFor();
  if ((await none.count()) > 0) return;
  await fold.locator('summary').click();
  await fold.locator('p:not([role=status])').first().waitFor();
}

function answer(route: Route, fileOf: (path: string) => string | null): Promise<void> {
  const asked = new URL(route.request().url());
  const path = asked.href.startsWith(SITE)
    ? fileOf(decodeURIComponent(asked.pathname.slice(1)))
    : null;
  return path === null ? route.fulfill({ status: 404 }) : route.fulfill({ path });
}

/** A file of a folder, or null when there is none or when the path leads out of it. */
function inside(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) && existsSync(file) ? file : null;
}

/** A library of 8 MB that only this command needs: the package lets one do without. */
async function playwright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch (cause) {
    throw new Error(pdfText.noPlaywright, { cause });
  }
}
