// In a sandbox that gives the frame no origin, a browser opens no link and saves no file: it only says so in its
// console. What cannot work is not offered: an address is written out, to be read or copied, and no file is
// proposed. docs/EMBED.md names the tokens with which all of it works, and the frame then has its origin.
import { adopt } from '../../ui/adopt-styles.ts';
import { figuresAlone } from './sandbox-copy.ts';

const adoptLook = adopt(`
  .dn-takes { display: none !important; }
  .dn a:not([href]) { color: inherit; text-decoration: none; }
  .dn-address { overflow-wrap: anywhere; }
`);

/** Beside its words, as text: it is to be copied. */
function writeAddress(link: HTMLAnchorElement): void {
  const address = link.querySelector('.dn-address') ?? document.createElement('span');
  address.className = 'dn-address';
  address.textContent = ` (${link.href})`;
  link.append(address);
}

/**
 * Takes links and files away from what the tag shows now and later.
 * @param followed the one host whose links the page around follows for us: that of WordPress does, for ours
 */
export function isolate(tag: HTMLElement, followed: string | null): void {
  const root = tag.shadowRoot;
  if (!root) return;
  adoptLook(root);
  const strip = () => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.host === followed) continue;
      // A number to call is its own words.
      if (/^https?:$/.test(link.protocol)) writeAddress(link);
      link.removeAttribute('href');
    }
    for (const { firstChild } of root.querySelectorAll('.dn-picture-fold > summary'))
      if (firstChild && firstChild.nodeValue !== figuresAlone) firstChild.nodeValue = figuresAlone;
  };
  strip();
  new MutationObserver(strip).observe(root, {
    attributeFilter: ['href'],
    childList: true,
    subtree: true,
  });
}
