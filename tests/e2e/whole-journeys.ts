// Pages as a visitor reads them whole: everything unfolded, down to the end, so that all that they may ask for comes.
import type { Page } from 'playwright-core';
import type { Journey } from './broken.ts';
import { field } from './diagnosis-page.ts';

/** Unfolds all, in the page and in its frames, and goes down to the end. */
export async function readAll(page: Page): Promise<void> {
  const unfold = () => {
    const around = document.querySelector('diagnostic-numerique')?.shadowRoot ?? document;
    for (const line of around.querySelectorAll('details')) line.open = true;
    scrollTo(0, document.body.scrollHeight);
  };
  const [main, ...frames] = page.frames();
  await main?.evaluate(unfold);
  // One that is on its way has nothing to unfold.
  for (const frame of frames) await frame.evaluate(unfold).catch(() => {});
}

const typing = (words: string) => async (page: Page) => {
  if ((await field(page).count()) === 0) return;
  await field(page).focus();
  if ((await field(page).inputValue()) !== words) await field(page).fill(words);
};

const REPORT = [
  '.dn-report[aria-busy=false]',
  '.dn-venue',
  '.dn-what-if input',
  '.resemblance-fold table',
];
const AREA = ['.dn-actions-first h3', '.dn-territory-map svg path'];

/** What a search has to say comes once typing pauses, after its proposals. */
const ANSWERED = 'search [role=status]:not(:empty)';

export const WHOLE = {
  'a commune': { address: '?commune=58194', act: readAll, whole: [...REPORT, 'canvas'] },
  'a territory': { address: 'territoire.html?epci=245804406', act: readAll, whole: AREA },
  'the observatory': { address: 'observatoire.html', act: readAll, whole: ['svg path', 'table'] },
  'a comparison': { address: 'comparer.html?communes=58194,35238', act: readAll, whole: ['table'] },
  'a search': { address: './', act: typing('saint-denis'), whole: ['[role=option]', ANSWERED] },
  'a search that finds near names': {
    address: './',
    act: typing('sait etiene'),
    whole: ['.dn-nearby-list button', ANSWERED],
  },
} as const satisfies Record<string, Journey>;
