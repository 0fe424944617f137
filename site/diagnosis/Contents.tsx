// A long report in one glance: its parts, each a press away, each with an address that can be shared.

import type { WidgetState } from '../../widget/widget-state.ts';
import { contentsText, PART_ANCHORS } from './copy.ts';
import { goToPart, partsOf } from './part-anchors.ts';

/** Where the parts take a line or two; on a phone they would take half a screen. */
const WIDE = '(min-width: 44em)';

export function Contents({ state }: { readonly state: WidgetState }) {
  const view = state.view.value;
  if (view.status !== 'ready') return null;
  const parts = partsOf(view.diagnosis);
  if (parts.length === 0) return null;
  return (
    <nav class="site-contents" aria-label={contentsText.title}>
      <details class="dn-details" open={matchMedia(WIDE).matches}>
        <summary>{contentsText.title}</summary>
        <ul>
          {parts.map((name) => (
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
