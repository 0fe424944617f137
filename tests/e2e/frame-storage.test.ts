// The widget in a frame, in a browser that refuses storage to other sites: a whole Chromium, whose engine alone does not.
import { expect, inject } from 'vitest';
import { framed, NEVERS } from './framed.ts';
import { test as base } from './host-page.ts';

const test = base.override('program', () => inject('chromium'));

test('cookies and storage refused to other sites: the frame never needed them', async ({
  host,
}) => {
  await host.open('hosts/frame.html');
  const frame = await framed(host.page);
  await frame.getByText(NEVERS).waitFor();
  const refused = await frame.evaluate(() => {
    try {
      return localStorage.length < 0;
    } catch {
      return true;
    }
  });
  expect(refused, 'this browser blocks third-party storage').toBe(true);
});
