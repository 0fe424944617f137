// `npm run faults`: each request of a diagnosis, of a territory and of the observatory fails in each way, all of them
// enumerated; ten minutes, so once a week on the forge.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { breakEach, type Fault } from '../e2e/broken.ts';
import { test } from '../e2e/browser.ts';
import { settled } from '../e2e/diagnosis-page.ts';

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': (route) => route.abort('connectionrefused'),
  'is not there': (route) => route.fulfill({ status: 404, body: '' }),
  'is a page with status 200': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portail</title>' }),
  'is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  'is empty': (route) => route.fulfill({ body: '' }),
  'comes late, whole': async (route, released) => {
    await released;
    await route.continue();
  },
};

/** Its map comes last. */
const drawn = (page: Page): Promise<void> => page.getByRole('listbox').first().waitFor();

const PAGES = [
  ['?commune=58194', settled],
  ['territoire.html?epci=245804406', drawn],
  ['observatoire.html', drawn],
] as const;

test.for(
  Object.keys(FAULTS).flatMap((fault) =>
    PAGES.map(([address, whole]) => [address, fault, whole] as const),
  ),
)('%s: each file in turn %s, and the page heals', async ([address, name, whole], { visitor }) => {
  const fault = FAULTS[name];
  const files = fault ? await breakEach(visitor, address, fault, whole) : [];
  expect(files.length).toBeGreaterThan(3);
});
