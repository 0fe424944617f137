// The data of the commune in the address of the frame, while its program comes; and where its note leads if it does not.

import { reportStalled } from '../../ui/stalled.ts';
import { attributesOf, dataFolder } from '../frame/query.ts';
import { pageOfTerritory } from '../territory/page-of.ts';
import { preload } from './preload.ts';

const { search } = location;
const asked = attributesOf(search);
const code = asked.get('commune') ?? '';
const territoire = asked.get('territoire');

/** Leads what stands there until the program comes to the page of the site that shows the same. */
function lead(): void {
  const link = document.querySelector<HTMLAnchorElement>('.stalled a');
  const shown = code ? `?commune=${encodeURIComponent(code)}` : '';
  const page = territoire && !code ? pageOfTerritory(encodeURIComponent(territoire)) : shown;
  if (link) link.href = new URL(`../${page}`, document.baseURI).href;
}

reportStalled();
lead();
// The page may not have been read down to it.
document.addEventListener('readystatechange', lead);
// On a busy machine this may come last.
if (!customElements.get('diagnostic-numerique'))
  preload(new URL(dataFolder(search), document.baseURI), [code]);
