// "Around me" in a real browser: asked on a click only, by keyboard too, without violation in any look.
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { nearbyText } from '../../widget/nearby/copy.ts';
import { nearbySlotText } from '../../widget/nearby/slot-copy.ts';
import { expectSound } from './axe.ts';
import { test } from './browser.ts';
import { open, sentence } from './diagnosis-page.ts';

const button = (page: Page) => page.getByRole('button', { name: nearbySlotText.button });
const list = (page: Page) => page.getByRole('list', { name: nearbyText.title });

async function standInNevers(visitor: BrowserContext): Promise<void> {
  await visitor.grantPermissions(['geolocation']);
  await visitor.setGeolocation({ latitude: 46.9876, longitude: 3.1586, accuracy: 20 });
}

/** A visitor's own no: a permission taken back only asks again, and a headless browser waits for ever. */
async function refusePosition(visitor: BrowserContext, page: Page): Promise<void> {
  const session = await visitor.newCDPSession(page);
  const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo;
  await session.send('Browser.setPermission', {
    ...(browserContextId && { browserContextId }),
    permission: { name: 'geolocation' },
    setting: 'denied',
    origin: new URL(page.url()).origin,
  });
  await session.detach();
}

test('pressed and chosen by the keyboard alone; the positions are read on that press only', async ({
  page,
  visitor,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await standInNevers(visitor);
  await open(page);
  expect(asked.filter((url) => /positions|Nearby/.test(url))).toEqual([]);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await list(page).waitFor();
  // A position is in no address asked for.
  expect(asked.filter((url) => /46\.98|3\.15/.test(url))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    if (/^Nevers/.test((await page.locator(':focus').textContent()) ?? '')) break;
  }
  await page.keyboard.press('Enter');
  await sentence(page).getByText('Nevers').waitFor();
  expect(new URL(page.url()).search).toBe('?commune=58194');
});

test('the list, then a refusal, without violation', async ({ page, visitor }) => {
  await standInNevers(visitor);
  await open(page);
  await button(page).click();
  await list(page).waitFor();
  await expectSound(page);
  await refusePosition(visitor, page);
  await button(page).click();
  await page.getByText(nearbyText.troubles.refused).waitFor();
  await expectSound(page);
});
