// The link written beside the script, for who has no frame: which one is it, whatever a CMS made of it? Editors put line
// breaks, paragraphs, lists or blocks around it, themes an icon, optimisers styles, scripts and hidden words; what is read
// or looked at beside it is the author's, and stays.

/** What shows without words, however small; and a menu, which is never the fallback. */
const SHOWS = 'nav,img:not([alt=""]),video,audio,input';
/** What shows without words once it is higher than an icon, in CSS pixels: a map is drawn in an empty element. */
const DRAWN = 'img,svg,:empty:not(br)';
const ICON_PX = 32;

/** Of what compareDocumentPosition answers. */
const FOLLOWS = 4;

/** Takes away the links to `origin` with nothing seen between them and `holder`, before or after it, and what they alone
 * fill. */
export function hideFallback(holder: Element, origin: string): void {
  const root = holder.getRootNode();
  for (const link of (root instanceof ShadowRoot ? root : document).querySelectorAll('a')) {
    // A focus is never taken away, and the link in a tag beside is the tag's own.
    if (link.origin !== origin || link.matches(':focus,diagnostic-numerique *')) continue;
    const between = new Range();
    const before = link.compareDocumentPosition(holder) & FOLLOWS;
    between.setStartAfter(before ? link : holder);
    between.setEndBefore(before ? holder : link);
    if (shows(between.commonAncestorContainer, (node) => between.intersectsNode(node))) continue;
    // « Voir », before it, or the rest of its sentence.
    if (isWritten(link.previousSibling) || isWritten(link.nextSibling)) continue;
    const whole = wholeOf(link);
    // Beside other words, one of a sentence or of a menu.
    if (whole.parentElement?.matches('p,li,td,ul') && !whole.parentElement.contains(holder))
      continue;
    hide(whole);
    for (const beside of [whole.previousElementSibling, whole.nextElementSibling]) {
      // Alone, a line break or an icon is of no use.
      if (
        beside?.parentNode &&
        beside.matches('img,svg,br,i') &&
        !shows(beside.parentNode, (node) => beside.contains(node))
      )
        hide(beside);
    }
  }
}

function hide(node: Element): void {
  if (node instanceof HTMLElement || node instanceof SVGElement)
    node.style.setProperty('display', 'none', 'important');
}

/** More than spaces, soft hyphens and marks of the order of bytes. */
const isWritten = (node: Node | null) => node instanceof Text && /[^\s\p{Cf}]/u.test(node.data);

/** Whether `part` shows something, of the nodes that `isAsked` takes. */
const shows = (part: Node, isAsked: (node: Node) => boolean): boolean =>
  [...part.childNodes].some(
    (node) =>
      isAsked(node) &&
      (isWritten(node) ||
        (node instanceof Element &&
          getComputedStyle(node).display !== 'none' &&
          !node.matches('noscript') &&
          (node.matches(SHOWS) ||
            (node.matches(DRAWN) && node.getBoundingClientRect().height > ICON_PX) ||
            shows(node, isAsked)))),
  );

/** The link, or the outermost of what shows nothing else. */
function wholeOf(part: HTMLElement): HTMLElement {
  const { parentElement: around } = part;
  return around && !shows(around, (node) => node !== part) ? wholeOf(around) : part;
}
