// Where a hypothesis may be opened. Closed, it is one line; its form and words come when it opens.
import { useState } from 'preact/hooks';
import { stateText } from '../../ui/copy.ts';
import { Section } from '../../ui/Section.tsx';
import { whatIfSlotText } from '../report/copy.ts';
import type { LoadedWhatIf, LoadWhatIf, WhatIfFold } from './load.ts';

interface Props {
  readonly code: string;
  readonly load: LoadWhatIf;
}

/** The fold of a hypothesis, given to a report, which may go without: the tag does not carry it. */
export function whatIfFold(load: LoadWhatIf): WhatIfFold {
  return ({ code }) => <WhatIfSlot code={code} load={load} />;
}

function WhatIfSlot({ code, load }: Props) {
  const [slot, setSlot] = useState<LoadedWhatIf | 'closed' | 'loading' | 'failed'>('closed');
  const open = () => {
    setSlot('loading');
    load(code).then(setSlot, () => setSlot('failed'));
  };
  return (
    <Section name="what-if" title={whatIfSlotText.title} method="3.10">
      <details
        class="dn-figures dn-figures-named dn-what-if-fold"
        onToggle={({ currentTarget }) => currentTarget.open && slot === 'closed' && open()}
      >
        <summary>{whatIfSlotText.open}</summary>
        {typeof slot === 'string' ? (
          <>
            <p role="status">
              {slot === 'failed' ? whatIfSlotText.failed : whatIfSlotText.loading}
            </p>
            {slot === 'failed' && (
              <button type="button" class="dn-button" onClick={open}>
                {stateText.retry}
              </button>
            )}
          </>
        ) : (
          <slot.WhatIf commune={slot.commune} model={slot.model} />
        )}
      </details>
    </Section>
  );
}
