// A part of the report by its address: ?commune=58194#questionnaire opens the page at the questions.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { keysOf } from '../../src/terms/keys-of.ts';
import { showPart } from '../contents/show-part.ts';
import { PART_ANCHORS } from './copy.ts';
import { isPlan } from './plan-address.ts';

export type PartName = keyof typeof PART_ANCHORS;
const PART_NAMES = keysOf(PART_ANCHORS);

/** What stands only where the commune has an estimate. METHOD §3.8. */
const ESTIMATED: readonly PartName[] = ['reasons', 'images', 'comparison', 'what-if', 'precision'];

/** The parts that a report has, in reading order; none for a commune without inhabitants, whose page is short. */
export function partsOf({
  estimate,
  published,
}: Pick<Diagnosis, 'estimate' | 'published'>): readonly PartName[] {
  const { rounded } = estimate;
  if (rounded.display === 'nobody') return [];
  return PART_NAMES.filter((name) => {
    if (name === 'images' && !published?.ageBands) return false;
    return hasShare(rounded) || !ESTIMATED.includes(name);
  });
}

/** Those of deferred-folds.tsx come when the reader is near. */
const LATE: readonly PartName[] = ['resemblance', 'what-if', 'council', 'downloads'];

/** Shows a part, or comes near to one that is drawn then; false if absent. */
function approachPart(name: PartName): boolean {
  const shown = showPart(name);
  if (!shown && LATE.includes(name)) document.querySelector('.site-folds')?.scrollIntoView();
  return shown;
}

/** Goes to a part, and the address says so, unless it holds a plan, which is worth more. */
export function goToPart(name: PartName): void {
  if (!isPlan(location.hash)) {
    const address = new URL(location.href);
    address.hash = PART_ANCHORS[name];
    history.replaceState(history.state, '', address);
  }
  showOnceDrawn(name, document.body);
}

let awaited: MutationObserver | null = null;

/** Shows a part, now or as soon as it is drawn, unless another is asked for meanwhile. */
function showOnceDrawn(name: PartName, root: Element): void {
  awaited?.disconnect();
  if (approachPart(name)) return;
  awaited = new MutationObserver(() => {
    if (approachPart(name)) awaited?.disconnect();
  });
  awaited.observe(root, { childList: true, subtree: true });
}

/** Opens the page at the part that its address names, as soon as that part is drawn. */
export function followPartAnchor(root: Element): void {
  const follow = () => {
    const name = PART_NAMES.find((part) => location.hash === `#${PART_ANCHORS[part]}`);
    if (name !== undefined) showOnceDrawn(name, root);
  };
  follow();
  addEventListener('hashchange', follow);
}
