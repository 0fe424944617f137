// Where it is said that a plan was there before the visitor did anything: nothing is fetched while there is none.
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { whySlotText } from '../../widget/report/copy.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import type { SavedPlanAddress } from './plan-address.ts';

const loadNote = async () => (await import('./FoundPlanNote.tsx')).FoundPlanNote;

interface Props {
  readonly state: WidgetState;
  readonly address: SavedPlanAddress;
}

export function FoundPlan({ state, address }: Props) {
  if (address.found.value === null) return null;
  return (
    <LoadedPart load={loadNote} words={whySlotText}>
      {(FoundPlanNote) => <FoundPlanNote state={state} address={address} />}
    </LoadedPart>
  );
}
