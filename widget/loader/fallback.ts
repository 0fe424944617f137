// The link written beside the script, for who has no frame: which one is it, whatever a CMS made of it? Editors put line
// breaks, paragraphs, lists or blocks around it; words and pictures around it are the author's, and stay.

/** What shows without words; and a menu, which is never the fallback. */
const SHOWS = 'nav,img,svg,video,audio,canvas,iframe,input';

/** Of what compareDocumentPosition answers. */
const FOLLOWS = 4;

/** Takes away the links to `origin` with neither words nor media between them and `holder`, before or after it, and what
 * they alone fill. */
export function hideFallback(holder: Element, origin: string): void {
  const root = holder.getRootNode();
  for (const link of (root instanceof ShadowRoot ? root : document).querySelectorAll('a')) {
    // A focus is never taken away, and the link in a tag beside is the tag's own.
    if (link.origin !== origin || link.matches(':focus,diagnostic-numerique *')) continue;
    const between = document.createRange();
    const before = link.compareDocumentPosition(holder) & FOLLOWS;
    between.setStartAfter(before ? link : holder);
    between.setEndBefore(before ? holder : link);
    const parts = between.cloneContents();
    // « Voir », before it.
    if (link.previousSibling instanceof Text) parts.append(link.previousSibling.data);
    if (shown(parts) !== '0') continue;
    const whole = wholeOf(link);
    // Beside other words, one of a sentence or of a menu.
    if (!whole.parentElement?.matches('p,li,td,ul') || whole.parentElement.contains(holder)) {
      hide(whole);
      if (whole.previousElementSibling instanceof HTMLBRElement) hide(whole.previousElementSibling);
    }
  }
}

const hide = ({ style }: HTMLElement) => style.setProperty('display', 'none', 'important');

/** Letters that are seen, and how many pictures: no space, soft hyphen, or mark of the order of bytes. */
const shown = (part: Element | DocumentFragment) =>
  `${part.textContent?.replace(/[\s\p{Cf}]/gu, '')}${part.querySelectorAll(SHOWS).length}`;

/** The link, or the outermost of what holds nothing else. */
function wholeOf(part: HTMLElement): HTMLElement {
  const { parentElement: around } = part;
  return around && shown(around) === shown(part) ? wholeOf(around) : part;
}
