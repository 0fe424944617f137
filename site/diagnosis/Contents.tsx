// A long report in one glance: its parts, as the menu of the page.

import type { WidgetState } from '../../widget/widget-state.ts';
import { ContentsMenu } from '../contents/ContentsMenu.tsx';
import { contentsText, PART_ANCHORS } from './copy.ts';
import { goToPart, partsOf } from './part-anchors.ts';

/** Where the parts take a line or two; on a phone they would take half a screen. */
const WIDE = '(min-width: 44em)';

export function Contents({ state }: { readonly state: WidgetState }) {
  const view = state.view.value;
  if (view.status !== 'ready') return null;
  const names = partsOf(view.diagnosis);
  if (names.length === 0) return null;
  return (
    <ContentsMenu
      names={names}
      words={contentsText.parts}
      anchors={PART_ANCHORS}
      open={matchMedia(WIDE).matches}
      onGo={goToPart}
    />
  );
}
