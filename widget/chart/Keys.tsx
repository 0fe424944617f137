// What each colour, hatching and line of a picture means, in words.
import { useWidgetId } from '../../ui/identifiers.ts';
import { Hatches } from '../report/Hatches.tsx';
import { HATCHED } from './hatching.ts';
import type { Key, Picture } from './picture.ts';

interface Props {
  readonly keys: readonly Key[];
  /** Of which picture: each has hatchings of its own, and so has the bar of the needs. */
  readonly name: Picture['name'];
}

export function Keys({ keys, name }: Props) {
  const hatches = `key-${name}`;
  const prefix = useWidgetId(hatches);
  return (
    <>
      <Hatches name={hatches} />
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
    </>
  );
}
