// A long report in one glance: its parts, each a press away. Buttons, not links: the fragment of the
// address holds the visitor's plan.

import { hasShare } from '../../src/terms/estimate.ts';
import type { WidgetState } from '../../widget/state.ts';
import { contentsText } from './copy.ts';

const PARTS = Object.entries(contentsText.parts);

/** Shows the part and gives its title the focus, so that Tab and screen readers go on from there. */
function goTo(name: string): void {
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
    <nav class="site-contents" aria-labelledby="sur-cette-page">
      <p id="sur-cette-page">{contentsText.title}</p>
      <ul>
        {PARTS.map(([name, words]) => (
          <li key={name}>
            <button type="button" class="dn-quiet" onClick={() => goTo(name)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
