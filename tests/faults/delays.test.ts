// `npm run faults`: each request of six journeys is answered late, never, or once its release is gone.
import type { Fault } from '../e2e/broken.ts';
import { testEachFile } from './each-file.ts';

const DELAYED: Readonly<Record<string, Fault>> = {
  'comes late, whole': {
    answer: async (route, released) => {
      await released;
      await route.continue();
    },
  },
  'hangs, then fails': {
    answer: async (route, released) => {
      await released;
      await route.abort();
    },
  },
  'is cut off with all that follows': {
    answer: async (route, released) => {
      const context = route.request().frame().page().context();
      await context.setOffline(true);
      await route.abort('internetdisconnected');
      await released;
      await context.setOffline(false);
    },
  },
  'is gone with its release, if it is a program': {
    answer: (route) => route.fulfill({ status: 404, body: '' }),
    isGone: true,
  },
};

testEachFile(DELAYED);
