// A part of the report by its address: ?commune=58194#questionnaire opens the page at the questions.
import { keysOf } from '../../src/terms/keys-of.ts';
import { PART_ANCHORS } from './copy.ts';
import { isPlan } from './plan-address.ts';

export type PartName = keyof typeof PART_ANCHORS;
export const PART_NAMES = keysOf(PART_ANCHORS);

/** Shows a part and gives its title the focus, so that Tab and screen readers go on from there; false if absent. */
export function showPart(name: PartName): boolean {
  const title = document.querySelector(`.dn-${name} > .dn-section-title`);
  if (!(title instanceof HTMLElement)) return false;
  title.tabIndex = -1;
  title.scrollIntoView();
  title.focus({ preventScroll: true });
  return true;
}

/** The same, and the address says so, unless it holds a plan, which is worth more. */
export function goToPart(name: PartName): void {
  if (!isPlan(location.hash)) {
    const address = new URL(location.href);
    address.hash = PART_ANCHORS[name];
    history.replaceState(history.state, '', address);
  }
  showPart(name);
}

/** Opens the page at the part that its address names, as soon as that part is drawn. */
export function followPartAnchor(root: Element): void {
  const follow = () => {
    const name = PART_NAMES.find((part) => location.hash === `#${PART_ANCHORS[part]}`);
    if (name === undefined || showPart(name)) return;
    const drawing = new MutationObserver(() => {
      if (showPart(name)) drawing.disconnect();
    });
    drawing.observe(root, { childList: true, subtree: true });
  };
  follow();
  addEventListener('hashchange', follow);
}
