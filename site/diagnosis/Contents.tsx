// A long report in one glance: its parts, each a press away. Buttons, not links: the fragment of the
// address holds the visitor's plan.

import { hasShare } from '../../src/terms/estimate.ts';
import type { WidgetState } from '../../widget/state.ts';
import { contentsText } from './copy.ts';

/** Where the parts take a line or two; on a phone they would take half a screen. */
const ROOM = '(min-width: 44em)';

const PARTS = Object.entries(contentsText.parts);

/** Shows the part and gives its title the focus, so that Tab and screen readers go on from there. */
export function goTo(name: string): void {
  const title = document.querySelector(`.dn-${name} > .dn-section-title`);
  if (!(title instanceof HTMLElement)) return;
  title.tabIndex = -1;
  title.scrollIntoView();
  title.focus({ preventScroll: true });
}

export function Contents({ state }: { readonly state: WidgetState }) {
  const view = state.view.value;
  if (view.status !== 'ready') return null;
  if (!hasShare(view.diagnosis.estimate.rounded)) return null;
  return (
    <nav class="site-contents" aria-label={contentsText.title}>
      <details class="dn-details" open={matchMedia(ROOM).matches}>
        <summary>{contentsText.title}</summary>
        <ul>
          {PARTS.map(([name, words]) => (
            <li key={name}>
              <button type="button" class="dn-quiet" onClick={() => goTo(name)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
