// A frame that no loader drives keeps on paper the height its page gave it: what is below does not print, and nobody
// can be asked. Paper says so at the foot of the frame, with the address where the whole is read.
import { adopt } from '../../ui/adopt-styles.ts';
import { readSettings } from '../attributes.ts';
import { pageOfTerritory } from '../territory/page-of.ts';
import { cutOnPaper } from './cut-copy.ts';

const adoptLook = adopt(`
  .cut { display: none; }
  @media print {
    .cut { display: block; position: fixed; inset: auto 0 -12px; margin: 0; padding: 4px 0 16px; border-top: 1px solid;
      background: #fff; color: #000; font: 9.5pt/1.3 "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere;
      box-shadow: 0 1em #fff; }
  }
`);

/** Writes that line in the page of the frame, for what its tag shows now and later. @param site its root */
export function writeCutNotice(tag: HTMLElement, site: URL): void {
  const line = document.createElement('p');
  line.className = 'cut';
  const write = () => {
    line.textContent = cutOnPaper(new URL(pageOf(tag), site).href);
  };
  write();
  tag.addEventListener('commune-change', write);
  document.body.append(line);
  adoptLook(line);
}

/** The page of the site that shows what the tag shows, from its root. */
function pageOf(tag: HTMLElement): string {
  const written = (name: string) => tag.getAttribute(name);
  const { commune, territoire } = readSettings(written, document.baseURI, () => {});
  if (commune !== null) return `?commune=${commune}`;
  return territoire === null ? '' : pageOfTerritory(territoire);
}
