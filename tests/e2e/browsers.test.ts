// The main journey in the browsers that our readers have besides Chromium: type, choose with the keyboard, read the
// number, who can help, begin a plan, print (the driver of WebKitGTK cannot); then the tag on a page of another site. Both come
// from Debian: where they are not installed, these checks are left out and say so; in CI they are installed.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, By, Capabilities, error, Key, until, type WebDriver } from 'selenium-webdriver';
import { expect, inject, test } from 'vitest';
import { freePort } from '../../tools/dev/free-port.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { hostAt } from './host-page.ts';

const SENTENCE = /^À Nevers, environ 14 300 habitants/;
const words = (text: string) => text.replace(/\s/g, ' ');

const firefox = forTests('firefox-esr');

test.skipIf(firefox === null)(
  'Firefox ESR: the main journey, and the tag on a host page',
  async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
    });
    try {
      const page = await browser.newPage();
      await page.goto(inject('site'));
      const field = await page.waitForSelector('[role=combobox]');
      await field?.type('nevers', { delay: 20 });
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.dn-report[aria-busy=false]');
      const text = (selector: string) => page.$eval(selector, (node) => node.textContent ?? '');
      expect(words(await text('.dn-sentence'))).toMatch(SENTENCE);
      await page.waitForSelector('.dn-venue');
      await page.waitForSelector('.dn-action .dn-choice input');
      await page.$eval('.dn-action .dn-choice input', (box) => {
        if (box instanceof HTMLInputElement) box.click();
      });
      await page.waitForSelector('.dn-plan-item');
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      await page.goto(hostAt('hosts/neutral.html'));
      // Nothing tells a selector that waits of what changes inside a shadow root: it is looked at again and again.
      await page.waitForFunction(() => {
        const root = document.querySelector('diagnostic-numerique')?.shadowRoot;
        return !!root?.querySelector('.dn-report[aria-busy=false]');
      });
      const said = await page.evaluate(
        () =>
          document.querySelector('diagnostic-numerique')?.shadowRoot?.querySelector('.dn-sentence')
            ?.textContent ?? '',
      );
      expect(words(said)).toMatch(SENTENCE);
    } finally {
      await browser.close();
    }
  },
);

const webkit = forTests('WebKitWebDriver') && forTests('Xvfb');
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const TRIES = 3;
const LIMIT_MS = 60_000;

/** The journey in WebKitGTK; rejects when the driver does not answer, or when the page is wrong. Ends with `limit`. */
async function webkitJourney(limit: AbortSignal): Promise<string[]> {
  const programs: ChildProcess[] = [];
  const end = () => {
    for (const program of programs) program.kill();
  };
  limit.addEventListener('abort', end);
  const display = `:${(await freePort()) % 10_000}`;
  const port = await freePort();
  const start = (name: string, args: readonly string[]) => {
    const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
    programs.push(
      spawn(name, args, {
        // The sandbox of WebKit asks for rights that a container does not give.
        env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
        stdio: 'ignore',
      }),
    );
  };
  start('Xvfb', [display, '-screen', '0', '1280x900x24']);
  start('WebKitWebDriver', [`--port=${port}`]);
  const server = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; tries < 100; tries++) {
      const answers = await fetch(`${server}/status`).then(Boolean, () => false);
      if (answers) break;
      await wait(100);
    }
    const browser = await new Builder()
      .usingServer(server)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
        }),
      )
      .build();
    const found = (selector: string) =>
      browser.wait(until.elementLocated(By.css(selector)), 20_000);
    await browser.get(inject('site'));
    await (await found('[role=combobox]')).sendKeys('nevers');
    await found('[role=option]');
    await (await found('[role=combobox]')).sendKeys(Key.ARROW_DOWN, Key.ENTER);
    await found('.dn-report[aria-busy=false]');
    const sentence = await (await found('.dn-sentence')).getText();
    await found('.dn-venue');
    await browser.executeScript('arguments[0].click()', await found('.dn-action .dn-choice input'));
    await found('.dn-plan-item');
    await print(browser, server);
    await browser.get(hostAt('hosts/neutral.html'));
    const inTag = await browser.wait(
      () =>
        browser.executeScript<string | null>(
          `const root = document.querySelector('diagnostic-numerique')?.shadowRoot;
          return root?.querySelector('.dn-report[aria-busy=false] .dn-sentence')?.textContent ?? null`,
        ),
      20_000,
    );
    await browser.quit();
    return [sentence, inTag ?? ''].map(words);
  } finally {
    end();
  }
}

/** Prints the page, where the driver knows how; else says so, and the page is made ready for paper and back. */
async function print(browser: WebDriver, server: string): Promise<void> {
  const session = (await browser.getSession()).getId();
  const answer = await fetch(`${server}/session/${session}/print`, { method: 'POST', body: '{}' });
  const { value }: { value: unknown } = JSON.parse(await answer.text());
  if (answer.ok) {
    expect(String(value).length).toBeGreaterThan(10_000);
    return;
  }
  expect(value).toMatchObject({ error: 'unknown command' });
  console.warn('WebKitWebDriver ne sait pas imprimer : la page y est préparée pour le papier.');
  for (const name of ['beforeprint', 'afterprint'])
    await browser.executeScript(`dispatchEvent(new Event('${name}'))`);
  const sentence = await browser.findElement(By.css('.dn-report[aria-busy=false] .dn-sentence'));
  expect(words(await sentence.getText())).toMatch(SENTENCE);
}

/** Of a driver that is not there, that hangs or that lost its browser: nothing of the page. */
function gaveNoAnswer(problem: unknown): boolean {
  if (problem instanceof error.WebDriverError) {
    return [error.SessionNotCreatedError, error.NoSuchSessionError].some(
      (kind) => problem instanceof kind,
    );
  }
  // Its address refuses, or hangs up.
  return (
    problem instanceof Error && /ECONN|EPIPE|socket hang up|fetch failed/.test(problem.message)
  );
}

test('an expectation that fails is no silence of the driver', () => {
  expect(gaveNoAnswer(new error.TimeoutError('Waiting for element .dn-venue'))).toBe(false);
  expect(gaveNoAnswer(new error.NoSuchElementError('.dn-venue'))).toBe(false);
  expect(gaveNoAnswer(new TypeError('undefined'))).toBe(false);
  expect(gaveNoAnswer(new error.NoSuchSessionError('gone'))).toBe(true);
  expect(gaveNoAnswer(new Error('ECONNREFUSED connect ECONNREFUSED 127.0.0.1:1'))).toBe(true);
});

test.skipIf(webkit === null)(
  'WebKitGTK: the main journey, and the tag on a host page',
  async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const limit = new AbortController();
      const read = await Promise.race([
        webkitJourney(limit.signal).catch((problem: unknown) => {
          if (gaveNoAnswer(problem)) return null;
          throw problem;
        }),
        wait(LIMIT_MS, null, { signal: limit.signal }).catch(() => null),
      ]).finally(() => limit.abort());
      if (read === null) continue;
      for (const sentence of read) expect(sentence).toMatch(SENTENCE);
      return;
    }
    // Its driver hangs at times by itself: that alone proves nothing against us.
    console.warn('WebKitGTK n’a pas répondu en trois essais : son parcours n’a pas été vérifié.');
  },
);
