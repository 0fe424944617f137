// The widget alone in a page made to be framed: set by its address, readable at any fixed height, and
// telling its own height to a page that listens. It keeps nothing on the visitor's machine.
import '../../ui/stalled.css';
import './frame.css';
import '../define.ts';
import { announcesPrint, heightMessage, sent } from '../messages.ts';
import { forwardEvents } from './events.ts';
import { followHeight } from './height.ts';
import { paperHeights } from './paper.ts';
import { attributesOf, dataFolder, frameId, listener } from './query.ts';
import { connectWordPress, secretIn } from './wordpress.ts';

/** Nothing has moved for so long: what is printed may be measured. */
let stillMs = 1000;
/** How many times longer than the last measure: most of the time is the visitor's, on a slow machine too. */
const PAUSES = 4;
let isPaperNear = false;

const tag = document.createElement('diagnostic-numerique');
for (const [name, value] of attributesOf(location.search)) tag.setAttribute(name, value);
tag.donnees = new URL(dataFolder(location.search), document.baseURI).href;
document.body.replaceChildren(tag);

const secret = secretIn(location.hash);
// In a sandbox that takes its origin away, links and files lead nowhere.
if (origin === 'null') {
  const followed = secret === null ? null : location.host;
  void import('./sandbox.ts').then(({ isolate }) => isolate(tag, followed));
}

// A frame does not know what of it is above the screen: who jumps to its end has passed what waits.
tag.addEventListener('diagnosis-ready', () => {
  const end = tag.shadowRoot?.querySelector('.dn-report > :last-child');
  const passed = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) dispatchEvent(new Event('beforeprint'));
  });
  if (end) passed.observe(end);
});

if (parent !== window) {
  const id = frameId(location.hash);
  let still: ReturnType<typeof setTimeout>;
  // Only a loader makes room on paper.
  const measurePaper = (afterMs = isPaperNear ? 0 : stillMs) => {
    clearTimeout(still);
    if (id !== '') still = setTimeout(() => sendPaperHeights(id), afterMs);
  };
  // To whoever frames it: a height is no secret, and the frame cannot know its host.
  const toWordPress = secret === null ? null : connectWordPress(secret, parent);
  followHeight(tag, (height) => {
    parent.postMessage(heightMessage(id, height), '*');
    toWordPress?.(height);
  });
  // What comes into a fold takes no room on screen, and some on paper.
  new MutationObserver(() => measurePaper()).observe(tag.shadowRoot ?? tag, {
    attributeFilter: ['open'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  // Once the diagnosis is whole, a button of the page may print it.
  tag.addEventListener('diagnosis-ready', () => measurePaper(0));
  if (id === '') {
    const site = new URL('../', document.baseURI);
    void import('./cut.ts').then(({ writeCutNotice }) => writeCutNotice(tag, site));
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !announcesPrint(data)) return;
    isPaperNear = true;
    // What waits to be seen comes, as when this page is printed by itself.
    dispatchEvent(new Event('beforeprint'));
  });
  const host = listener(location.search);
  // After that measure: who prints once told that the diagnosis is there prints it whole.
  if (host !== null)
    forwardEvents(tag, (event) => setTimeout(() => parent.postMessage(sent(id, event), host)));
}

function sendPaperHeights(id: string): void {
  const begun = performance.now();
  const heights = paperHeights(tag);
  stillMs = PAUSES * (performance.now() - begun);
  if (heights) parent.postMessage(sent(id, { type: 'paper', heights }), '*');
}
