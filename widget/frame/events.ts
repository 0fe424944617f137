// What happens in the frame, for the one page that asked for it: the events of the tag, as plain facts.
import { EVENT_NAMES, type FrameMessage } from '../messages.ts';

type Told = Extract<FrameMessage, { type: 'event' }>;

/** Calls `send` at each event of the tag. An error stays here: what it holds cannot be copied to another window. */
export function tellEvents(tag: HTMLElement, send: (told: Told) => void): void {
  for (const name of EVENT_NAMES) {
    tag.addEventListener(name, (event) => {
      const { error: _, ...detail } = { error: null, ...event.detail };
      send({ type: 'event', name, detail });
    });
  }
}
