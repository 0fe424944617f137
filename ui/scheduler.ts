// When is a long piece of work done? A page cuts it into turns, so that the screen is drawn and the visitor
// answered in between; a test, or a page that is written once, does it at once.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Scheduler {
  /** Whether turns come at once: parts are then drawn with the rest, not after it. */
  readonly immediate: boolean;
  /** Whether nothing follows: what comes on demand has no place in a page that is read without scripts. */
  readonly still?: boolean;
  /** Runs a task when its turn comes, in the order asked for. @returns a function that cancels it */
  readonly schedule: (task: () => void) => () => void;
  /** Ends when it is the caller's turn: awaited between two halves of a long computation. */
  readonly pause: () => Promise<void>;
}

/** Everything at once. */
export const immediateScheduler: Scheduler = {
  immediate: true,
  schedule: (task) => {
    task();
    return () => {};
  },
  pause: () => Promise.resolve(),
};

/** A page written by the build, read as it stands. */
export const stillScheduler: Scheduler = { ...immediateScheduler, still: true };

/** Whoever renders a page gives its scheduler; without one, everything is drawn at once. */
export const SchedulerContext = createContext(immediateScheduler);

export const useScheduler = (): Scheduler => useContext(SchedulerContext);
