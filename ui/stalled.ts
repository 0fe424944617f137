// What stands in a page until its program draws it says that this does not come: after a while by itself (stalled.css),
// at once where it is known. Part of the small script that comes beside the program, and fails by itself.

/** Once all that the page names has come or failed, a program that has not begun will not. */
export function reportStalled(): void {
  addEventListener('load', () => {
    const note = document.querySelector<HTMLElement>(':not([data-begun])>.stalled');
    if (note) note.style.animation = 'none';
  });
  // The button that loads the page again, the plan after the "#" kept, which a link to the same page would leave behind.
  const offer = () => {
    const button = document.querySelector<HTMLButtonElement>('.stalled>button');
    if (!button) return;
    button.hidden = false;
    button.onclick = () => location.reload();
  };
  offer();
  // The page may not have been read down to it.
  document.addEventListener('readystatechange', offer);
}
