// What each colour, hatching and line of a picture means, in words.
import { useWidgetId } from '../../ui/identifiers.ts';
import { HATCHED } from './hatching.ts';
import type { Key } from './picture.ts';

/** Identifiers of the hatchings of this section: the bar of the needs has its own. */
export const KEY_HATCHES = 'key';

export function Keys({ keys }: { readonly keys: readonly Key[] }) {
  const prefix = useWidgetId(KEY_HATCHES);
  return (
    <ul class="dn-keys">
      {keys.map(({ tone, words }) => (
        <li key={words}>
          {tone !== null && (
            <svg class="dn-key" aria-hidden="true" width="24" height="16">
              <rect class={`dn-tone-${tone}`} width="100%" height="100%" />
              {HATCHED[tone] !== null && (
                <rect
                  class="dn-hatch"
                  fill={`url(#${prefix}-${HATCHED[tone]})`}
                  width="100%"
                  height="100%"
                />
              )}
            </svg>
          )}
          {words}
        </li>
      ))}
    </ul>
  );
}
