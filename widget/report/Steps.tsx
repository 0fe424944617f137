// How the number was reached, for who wants to redo it: folded, so its words come once the diagnosis is
// on screen, before anybody asks (paper shows them unfolded), and are asked for again if they failed.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Estimate } from '../../src/terms/estimate.ts';
import { Figures } from '../../ui/Figures.tsx';
import { stepsTitle, whySlotText } from './copy.ts';

interface Props {
  readonly estimate: Estimate;
}

export function Steps({ estimate }: Props) {
  const [list, setList] = useState<{ readonly List?: FunctionComponent<Props> } | null>(null);
  const load = () => {
    import('./StepList.tsx').then(
      ({ StepList }) => setList({ List: StepList }),
      () => setList({}),
    );
  };
  useEffect(load, []);
  return (
    <Figures summary={stepsTitle} onOpen={() => list !== null && !list.List && load()}>
      {list?.List ? (
        <list.List estimate={estimate} />
      ) : (
        <p role="status">{list === null ? whySlotText.loading : whySlotText.failed}</p>
      )}
    </Figures>
  );
}
