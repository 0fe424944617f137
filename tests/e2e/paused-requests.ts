// The requests for some files of a page, answered by the test. `page.route` would stop all the others too, each for a
// turn of this process, and turn the browser's cache off: a page that is loaded again takes twice as long.
import type { CDPSession, Page } from 'playwright-core';

/** A request that waits for its answer. */
export interface PausedRequest {
  readonly url: string;
  /** The server answers. */
  readonly pass: () => Promise<unknown>;
  readonly fail: (
    reason: 'Failed' | 'ConnectionRefused' | 'InternetDisconnected',
  ) => Promise<unknown>;
  readonly fulfill: (answer: {
    readonly status?: number;
    readonly type?: string;
    readonly body?: string;
  }) => Promise<unknown>;
}

/**
 * @param fromCache whether the browser may keep files from one page to the next
 * @returns how to pause the requests for other files, from the next page on; those for the last ones pass
 */
export async function requestPauser(page: Page, fromCache = true) {
  const devtools = await page.context().newCDPSession(page);
  let take: (request: PausedRequest) => unknown = () => {};
  devtools.on('Fetch.requestPaused', ({ requestId, request }) =>
    take(pausedRequest(devtools, requestId, request.url)),
  );
  await devtools.send('Network.enable');
  // Programs still in the memory of the last page would be asked of nobody: this forgets them.
  const forget = async () => {
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: !fromCache });
  };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      void ifAwaited(forget());
  });
  return async (urls: readonly string[], next: typeof take) => {
    take = next;
    await devtools.send('Fetch.enable', { patterns: urls.map((urlPattern) => ({ urlPattern })) });
    await forget();
  };
}

function pausedRequest(devtools: CDPSession, requestId: string, url: string): PausedRequest {
  return {
    url,
    pass: () => ifAwaited(devtools.send('Fetch.continueRequest', { requestId })),
    fail: (errorReason) =>
      ifAwaited(devtools.send('Fetch.failRequest', { requestId, errorReason })),
    fulfill: ({ status = 200, type = contentType(url), body = '' }) =>
      ifAwaited(
        devtools.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: status,
          responseHeaders: [
            { name: 'Content-Type', value: type },
            // A wrong answer that the browser kept would be another fault.
            { name: 'Cache-Control', value: 'no-store' },
          ],
          body: Buffer.from(body).toString('base64'),
        }),
      ),
  };
}

/** The answer to a page that was left meanwhile has nobody to go to. */
const ifAwaited = (answered: Promise<unknown>) =>
  answered.catch((error: unknown) => {
    if (!/Invalid InterceptionId|has been closed/.test(String(error))) throw error;
  });

const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json' } as const;
const contentType = (url: string) => {
  const ending = /\.(css|js|json)$/.exec(url)?.[1];
  return ending === 'css' || ending === 'js' ? TYPES[ending] : TYPES.json;
};
