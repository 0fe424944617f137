// `npm run faults`: each request of the journeys is answered late, never, or once its release is gone.
import type { Fault } from '../e2e/broken.ts';
import { testEachFile } from './each-file.ts';

const DELAYED: Readonly<Record<string, Fault>> = {
  'comes late, whole': {
    answer: async (request, released) => {
      await released;
      await request.pass();
    },
    until: 'looked at',
  },
  'hangs, then fails': {
    answer: async (request, released) => {
      await released;
      await request.fail('Failed');
    },
    until: 'pressed',
  },
  'is cut off with all that follows': {
    answer: async (request, released, page) => {
      await page.context().setOffline(true);
      await request.fail('InternetDisconnected');
      await released;
      await page.context().setOffline(false);
    },
    until: 'looked at',
    isOffline: true,
  },
  'is gone with its release, if it is a program': {
    answer: (request) => request.fulfill({ status: 404 }),
    until: 'loaded again',
    isGone: true,
  },
};

testEachFile(DELAYED);
