// The service worker of the site: pages and programs are kept at the first visit, data as they are read.
// It answers for the site alone: what other sites embed (/v1/, /v1.2.3/) never goes through it.
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Data of the site, but not those beside an embedded version. */
const DATA = /^(?!.*\/v\d[\d.]*\/).*\/data\/[\w/]+\.json$/;

/** Fewer départements than France has: a phone does not fill up. */
const MOST_FILES = 80;

export function offline(): Plugin[] {
  return VitePWA({
    registerType: 'autoUpdate',
    // pages/keep-offline.ts registers it, once the page is read.
    injectRegister: false,
    manifest: false,
    filename: 'sw.js',
    workbox: {
      globPatterns: ['*.{html,js,svg}', 'assets/*.{js,css,svg}'],
      // Every address of a page is that page: "?commune=58194" is read by its program.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: true,
      runtimeCaching: [
        {
          urlPattern: DATA,
          handler: 'StaleWhileRevalidate',
          options: {
            cacheName: 'donnees',
            expiration: { maxEntries: MOST_FILES, purgeOnQuotaError: true },
            cacheableResponse: { statuses: [200] },
          },
        },
      ],
    },
  });
}
