// Where it is said that the address holds a plan: nothing is fetched while it holds none.
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { whySlotText } from '../../widget/report/copy.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import type { SavedPlanAddress } from './plan-address.ts';

const loadNote = async () => (await import('./LinkedPlanNote.tsx')).LinkedPlanNote;

interface Props {
  readonly state: WidgetState;
  readonly address: SavedPlanAddress;
}

export function LinkedPlan({ state, address }: Props) {
  if (address.linked.value === null) return null;
  return (
    <LoadedPart load={loadNote} words={whySlotText}>
      {(LinkedPlanNote) => <LinkedPlanNote state={state} address={address} />}
    </LoadedPart>
  );
}
