// On paper nothing can be clicked: the figures behind the pictures open before printing and fold back
// afterwards. What would first be fetched stays folded, it would print empty. Longer lists (opening hours, other helpers) stay folded: a report is two to four pages.
// The title of the page heads every sheet but the first, which has its own head.

/** To be called once a page: it listens for as long as the page lives. */
export function openFiguresOnPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    // CSS writes it in the margin of the sheets (site.css): it only takes a quoted string.
    document.documentElement.style.setProperty('--dn-title', JSON.stringify(document.title));
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>('.dn-figures:not(.dn-loaded-fold)'),
    ].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
