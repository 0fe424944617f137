// "And if…?" of a whole territory: the same form as a commune's, in points, and beside it what the same calculation gives.
// METHOD §3.10. The state lives here alone: closing the page forgets it, and nothing else on the page reads it.
import { useMemo, useState } from 'preact/hooks';
import { changeText } from '../../src/explain/hypotheses.ts';
import { typeset } from '../../src/explain/index.ts';
import type { AreaEstimate } from '../../src/index.ts';
import { simulateArea } from '../../src/simulate-area.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Model } from '../../src/terms/model.ts';
import { whatIfText } from '../../widget/what-if/copy.ts';
import { Outcome } from '../../widget/what-if/Outcome.tsx';
import { Spoken } from '../../widget/what-if/Spoken.tsx';
import { AreaForm } from './AreaForm.tsx';
import { areaWhatIfText as text } from './copy.ts';
import { changesOf, movedShares, NOTHING } from './supposed-area.ts';

interface Props {
  readonly original: AreaEstimate;
  readonly communes: readonly CommuneProfile[];
  readonly model: Model;
}

export function AreaWhatIf({ original, communes, model }: Props) {
  const { area } = original;
  const shares = useMemo(() => movedShares(communes), [communes]);
  const [now, setNow] = useState(NOTHING);
  // Counts the resets: fields are made anew, with what was typed wrong in them forgotten.
  const [resets, setResets] = useState(0);
  const changes = useMemo(() => changesOf(now, shares), [now, shares]);
  const { hypothesis, stopped } = useMemo(
    () => simulateArea(area, communes, changes, model),
    [area, communes, changes, model],
  );
  const changed = changes.length > 0;
  const simulation = { original, hypothesis: changed ? hypothesis : original };
  return (
    <div class="dn-what-if-body" data-changed={changed}>
      <p>
        {text.intro} {text.caution}
      </p>
      <div class="dn-what-if-form">
        <AreaForm key={resets} shares={shares} now={now} model={model} onChange={setNow} />
        <p class="dn-what-if-live">
          {whatIfText.live(original.rounded, simulation.hypothesis.rounded)}
        </p>
      </div>
      <Outcome
        sentence={text.result(typeset(area.nom), simulation.hypothesis.rounded)}
        lines={changes.map(changeText)}
        simulation={simulation}
      />
      {stopped > 0 && <p class="dn-note">{text.stopped(stopped)}</p>}
      <button
        type="button"
        class="dn-button dn-what-if-reset"
        onClick={() => {
          setNow(NOTHING);
          setResets(resets + 1);
        }}
      >
        {whatIfText.reset}
      </button>
      <Spoken simulation={simulation} changed={changed} resets={resets} />
    </div>
  );
}
