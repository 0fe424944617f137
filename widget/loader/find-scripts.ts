// Which script tags ask for a frame here? The one that runs; or, when the browser does not say which one it
// is (a module, a shadow root, a library that runs scripts out of their place), all that stand in the page and
// have no frame yet.

/** "https://…/v1/embed.js", "/v1.2.3/embed.js?ver=6.9". */
const LOADER = /\/v\d[\d.]*\/embed\.js\b/;

/** Class of what holds a frame: the page lays it out as any other block. */
export const HOLDER = 'diagnostic-numerique';

/** Scripts whose frame is to be put after them; none when nothing of the page says where. */
export function scriptsToServe(page: Document): HTMLScriptElement[] {
  const { currentScript: current } = page;
  if (current instanceof HTMLScriptElement && current.src !== '' && isPlaced(current))
    return [current];
  return scriptsIn(page).filter(
    (script) =>
      LOADER.test(script.src) &&
      isPlaced(script) &&
      !script.nextElementSibling?.classList.contains(HOLDER),
  );
}

const isPlaced = (script: HTMLScriptElement) => script.isConnected && !script.closest('head');

/** All scripts, those of open shadow roots included. */
function scriptsIn(root: Document | ShadowRoot): HTMLScriptElement[] {
  return [...root.querySelectorAll('*')].flatMap((node) => {
    if (node instanceof HTMLScriptElement) return [node];
    return node.shadowRoot ? scriptsIn(node.shadowRoot) : [];
  });
}
