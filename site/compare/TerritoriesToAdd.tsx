// Below the search of a commune: the territories that bear what was typed, each added with one press.
import type { WidgetState } from '../../widget/widget-state.ts';
import { useNamed } from '../diagnosis/use-named.ts';
import { AddButton } from './AddButton.tsx';
import { keyOf } from './address.ts';
import type { CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';
import type { TerritoryLoader } from './load-territory.ts';

interface Props {
  readonly state: CompareState;
  readonly search: WidgetState;
  readonly named: TerritoryLoader['named'];
}

/** More are to be told apart by more of their name. */
const MAX_BUTTONS = 12;

export function TerritoriesToAdd({ state, search, named }: Props) {
  const found = useNamed(search, named);
  const shown = found.length > MAX_BUTTONS ? [] : found;
  const { lead, many } = compareText.named;
  return (
    <div class="site-territories" role="status">
      {found.length > 0 && <p>{shown.length === 0 ? many(found.length) : lead(found.length)}</p>}
      {shown.length > 0 && (
        <ul class="dn-nearby-list">
          {shown.map(({ asked, label }) => (
            <li key={keyOf(asked)}>
              <AddButton state={state} asked={asked} label={label} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
