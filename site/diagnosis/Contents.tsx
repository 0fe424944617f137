// A long report in one glance: its parts, each a press away, each with an address that can be shared.

import { hasShare } from '../../src/terms/estimate.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { contentsText, PART_ANCHORS } from './copy.ts';
import { goToPart, PART_NAMES } from './part-anchors.ts';

/** Where the parts take a line or two; on a phone they would take half a screen. */
const WIDE = '(min-width: 44em)';

export function Contents({ state }: { readonly state: WidgetState }) {
  const view = state.view.value;
  if (view.status !== 'ready') return null;
  if (!hasShare(view.diagnosis.estimate.rounded)) return null;
  return (
    <nav class="site-contents" aria-label={contentsText.title}>
      <details class="dn-details" open={matchMedia(WIDE).matches}>
        <summary>{contentsText.title}</summary>
        <ul>
          {PART_NAMES.map((name) => (
            <li key={name}>
              <a
                class="site-action"
                href={`#${PART_ANCHORS[name]}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToPart(name);
                }}
              >
                {contentsText.parts[name]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
