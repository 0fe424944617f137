// How the number was reached, for who wants to redo it: folded, so its words come once the diagnosis is
// on screen, before anybody asks: paper shows them unfolded.
import type { Estimate } from '../../src/terms/estimate.ts';
import { Figures } from '../../ui/Figures.tsx';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { useScheduler } from '../../ui/scheduler.ts';
import { stepsTitle, whySlotText } from './copy.ts';

const loadSteps = async () => (await import('./StepList.tsx')).StepList;

export function Steps({ estimate }: { readonly estimate: Estimate }) {
  if (useScheduler().still) return null;
  return (
    <Figures summary={stepsTitle}>
      <LoadedPart load={loadSteps} words={whySlotText}>
        {(StepList) => <StepList estimate={estimate} />}
      </LoadedPart>
    </Figures>
  );
}
