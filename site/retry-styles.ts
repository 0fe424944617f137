// A style that did not come, offline for instance, is asked for again. Vite asks for that of a part once: whoever tries again then
// has the part without its layout.

/** Asks again for each style that failed, when the visitor next presses anything. */
export function retryStyles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      const again = target.cloneNode();
      addEventListener('click', () => target.replaceWith(again), { once: true, capture: true });
    },
    { capture: true },
  );
}
