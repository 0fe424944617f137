/** Shows a part of a report and gives its title the focus, so that Tab and screen readers go on from there; false if absent. */
export function showPart(name: string): boolean {
  const title = document.querySelector(`.dn-${name} > .dn-section-title`);
  if (!(title instanceof HTMLElement)) return false;
  title.tabIndex = -1;
  title.scrollIntoView();
  title.focus({ preventScroll: true });
  return true;
}
