// What stands in a page until its program draws it says that this does not come: after a while by itself (stalled.css),
// at once where it is known. Part of the small script that comes beside the program, and fails by itself.

/** Once all that the page names has come or failed, a program that has not begun will not. */
export function reportStalled(): void {
  addEventListener('load', () => {
    const note = document.querySelector<HTMLElement>(':not([data-begun])>.stalled');
    if (note) note.style.animation = 'none';
  });
  // By itself, a link to the same page leaves what follows the "#" behind: the plan of the visitor.
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.matches('.stalled>[href=""]'))) return;
    event.preventDefault();
    location.reload();
  });
}
