// Every page of the site is drawn a part a frame, so that it answers while a long report comes.
import { type ComponentChildren, render } from 'preact';
import '../ui/follow-focus.ts';
import { frameScheduler } from '../ui/frame-scheduler.ts';
import { SchedulerContext } from '../ui/scheduler.ts';
import { retryStyles } from './retry-styles.ts';

/** What the page says while its program is late goes away first. */
export function renderPage(content: ComponentChildren, root: Element): void {
  root.querySelector('.stalled')?.remove();
  retryStyles();
  render(
    <SchedulerContext.Provider value={frameScheduler}>{content}</SchedulerContext.Provider>,
    root,
  );
}
