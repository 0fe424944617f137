// `<script src="…/v1/embed.js" data-commune="58194" async></script>`: puts the framed widget where the
// script stands, as high as its content. It leaves no global, stores nothing, takes neither focus nor
// scroll; each script tag minds its own frame, so that it may be there twice, in two versions.

import { frameTitle, loaderWithoutPlace } from '../frame/copy.ts';
import { DATA, EVENTS, FRAMED } from '../framed.ts';
import { PRINT, readMessage, SOURCE } from '../messages.ts';
import { colourSchemeOf } from '../optional-settings/colour-scheme.ts';
import { hideFallback } from './fallback.ts';
import { HOLDER, scriptsToServe } from './find-scripts.ts';
import { paperHeight, setHeight, spread, widthOnPaper, writeAcross } from './paper.ts';

const scripts = scriptsToServe(document);
for (const script of scripts) show(script);
if (scripts.length === 0) console.warn(loaderWithoutPlace);

function show(script: HTMLScriptElement): void {
  const [holder, frame] = besides(script);
  const address = addressOf(script, holder);
  const id = address.hash.slice(1);
  frame.title = script.dataset.titre || frameTitle;
  frame.loading = 'lazy';
  let height = reserved(script);
  let answered = false;
  let onPaper: readonly number[] | null = null;
  writeAcross(holder);
  setHeight(frame, height);

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== address.origin || source !== frame.contentWindow) return;
    const message = readMessage(data, id);
    if (message?.type === 'paper') onPaper = message.heights;
    if (message?.type === 'event') {
      const { name, detail } = message;
      holder.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
    if (message?.type !== 'height') return;
    answered = true;
    height = `${message.height}px`;
    setHeight(frame, height);
    hideFallback(holder, address.origin);
  });
  let putBack = () => {};
  addEventListener('beforeprint', () => {
    putBack();
    // What never came leaves its place to the link.
    const printed = answered ? height : '0px';
    putBack = spread(holder, frame, onPaper ? paperHeight(onPaper, widthOnPaper(frame)) : printed);
  });
  addEventListener('afterprint', () => {
    putBack();
    setHeight(frame, height);
  });
  // Ctrl + P begins with Ctrl, and the menu of the browser with a pointer that leaves the page: what waits to be seen in
  // the frame comes before it is printed.
  const announce = () =>
    frame.contentWindow?.postMessage({ source: SOURCE, type: PRINT }, address.origin);
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && announce(), true);
  document.addEventListener('mouseleave', announce);
  frame.src = address.href;
}

/** What holds the frame, and the frame. Those that an editor saved as they were on screen give way to new ones: a frame
 * that is moved begins again, and one that moves while it loads brings Chromium down now and then. */
function besides(script: HTMLScriptElement): [HTMLElement, HTMLIFrameElement] {
  const { nextElementSibling: next } = script;
  const saved = next?.matches(`.${HOLDER}`) ? next.firstElementChild : next;
  if (saved instanceof HTMLIFrameElement && saved.src.startsWith(new URL('/', script.src).href))
    next?.remove();
  const holder = document.createElement('div');
  holder.className = HOLDER;
  const frame = document.createElement('iframe');
  script.after(holder);
  holder.append(frame);
  return [holder, frame];
}

function addressOf(script: HTMLScriptElement, holder: HTMLElement): URL {
  const address = new URL('embed.html', script.src);
  const ask = (name: string, value: string | null) => {
    if (value !== null) address.searchParams.set(name, value);
  };
  for (const name of [...FRAMED, DATA]) ask(name, script.getAttribute(`data-${name}`));
  // A frame of another site does not see the scheme of the page.
  if (script.dataset.theme === 'page') ask('theme', colourSchemeOf(holder));
  // What happens in the frame is told to this origin alone.
  if (script.hasAttribute(`data-${EVENTS}`)) ask(EVENTS, location.origin);
  address.hash = `dn-${Math.random().toString(36).slice(2)}`;
  return address;
}

/** Place kept before the first message, so that what stands below does not jump on screen. */
function reserved({
  dataset: { hauteur = '', commune, territoire, sections },
}: HTMLScriptElement): string {
  if (/^\d{2,4}$/.test(hauteur)) return `${hauteur}px`;
  if (!commune && !territoire) return '320px';
  return sections ? '600px' : '100vh';
}
