// The frames of our widget in a host page, as a test sees and measures them.
import type { Frame, Locator, Page } from 'playwright-core';

/** First words of the diagnosis that most tests show. */
export const NEVERS = 'À Nevers, environ';

/** The frame of our widget in a host page, once its program has run; `nth` counts from 0. */
export async function framed(page: Page, nth = 0): Promise<Frame> {
  const node = page.locator('iframe').nth(nth);
  await node.waitFor({ state: 'attached' });
  const frame = await (await node.elementHandle())?.contentFrame();
  if (!frame) throw new Error('No frame in this page');
  await frame.waitForSelector('diagnostic-numerique');
  return frame;
}

/** Waits until a diagnosis is on screen from its number to its sources: its parts come one by one. */
export const whole = (inside: Page | Frame): Promise<void> =>
  inside.locator('.dn-report[aria-busy=false]').first().waitFor();

/** Height of the widget inside its frame, in whole CSS pixels. */
export const heightInside = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Math.ceil(document.querySelector('diagnostic-numerique')?.getBoundingClientRect().height ?? 0),
  );

/** Height of a frame as the page around sees it, in CSS pixels. */
export const heightOf = (node: Locator): Promise<number> =>
  node.evaluate((element) => element.getBoundingClientRect().height);

/** Long enough for a loop to turn forty times. */
export const pictures = (frame: Frame | Page): Promise<void> =>
  frame.evaluate(async () => {
    for (let n = 0; n < 40; n++) await new Promise(requestAnimationFrame);
  });
