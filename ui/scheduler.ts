// Long work cut into turns, one after the other in the order asked for, so that the screen is drawn and
// the visitor answered in between.

/** Milliseconds after which a frame is no longer waited for: a frame out of sight is seldom drawn. */
const LONGEST = 100;
let last: Promise<void> = Promise.resolve();

/** Ends when it is the caller's turn; at once when nobody sees the page. */
export function nextTurn(): Promise<void> {
  last = last.then(() => (document.hidden ? undefined : drawn()));
  return last;
}

/** Once what was changed before is laid out and drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
