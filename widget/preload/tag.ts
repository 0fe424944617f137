// Part of /v1/diagnostic-numerique.js, beside the import of the release: the data of the tags of the page, while their
// program comes. Read alike with and without type="module", where a script does not know itself.
import { preload } from './preload.ts';

const script =
  document.currentScript ??
  document.querySelector('script[src*="/v"][src*="/diagnostic-numerique.js"]');
// A tag that names its own data, or that is not parsed yet, waits for its program.
const tags = [...document.querySelectorAll('diagnostic-numerique[commune]:not([donnees])')];
// Twice in a page, the second time comes last.
if (script instanceof HTMLScriptElement && !customElements.get('diagnostic-numerique')) {
  const codes = tags.map((tag) => tag.getAttribute('commune') ?? '');
  preload(new URL('../data/', script.src), codes);
}
