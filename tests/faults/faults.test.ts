// `npm run faults`: each request of six journeys fails in each way, comes in the reverse order, comes once the visitor has left:
// all of them, enumerated. Hours, so once a week on the forge.
import { expect } from 'vitest';
import { answerLastFirst, breakEach, type Fault, leaveWhileAwaited } from '../e2e/broken.ts';
import { test } from '../e2e/browser.ts';
import { WHOLE } from '../e2e/whole-journeys.ts';

const FAULTS: Readonly<Record<string, Fault>> = {
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

test.for(
  Object.keys(FAULTS).flatMap((fault) =>
    Object.entries(WHOLE).map(([name, journey]) => [name, fault, journey] as const),
  ),
)('%s: each file in turn %s, and the page heals', async ([, name, journey], { visitor }) => {
  const fault = FAULTS[name];
  const files = fault ? await breakEach(visitor, journey, fault) : [];
  expect(files.length).toBeGreaterThan(3);
});

test.for(Object.entries(WHOLE))(
  '%s: answered in the reverse order, it reads the same',
  ([, journey], { visitor }) => answerLastFirst(visitor, journey),
);

test.for([
  ['a commune', WHOLE['a commune'], { ...WHOLE['a commune'], address: '?commune=35238' }],
  [
    'a territory',
    WHOLE['a territory'],
    { ...WHOLE['a territory'], address: 'territoire.html?communes=58194.58121' },
  ],
  [
    'a comparison',
    WHOLE['a comparison'],
    { ...WHOLE['a comparison'], address: 'comparer.html?communes=26274' },
  ],
] as const)(
  '%s: left while each of its files is on its way, it never comes over the next, and comes back whole',
  async ([, from, to], { visitor }) => {
    const { files, stale } = await leaveWhileAwaited(visitor, from, to);
    expect(files.length).toBeGreaterThan(3);
    expect(stale).toEqual([]);
  },
);
