// Keeps the site for a day without network: registers the service worker once the page has been read,
// then has it keep the data that came before it did. Where there is none, the site works as before.

import { inSite } from '../pages/here.ts';
import { trustOwnPages } from '../trusted-types.ts';

/** To be called once a page, at its start. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  trustOwnPages();
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep(), { once: true });
}

async function keep(): Promise<void> {
  try {
    await navigator.serviceWorker.register(new URL(inSite('sw.js'), document.baseURI));
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await taken();
    keepWhatWasRead();
  } catch {
    // No service worker here (private window, plain HTTP): nothing is lost but the offline reading.
  }
}

/** Files on their way when the worker came are listed once they are there: hence an observer. */
function keepWhatWasRead(): void {
  const data = new URL(inSite('data/'), document.baseURI).href;
  const kept = new Set<string>();
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (kept.has(name) || !name.startsWith(data)) continue;
      // Once a file, whatever comes of it: a fetch that fails is listed as well, and asking again for
      // what failed would never end. What is missing is kept when it is next read.
      kept.add(name);
      // The browser has it still: the server only confirms that it is the same. Without credentials it is no
      // longer what was preloaded, which would be answered at once and never reach the service worker.
      fetch(name, { credentials: 'omit' }).catch(() => undefined);
    }
  }).observe({ type: 'resource', buffered: true });
}

/** Waits until the service worker, just installed, answers for this page. */
function taken(): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
