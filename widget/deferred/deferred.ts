// What follows the number, fetched once a tag has its theme, beside the data: the rest of the diagnosis and its look, that
// on paper, that of a column too narrow for words or of an odd page, and a word to webmasters.
import { adopt } from '../../ui/adopt-styles.ts';
import figures from '../../ui/figures.css?inline';
import sections from '../../ui/sections.css?inline';
import { readSettings } from '../attributes.ts';
import { defaultData } from '../default-data.ts';
import paper from '../print/print.css?inline';
import pictures from '../report/pictures.css?inline';
import { siteOf } from '../site-of.ts';
import { deferredText } from './copy.ts';
import narrow from './narrow.css?inline';
import oddHosts from './odd-hosts.css?inline';

/** What waits to be near the screen holds its place by an empty box; on paper it would never come. */
const UNSEEN = '.dn-advice div:empty';
/** The words of a part on its way: beside that box, then while they are computed. */
const SAID = `:is(${UNSEEN}+[role=status],.dn-advice>[role=status]):last-child`;

export { Body } from '../report/Body.tsx';
export { PrintHeader } from '../report/PrintHeader.tsx';

const adoptLook = adopt(sections + pictures + figures + oddHosts + narrow + paper);
const known = new WeakSet<ShadowRoot>();

/** Called again for the same root, it listens no second time. */
export function addDeferredParts(root: ShadowRoot): void {
  adoptLook(root);
  if (known.has(root)) return;
  known.add(root);
  addEventListener('beforeprint', () => bringNear(root));
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    // Ctrl + P begins with Ctrl, and the menu of the browser with a pointer that leaves the page.
    if (ctrlKey || metaKey) bringNear(root);
  });
  document.addEventListener('mouseleave', () => bringNear(root));
  const { host } = root;
  if (getComputedStyle(host).writingMode !== 'horizontal-tb')
    import('./vertical-page.ts').then(({ writeAcross }) => writeAcross(root)).catch(() => {});
  host.addEventListener('diagnosis-ready', () => warnOfOpenTag(host), { once: true });
  sayUnseen(root);
  host.addEventListener('diagnosis-ready', () => sayUnseen(root));
}

/** What waits to be near the screen comes, though nobody scrolled. Not `Event`, which MooTools replaces. */
function bringNear(root: ShadowRoot): void {
  root.querySelector(UNSEEN)?.dispatchEvent(new CustomEvent('near'));
}

const unseen = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Printed before it came, paper says what is missing, and on which page it is read. */
function sayUnseen(root: ShadowRoot): void {
  const { host } = root;
  const written = (name: string) => host.getAttribute(name);
  const { commune, donnees } = readSettings(written, host.baseURI, () => {});
  const site = siteOf(donnees ?? defaultData());
  const words = deferredText.unseen(site && `${site}?commune=${commune}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print{${SAID}{font-size:0}${SAID}::after{font-size:9.5pt;content:${JSON.stringify(words)}}}`,
  );
  const others = root.adoptedStyleSheets.filter((one) => one !== unseen.get(root));
  unseen.set(root, sheet);
  root.adoptedStyleSheets = [...others, sheet];
}

/** "/>" closes nothing in HTML: the rest of the page then stands within the tag, where nothing shows it. */
function warnOfOpenTag(tag: Element): void {
  if (tag.querySelector('script,h1,h2,h3,h4,main,footer'))
    import('./open-tag-copy.ts').then(({ openTag }) => console.warn(openTag)).catch(() => {});
}
