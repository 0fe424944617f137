// Pages of somebody else that a test makes: what stands in their body, and their style. They come from the server
// of hosts/: a browser refuses what is on this machine to a page that is not.
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { hostAt } from './host-page.ts';

const link = (code: string) =>
  `<a href="${inject('site')}?commune=${code}">Le diagnostic numérique</a>`;

export const TAG = (attributes = 'commune="58194"') =>
  `<diagnostic-numerique ${attributes}>${link('58194')}</diagnostic-numerique>
  <script type="module" src="${inject('site')}v1/diagnostic-numerique.js"></script>`;

/** The script of the loader, with what a CMS made of the link below it. */
export const LOADER = (attributes = '', below = link('58194')) =>
  `<script src="${inject('site')}v1/embed.js" data-commune="58194" ${attributes} async></script>${below}`;

export const FRAME = (query = 'commune=58194', attributes = '') =>
  `<iframe src="${inject('site')}v1/embed.html?${query}" ${attributes} title="Diagnostic numérique" width="600" height="600" style="border: 0; display: block; width: 100%"></iframe>`;

export const LINK = link;

/** Opens a page with this body, style and head. */
export async function openMade(page: Page, body: string, css = '', head = ''): Promise<void> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Notre commune</title><style>${css}</style>${head}</head><body>${body}</body></html>`;
  await page.goto(hostAt(`made?page=${encodeURIComponent(html)}`));
}
