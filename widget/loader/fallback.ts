// The link written below the script, for who has no frame: which one is it, whatever a CMS made of it? Editors
// put a line break before it, or a paragraph around it; words around it are the author's, and stay.

/** What an editor adds by itself. */
const WRAPPERS = 'p,div,span,br';

/** Takes away the link to `origin` that comes right after `holder`, with the wrappers it alone fills. */
export function hideFallback(holder: Element, origin: string): void {
  const breaks: HTMLElement[] = [];
  const { SHOW_ELEMENT, SHOW_TEXT, FILTER_REJECT, FILTER_ACCEPT } = NodeFilter;
  const walker = document.createTreeWalker(
    holder.getRootNode(),
    SHOW_ELEMENT | SHOW_TEXT,
    ({ parentNode }) => (parentNode === holder ? FILTER_REJECT : FILTER_ACCEPT),
  );
  walker.currentNode = holder;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLAnchorElement) {
      // A focus is never taken away.
      if (node.origin !== origin || node.matches(':focus')) return;
      for (const part of [...breaks, wholeOf(node)])
        part.style.setProperty('display', 'none', 'important');
      return;
    }
    if (node instanceof HTMLBRElement) breaks.push(node);
    const passed = node instanceof Element ? node.matches(WRAPPERS) : node.nodeValue?.trim() === '';
    if (!passed) return;
  }
}

/** The link, or the paragraph that holds nothing else. */
function wholeOf(link: HTMLElement): HTMLElement {
  const { parentElement: around, textContent: words } = link;
  if (!around?.matches('p,span') || around.querySelector('img,script,iframe')) return link;
  return around.textContent.trim() === words.trim() ? wholeOf(around) : link;
}
