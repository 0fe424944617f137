// The service worker of the site, built to sw.js by tools/vite-plugins/offline.ts: pages and programs are kept at
// the first visit, data as they are read. What other sites embed (/v1/, /v1.2.3/) never goes through it.
import { clientsClaim } from 'workbox-core';
import type { RouteMatchCallbackOptions } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { StaleWhileRevalidate, Strategy, type StrategyHandler } from 'workbox-strategies';

/** Pages and programs of this build, with what tells one version of a file from the next. */
declare const __KEPT__: { url: string; revision: string | null }[];
/** A worker's own global: the library of types for pages does not have it. */
declare const skipWaiting: () => Promise<void>;

const DATA = /\/data\/(?:\w+\/)?[\w-]+\.json$/;
const VERSION = /\/v\d[\d.]*\//;
const PLACE = /(commune|epci)\/(\w+)\/$/;
const LIVE = (_: string, kind: string, code: string) =>
  kind === 'epci' ? `territoire.html?epci=${code}` : `?commune=${code}`;
/** Data of the site, but not those beside an embedded version, nor of anybody else. */
const isData = ({ sameOrigin, url: { href } }: Asked) =>
  sameOrigin && DATA.test(href) && !VERSION.test(href);
type Asked = Pick<RouteMatchCallbackOptions, 'sameOrigin' | 'url'>;
/** Fewer files than France has: a phone does not fill up. */
const MAX_FILES = 80;

// Taken apart because its type leaves its callbacks optional in the loose sense.
const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
  maxEntries: MAX_FILES,
  purgeOnQuotaError: true,
});

addEventListener('install', () => void skipWaiting());
// Workbox would fetch and keep whatever addresses a message names; no page of ours sends any.
addEventListener('message', (message) => message.stopImmediatePropagation());
clientsClaim();
cleanupOutdatedCaches();
// Every address of a page is that page: "?commune=58194" is read by its program.
precacheAndRoute(__KEPT__, { ignoreURLParametersMatching: [/./] });
const data = {
  cacheName: 'donnees',
  plugins: [
    {
      ...(cacheDidUpdate && { cacheDidUpdate }),
      ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
    },
  ],
};

/** What is kept is not the right file: the network's is read, and kept in its place. */
class FromNetwork extends Strategy {
  protected _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return handler.fetchAndCachePut(request);
  }
}
registerRoute(
  ({ request, ...asked }) => request.cache === 'reload' && isData(asked),
  new FromNetwork(data),
);
// The page of a commune is not kept: without network, the first page answers in its place.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && PLACE.test(url.pathname),
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      // Without what follows the path: a link with « ?utm_source=… » would be sent to itself for ever.
      return Response.redirect(url.origin + url.pathname.replace(PLACE, LIVE));
    }
  },
);
registerRoute(isData, new StaleWhileRevalidate(data));
