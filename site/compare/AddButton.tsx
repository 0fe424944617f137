// A kept commune, added to the comparison with one press; already there, it is said to be.
import { myCommunesText } from '../my-communes/copy.ts';
import type { CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';

interface Props {
  readonly state: CompareState;
  readonly code: string;
  readonly label: string;
}

export function AddButton({ state, code, label }: Props) {
  const there = state.columns.value.some((column) => column.code === code);
  // A button in both cases: one that went away would take the focus with it.
  return (
    <button
      type="button"
      class={there ? 'compare-there' : 'dn-quiet'}
      aria-disabled={there}
      onClick={() => void state.add(code)}
    >
      {there ? compareText.there(label) : myCommunesText.add(label)}
    </button>
  );
}
