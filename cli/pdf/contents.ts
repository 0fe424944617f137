// On which page each part of a report stands: a browser knows once it has laid the pages out, and no style sheet can ask it.
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** Pages, from 1, by the name of what is linked to; the PDF is one that Chromium printed. */
async function pagesOfLinks(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes);
  const ranks = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (named?.entries() ?? []).flatMap(([name, target]) => {
      const at = pdf.context.lookup(target);
      const rank = at instanceof PDFArray ? ranks.get(at.get(0).toString()) : undefined;
      return rank === undefined ? [] : [[name.decodeText(), rank] as const];
    }),
  );
}

/** Writes the page of each part at the end of its line of the contents; none where the page has no contents. */
export async function numberContents(page: Page, print: () => Promise<Uint8Array>): Promise<void> {
  const links = page.locator('nav a[href^="#"]');
  if ((await links.count()) === 0) return;
  const ranks = await pagesOfLinks(await print());
  await links.evaluateAll((all, known) => {
    for (const link of all) {
      const rank = known[link.getAttribute('href')?.slice(1) ?? ''];
      if (rank === undefined) continue;
      const number = document.createElement('span');
      number.className = 'page-number';
      number.textContent = String(rank);
      link.append(number);
    }
  }, Object.fromEntries(ranks));
}
