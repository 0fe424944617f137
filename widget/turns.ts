// Long work cut into turns, one after the other in the order asked for, so that the screen is drawn and
// the visitor answered in between.

/** Milliseconds: the time of a frame and a little more, so that a part is laid out before the next. */
const FRAME = 20;
let last: Promise<void> = Promise.resolve();

/** Ends when it is the caller's turn; at once when nobody sees the page. */
export function nextTurn(): Promise<void> {
  last = last.then(
    () => new Promise((resolve) => (document.hidden ? resolve() : setTimeout(resolve, FRAME))),
  );
  return last;
}
