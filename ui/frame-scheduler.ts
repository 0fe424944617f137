// The scheduler of a page: one task a frame, so that the screen is drawn and the visitor answered in between.
import type { Scheduler } from './scheduler.ts';

/** Milliseconds after which a frame is no longer waited for: a frame out of sight is seldom drawn. */
const FRAME_TIMEOUT = 100;

/** One for all widgets of a page: two of them would draw in the same frame. */
export const frameScheduler: Scheduler = createFrameScheduler();

function createFrameScheduler(): Scheduler {
  let last: Promise<void> = Promise.resolve();
  const pause = () => {
    // Nobody sees a hidden page: nothing is waited for.
    last = last.then(() => (document.hidden ? undefined : nextFrame()));
    return last;
  };
  return {
    immediate: false,
    pause,
    schedule: (task) => {
      let cancelled = false;
      void pause().then(() => {
        if (!cancelled) task();
      });
      return () => {
        cancelled = true;
      };
    },
  };
}

/** Once what was changed before is laid out and drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME_TIMEOUT);
  });
}
