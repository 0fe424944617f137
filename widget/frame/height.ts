// How high is the framed widget? Sent to the page around at each change, but never in a loop: what is
// high because its window is high (100vh) would make the window higher, and so on without end.
import { MAX_PX } from '../messages.ts';

/** Growths in answer to the window's own growth that are believed before they are taken for a loop. */
const MAX_ECHOES = 2;
/** Growths by as much as the last, one after the other, that are believed: what is read grows by other heights each time. */
const MAX_ALIKE = 4;

/** Calls `report` with the height of `content` in whole CSS pixels, now and whenever it changes. */
export function followHeight(content: Element, report: (height: number) => void): void {
  let reported = 0;
  let width = innerWidth;
  let echoes = 0;
  let growth = 0;
  let alike = 0;
  let windowMoved = false;

  addEventListener('resize', () => {
    if (innerWidth !== width) {
      // Another width breaks lines elsewhere: everything may change, and that is no echo.
      width = innerWidth;
      echoes = 0;
      return;
    }
    windowMoved = true;
    requestAnimationFrame(() => requestAnimationFrame(() => (windowMoved = false)));
  });
  for (const act of ['pointerdown', 'keydown'] as const) {
    addEventListener(act, () => (echoes = alike = 0), { capture: true, passive: true });
  }

  const measure = () => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), MAX_PX);
    if (height === reported) return;
    if (height > reported) {
      if (windowMoved) echoes += 1;
      // Something that comes at each growth hides the echo.
      alike = height - reported === growth ? alike + 1 : 0;
      growth = height - reported;
      if (echoes > MAX_ECHOES || alike > MAX_ALIKE) return;
    }
    reported = height;
    report(height);
  };
  new ResizeObserver(measure).observe(content);
  // A frame below the screen is not painted, so its sizes are observed too late: when it scrolls into
  // view, and all below it would jump.
  const arrived = () => {
    // What has just come makes it higher, not the window: no echo, even where no frame is painted.
    windowMoved = false;
    measure();
  };
  new MutationObserver(arrived).observe(content.shadowRoot ?? content, {
    childList: true,
    subtree: true,
  });
}
