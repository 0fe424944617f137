// What happens in the frame, for the one page that asked for it: the events of the tag, as plain facts.
import { EVENT_NAMES, type FrameMessage } from '../messages.ts';

type EventMessage = Extract<FrameMessage, { type: 'event' }>;

/** Calls `send` at each event of the tag. An error stays here: what it holds cannot be copied to another window. */
export function forwardEvents(tag: HTMLElement, send: (message: EventMessage) => void): void {
  for (const name of EVENT_NAMES) {
    tag.addEventListener(name, (event) => {
      const { error: _, ...detail } = { error: null, ...event.detail };
      send({ type: 'event', name, detail });
    });
  }
}
