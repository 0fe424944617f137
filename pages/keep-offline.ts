// Keeps the site for a day without network: registers the service worker once the page has been read,
// then has it keep the data that came before it did. Where there is none, the site works as before.

export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep(), { once: true });
}

async function keep(): Promise<void> {
  try {
    await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await taken();
    const data = new URL('data/', document.baseURI).href;
    const read = performance.getEntriesByType('resource').map(({ name }) => name);
    const files = new Set(read.filter((name) => name.startsWith(data)));
    // The browser has them still: the server only confirms that they are the same.
    await Promise.all([...files].map((file) => fetch(file)));
  } catch {
    // No service worker here (private window, plain HTTP): nothing is lost but the offline reading.
  }
}

/** Waits until the service worker, just installed, answers for this page. */
function taken(): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
