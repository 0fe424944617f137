// "And if…?": the form, and beside it what the same calculation gives. METHOD §3.10. The state lives
// here alone: closing the page forgets it, and nothing else on the page reads it.
import { useMemo, useState } from 'preact/hooks';
import { simulate } from '../../src/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Model } from '../../src/terms/model.ts';
import { changedLines } from './changed-lines.ts';
import { whatIfText } from './copy.ts';
import { Form } from './Form.tsx';
import { changesOf, type Hypothesis, startFrom } from './hypothesis.ts';
import { Outcome } from './Outcome.tsx';
import { Spoken } from './Spoken.tsx';

export interface WhatIfProps {
  readonly commune: CommuneProfile;
  readonly model: Model;
}

export function WhatIf({ commune, model }: WhatIfProps) {
  const start = useMemo(() => startFrom(commune), [commune]);
  const [now, setNow] = useState<Hypothesis>(start);
  // Counts the resets: fields are made anew, with what was typed wrong in them forgotten.
  const [resets, setResets] = useState(0);
  const simulation = simulate(commune, model, changesOf(now, start));
  const changed = Object.keys(simulation.changes).length > 0;
  return (
    <div class="dn-what-if-body" data-changed={changed}>
      <p>
        {whatIfText.intro} {whatIfText.notForecast}
      </p>
      <div class="dn-what-if-form">
        <Form
          key={resets}
          start={start}
          now={now}
          model={model}
          notices={simulation.original.notices}
          published={commune.published}
          onChange={setNow}
        />
        <p class="dn-what-if-live">
          {whatIfText.live(simulation.original.rounded, simulation.hypothesis.rounded)}
        </p>
      </div>
      <Outcome
        sentence={whatIfText.result(commune.nom, simulation.hypothesis)}
        lines={changedLines(start, now, model)}
        simulation={simulation}
      />
      <button
        type="button"
        class="dn-button dn-what-if-reset"
        onClick={() => {
          setNow(start);
          setResets(resets + 1);
        }}
      >
        {whatIfText.reset}
      </button>
      <Spoken simulation={simulation} changed={changed} resets={resets} />
    </div>
  );
}
