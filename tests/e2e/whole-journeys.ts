// Pages as a visitor reads them whole: everything unfolded, down to the end, so that all that they may ask for comes.
import type { Page } from 'playwright-core';
import { takingText } from '../../site/downloads/copy.ts';
import { aboutPlace, snippetText } from '../../site/embed/copy.ts';
import { downloadText } from '../../site/territory/copy.ts';
import { ownListText } from '../../widget/own-list/copy.ts';
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

/** The same words twice more, letter by letter at their end. */
const typingAgain = (words: string) => async (page: Page) => {
  if ((await field(page).count()) === 0) return;
  for (const _ of [1, 2]) {
    await field(page).fill(words.slice(0, -1));
    await field(page).fill(words);
  }
};

const typing = (words: string) => async (page: Page) => {
  if ((await field(page).count()) === 0) return;
  await field(page).focus();
  if ((await field(page).inputValue()) !== words) await field(page).fill(words);
};

/** The same, with its frame in sight, read down one screen at a time: there too, some of it comes once it is near. */
async function readPreview(page: Page): Promise<void> {
  await readAll(page);
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.scrollIntoView();
      const { documentElement: read } = frame.contentDocument ?? document;
      const from = Number(frame.dataset.from ?? 0);
      frame.dataset.from = String(from < read.scrollHeight ? from + read.clientHeight / 2 : 0);
      read.scrollTo(0, from);
    }
  });
}

/** Asks for a file, once more where it could not be made. */
const taking = (name: string) => async (page: Page) => {
  const done = page.getByText(takingText.done('').trim());
  if ((await done.count()) > 0) return;
  await press(page, name);
};

/** Presses a button that is there, as often as asked, in a row. */
const press = (page: Page, name: string, times = 1) =>
  page.getByRole('button', { name, exact: true }).evaluateAll(([button], count) => {
    for (let n = 0; n < count; n++) if (button instanceof HTMLElement) button.click();
  }, times);

const LIST = 'nom;commune;code_postal;code_insee\nMédiathèque du Test;Nevers;58000;58194';

/** Opens what reads a list of one's own, and pastes one where none is read yet. */
async function pasteList(page: Page): Promise<void> {
  await readAll(page);
  const pasted = page.getByLabel(ownListText.paste);
  if ((await pasted.count()) === 0 || (await page.getByText('Médiathèque du Test').count()) > 0)
    return;
  await pasted.fill(LIST);
  await press(page, ownListText.read);
}

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
  'the code to paste': {
    address: 'integrer.html?commune=58194',
    act: readPreview,
    whole: ['.dn-report[aria-busy=false]', '.dn-venue'],
    fallback: snippetText.link(aboutPlace('Nevers', false)),
  },
  'a list of places of one’s own': {
    address: '?commune=58194',
    after: { act: readAll, whole: REPORT },
    act: pasteList,
    again: (page) => press(page, ownListText.read, 2),
    whole: ['.dn-venue:has-text("Médiathèque du Test")'],
  },
  'a plan that was shared': {
    address: '?commune=58194#plan=1&m=ccas.a&r=role.n&r=salle.y&a=definir-role..',
    act: readAll,
    whole: [...REPORT, 'canvas'],
  },
  'a document of a territory': {
    address: 'territoire.html?epci=245804406',
    after: { act: readAll, whole: AREA },
    act: taking(downloadText.kinds.xlsx.name),
    again: (page) => press(page, downloadText.kinds.xlsx.name, 2),
    whole: [`text=${takingText.done('').trim()}`],
  },
  'a search': {
    address: './',
    act: typing('saint-denis'),
    again: typingAgain('saint-denis'),
    whole: ['[role=option]', ANSWERED],
  },
  'a search that finds near names': {
    address: './',
    act: typing('sait etiene'),
    again: typingAgain('sait etiene'),
    whole: ['.dn-nearby-list button', ANSWERED],
  },
} as const satisfies Record<string, Journey>;
