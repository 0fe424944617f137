// What moved on the page without being asked, as browsers count it (layout shift).
import type { Page } from 'playwright-core';

/** To be called before the page opens. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = Number(document.documentElement.dataset.shift ?? 0);
        const size = 'value' in entry ? Number(entry.value) : 0;
        document.documentElement.dataset.shift = String(before + size);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** All of it since the page was opened. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
