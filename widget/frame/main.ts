// The widget alone in a page made to be framed: set by its address, readable at any fixed height, and
// telling its own height to a page that listens. It keeps nothing on the visitor's machine.
import './frame.css';
import '../define.ts';
import { announcesPrint, heightMessage, sent } from '../messages.ts';
import { forwardEvents } from './events.ts';
import { followHeight } from './height.ts';
import { attributesOf, dataFolder, frameId, listener } from './query.ts';
import { connectWordPress, secretIn } from './wordpress.ts';

/** Nothing moves any more: what is printed may be measured. At once when paper is near. */
let stillMs = 1000;

const tag = document.createElement('diagnostic-numerique');
for (const [name, value] of attributesOf(location.search)) tag.setAttribute(name, value);
tag.donnees = new URL(dataFolder(location.search), document.baseURI).href;
document.body.append(tag);

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
  // Only a loader makes room on paper. What comes into a fold takes none on screen, and some on paper.
  const measurePaper = () => {
    clearTimeout(still);
    if (id !== '') still = setTimeout(() => void sendPaperHeights(id), stillMs);
  };
  // To whoever frames it: a height is no secret, and the frame cannot know its host.
  const toWordPress = secret === null ? null : connectWordPress(secret, parent);
  followHeight(tag, (height) => {
    parent.postMessage(heightMessage(id, height), '*');
    toWordPress?.(height);
    measurePaper();
  });
  new MutationObserver(measurePaper).observe(tag.shadowRoot ?? tag, {
    childList: true,
    subtree: true,
  });
  if (id === '') {
    const site = new URL('../', document.baseURI);
    void import('./cut.ts').then(({ writeCutNotice }) => writeCutNotice(tag, site));
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !announcesPrint(data)) return;
    stillMs = 0;
    // What waits to be seen comes, as when this page is printed by itself.
    dispatchEvent(new Event('beforeprint'));
  });
  const host = listener(location.search);
  if (host !== null) forwardEvents(tag, (event) => parent.postMessage(sent(id, event), host));
}

async function sendPaperHeights(id: string): Promise<void> {
  const { paperHeights } = await import('./paper.ts');
  const heights = paperHeights(tag);
  if (heights) parent.postMessage(sent(id, { type: 'paper', heights }), '*');
}
