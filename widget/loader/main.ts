// `<script src="…/v1/embed.js" data-commune="58194" async></script>`: puts the framed widget where the
// script stands, as high as its content. It leaves no global, stores nothing, takes neither focus nor
// scroll; each script tag minds its own frame, so that it may be there twice, in two versions.
import { frameTitle, loaderInHead } from '../frame/copy.ts';
import { DATA, FRAMED } from '../framed.ts';
import { readHeight } from '../messages.ts';

/** Inline and !important, because no rule of a host page stands above that. */
const LOOK = 'all:initial;display:block;width:100%;border:0;height:';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (script.closest('head')) console.warn(loaderInHead);
  else show(script);
}

function show(script: HTMLScriptElement): void {
  const address = new URL('embed.html', script.src);
  for (const name of [...FRAMED, DATA]) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) address.searchParams.set(name, value);
  }
  const id = `dn-${Math.random().toString(36).slice(2)}`;
  address.hash = id;

  const frame = frameBeside(script, address);
  frame.title = script.dataset.titre || frameTitle;
  frame.loading = 'lazy';
  setHeight(frame, reserved(script));
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== address.origin || source !== frame.contentWindow) return;
    const height = readHeight(data, id);
    if (height === null) return;
    setHeight(frame, `${height}px`);
    hideFallback(frame, address);
  });
  frame.src = address.href;
  script.after(frame);
}

/** The frame kept by an editor that saved the page as it was on screen, or a new one. */
function frameBeside(script: HTMLScriptElement, { origin }: URL): HTMLIFrameElement {
  const next = script.nextElementSibling;
  return next instanceof HTMLIFrameElement && next.src.startsWith(`${origin}/`)
    ? next
    : document.createElement('iframe');
}

/** Place kept before the first message, so that what stands below does not jump on screen. */
function reserved({
  dataset: { hauteur = '', commune, territoire, sections },
}: HTMLScriptElement): string {
  if (/^\d{2,4}$/.test(hauteur)) return `${hauteur}px`;
  if (!commune && !territoire) return '320px';
  return sections ? '600px' : '100vh';
}

function setHeight(frame: HTMLIFrameElement, height: string): void {
  // Through the object model: a CSP may refuse a style attribute.
  frame.style.cssText = `${LOOK}${height}`.replaceAll(/;|$/g, '!important;');
}

/** The link written below serves who has no frame; once the frame speaks, it is one too many. */
function hideFallback({ nextElementSibling: link }: HTMLIFrameElement, { origin }: URL): void {
  if (!(link instanceof HTMLAnchorElement) || link.origin !== origin) return;
  if (link !== document.activeElement) link.style.setProperty('display', 'none', 'important');
}
