// A style that did not come, offline for instance, is asked for again: at once where it is one that the page begins with, then
// each time the visitor presses anything. Nothing is said of it: the page reads whole without, and a press mends it. Vite
// asks for that of a part once: whoever tries again then has the part without its layout.

/** Asks again for each style that failed, now and later. To be called once those of the page have come or failed. */
export function retryStyles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (!isStyle(target)) return;
      addEventListener('click', () => askAgain(target), { once: true, capture: true });
    },
    { capture: true },
  );
  for (const link of document.querySelectorAll('link'))
    if (isStyle(link) && !hasRules(link)) askAgain(link);
}

const isStyle = (node: unknown): node is HTMLLinkElement =>
  node instanceof HTMLLinkElement && node.rel === 'stylesheet';

function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    // Chromium lets nobody read one whose connection fell.
    return false;
  }
}

function askAgain(link: HTMLLinkElement): void {
  link.replaceWith(link.cloneNode());
}
