// `npm run faults`: each request of six journeys gets a wrong answer at once. Beside delays.test.ts, on the other core.
import type { Fault } from '../e2e/broken.ts';
import { testEachFile } from './each-file.ts';

const WRONG: Readonly<Record<string, Fault>> = {
  'is refused': { answer: (route) => route.abort('connectionrefused') },
  'is not there': { answer: (route) => route.fulfill({ status: 404, body: '' }) },
  'is a page with status 200': {
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portail</title>' }),
  },
  'is cut short': {
    answer: async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    },
  },
  'is empty': { answer: (route) => route.fulfill({ body: '' }) },
};

testEachFile(WRONG);
