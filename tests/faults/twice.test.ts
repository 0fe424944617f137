// `npm run faults`: what is asked for twice while the first answer is on its way reads as if it had been asked for once.
import { expect } from 'vitest';
import { askTwice } from '../e2e/broken.ts';
import { test } from '../e2e/browser.ts';
import { hostedJourneys } from '../e2e/hosted-journeys.ts';
import { WHOLE } from '../e2e/whole-journeys.ts';

test.for(Object.entries({ ...WHOLE, ...hostedJourneys() }))(
  '%s: each file in turn asked for twice while it is on its way, it reads the same, and is asked for once',
  async ([, journey], { visitor }) => {
    const asked = await askTwice(visitor, journey);
    expect(asked.size).toBeGreaterThan(3);
    expect([...asked].filter(([, times]) => times > 1)).toEqual([]);
  },
);
