// A press of « Réessayer » takes its button away, and the focus with it: whoever has no mouse would be nowhere. Until they do
// something else, the focus is on what stands in its place: what is on its way, then what came, or what says that it failed again.

const TITLE = 'h1, h2, h3, h4, h5, h6';

/** To be called once the button is drawn. */
export function followFocus(button: HTMLElement): void {
  // Before what the press changes.
  button.addEventListener('click', () => follow(button), { capture: true });
}

function follow(button: HTMLElement): void {
  // Where the button was, whatever around it goes too: the browser keeps count.
  const place = new Range();
  place.setStartBefore(button);
  const watch = new MutationObserver(() => {
    if (document.activeElement !== document.body) return;
    const { startContainer, startOffset } = place;
    const around = [...startContainer.childNodes];
    const isRead = (node: Node) => node instanceof HTMLElement;
    // Where nothing takes its place, all is there: what stood before it is read on from.
    const came =
      around.slice(startOffset).find(isRead) ?? around.slice(0, startOffset).findLast(isRead);
    // An outline is only looked at.
    if (!came || came.ariaHidden === 'true') return;
    const target = came.querySelector<HTMLElement>(TITLE) ?? came;
    target.tabIndex = -1;
    // It stands where the press was, in sight: a jump would be for nothing.
    target.focus({ preventScroll: true });
  });
  watch.observe(button.getRootNode(), { childList: true, subtree: true });
  const act = new AbortController();
  const leave = () => {
    watch.disconnect();
    act.abort();
  };
  for (const kind of ['keydown', 'pointerdown'])
    addEventListener(kind, leave, { capture: true, signal: act.signal });
}
