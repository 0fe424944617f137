// How high is the framed widget once printed? Nobody can ask while the page around is printed: it is measured
// beforehand, when nothing else is to be done, on a copy that has the look of paper and is never painted.
import { PAPER_WIDTHS } from '../loader/paper.ts';

const onPaper = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/** The heights of `tag` in printed columns of PAPER_WIDTHS, in CSS pixels. */
export function paperHeights(tag: HTMLElement): number[] | null {
  const root = tag.shadowRoot;
  const content = root?.querySelector('.dn');
  if (!root || !content) return null;
  const twin = document.createElement('div');
  const copy = content.cloneNode(true);
  const shadow = twin.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = root.adoptedStyleSheets.map(paperSheet);
  shadow.append(copy);
  twin.style.cssText = 'position:fixed;visibility:hidden';
  const { style } = twin;
  style.setProperty('--dn-font', getComputedStyle(tag).getPropertyValue('--dn-font'));
  document.body.append(twin);
  const heightIn = (width: number) => {
    style.width = `${width}px`;
    return Math.ceil(twin.getBoundingClientRect().height);
  };
  const heights = PAPER_WIDTHS.map(heightIn);
  twin.remove();
  return heights;
}

/** The same sheet, as if the screen were paper. */
function paperSheet(sheet: CSSStyleSheet): CSSStyleSheet {
  let paper = onPaper.get(sheet);
  if (!paper) {
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    paper = new CSSStyleSheet();
    paper.replaceSync(
      text.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all'),
    );
    onPaper.set(sheet, paper);
  }
  return paper;
}
