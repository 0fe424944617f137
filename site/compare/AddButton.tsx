// A commune or a territory, added to the comparison with one press; already there, it is said to be.
import { myCommunesText } from '../my-communes/copy.ts';
import { type Asked, keyOf } from './address.ts';
import type { CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';

interface Props {
  readonly state: CompareState;
  readonly asked: Asked;
  readonly label: string;
}

export function AddButton({ state, asked, label }: Props) {
  const there = state.columns.value.some(({ key }) => key === keyOf(asked));
  // A button in both cases: one that went away would take the focus with it.
  return (
    <button
      type="button"
      class={there ? 'compare-there' : 'dn-quiet'}
      aria-disabled={there}
      onClick={() => void state.add(asked, { label })}
    >
      {there ? compareText.there(label) : myCommunesText.add(label)}
    </button>
  );
}
