// A Chromium for measures: one browser, a profile of its own for each page.
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../dev/chromium.ts';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
}

export async function emptyPage(
  browser: Browser,
): Promise<{ readonly page: Page; readonly protocol: CDPSession }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  return { page, protocol: await context.newCDPSession(page) };
}

/** "Slow 4G" of DevTools and of Lighthouse, and a processor four times slower: a phone of some years ago. */
export async function slowPhone(protocol: CDPSession): Promise<void> {
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.6e6 * 0.9) / 8,
    uploadThroughput: (750e3 * 0.9) / 8,
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
