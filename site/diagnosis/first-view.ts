// When is the page drawn for the first time? Once, with the diagnosis, where the data come fast; soon, with
// the search box and the outline of the report, where they do not: a phone draws half as much.
import { effect } from '@preact/signals';
import type { WidgetState } from '../../widget/widget-state.ts';

/** Milliseconds. */
const MAX_LENGTH = 250;

/** Ends in a turn of its own, when the view is no longer on its way or has been for long enough. */
export async function firstView({ view }: Pick<WidgetState, 'view'>): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    setTimeout(resolve, MAX_LENGTH);
    stop = effect(() => {
      if (view.value.status !== 'loading') resolve();
    });
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve));
}
