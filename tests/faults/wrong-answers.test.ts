// `npm run faults`: each request of the journeys gets a wrong answer at once. Beside delays.test.ts, on the other core.
import type { Fault } from '../e2e/broken.ts';
import { testEachFile } from './each-file.ts';

const WRONG: Readonly<Record<string, Fault>> = {
  'is refused': { answer: (request) => request.fail('ConnectionRefused'), until: 'pressed' },
  'is refused, then asked for twice in a row': {
    answer: (request) => request.fail('ConnectionRefused'),
    until: 'pressed',
    isTwice: true,
  },
  'is not there': { answer: (request) => request.fulfill({ status: 404 }), until: 'pressed' },
  'is a page with status 200': {
    answer: (request) =>
      request.fulfill({ type: 'text/html', body: '<!doctype html><title>Portail</title>' }),
    until: 'pressed',
  },
  'is cut short': {
    answer: async (request) => {
      // A browser drops the rest of a style without a word: cut on its way, it is one that failed.
      if (request.url.endsWith('.css')) return request.fail('Failed');
      const body = await (await fetch(request.url)).text();
      await request.fulfill({ body: body.slice(0, body.length / 2) });
    },
    until: 'pressed',
  },
  'is empty': { answer: (request) => request.fulfill({}), until: 'pressed' },
};

testEachFile(WRONG);
