// On paper nothing can be clicked: the figures behind the pictures open before printing and fold back
// afterwards. Longer lists (opening hours, other helpers) stay folded: a report is two to four pages.

export function openFiguresOnPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        '.dn-figures:not(.dn-why, .dn-what-if-fold)',
      ),
    ].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
