// The link written beside the script, for who has no frame: which one is it, whatever a CMS made of it? Editors put line
// breaks, paragraphs or blocks around it; words around it are the author's, and stay.

/** What an editor adds by itself, and what dresses words. */
const WRAPPERS = 'p,div,span,strong,em,b,i';

/** Takes away the links to `origin` with nothing but wrappers between them and `holder`, before or after it, and what they
 * alone fill. */
export function hideFallback(holder: Element, origin: string): void {
  const root = holder.getRootNode();
  for (const link of (root instanceof ShadowRoot ? root : document).querySelectorAll('a')) {
    // A focus is never taken away.
    if (link.origin !== origin || link.matches(':focus')) continue;
    const between = document.createRange();
    const before = link.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING;
    between.setStartAfter(before ? link : holder);
    between.setEndBefore(before ? holder : link);
    if (`${link.previousSibling?.textContent ?? ''}${between}`.trim() !== '') continue;
    if (between.cloneContents().querySelector(`:not(${WRAPPERS},br,script)`)) continue;
    const whole = wholeOf(link);
    hide(whole);
    if (whole.previousElementSibling instanceof HTMLBRElement) hide(whole.previousElementSibling);
  }
}

const hide = ({ style }: HTMLElement) => style.setProperty('display', 'none', 'important');

/** The link, or the block that holds nothing else. */
function wholeOf(part: HTMLElement): HTMLElement {
  const { parentElement: around } = part;
  if (!around?.matches(WRAPPERS) || around.querySelector('img,script,iframe')) return part;
  return around.textContent.trim() === part.textContent.trim() ? wholeOf(around) : part;
}
