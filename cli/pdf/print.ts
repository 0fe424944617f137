// Reports as PDF, printed by a Chromium of this machine from a page that stands alone: it asks for nothing.
import type { Browser } from 'playwright-core';
import { numberContents } from './contents.ts';
import { pdfText } from './copy.ts';
import { findChromium } from './find-chromium.ts';
import { finishPdf, type PdfFacts } from './finish.ts';

/**
 * A page that stands alone as a PDF: A4, tagged (PDF/UA-1), with an outline and its language.
 * @throws Error with a French sentence when there is no browser
 */
export async function printHtml(html: string, facts: PdfFacts): Promise<Uint8Array> {
  const pages = await withBrowser(async (browser) => {
    const context = await browser.newContext({ locale: 'fr-FR', offline: true });
    const page = await context.newPage();
    await page.setContent(html);
    // Nobody types in a PDF: a word is written by hand, and a frame is left out.
    await page.addStyleTag({
      content: '.free, .to-type { display: none; } .to-write { display: inline-block; }',
    });
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

/** A library of 8 MB that only this command needs: the package lets one do without. */
async function playwright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch (cause) {
    throw new Error(pdfText.noPlaywright, { cause });
  }
}
