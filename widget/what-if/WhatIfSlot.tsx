// Where a hypothesis may be opened. Closed, it is one line; its form and words come when it opens.
import { useCallback } from 'preact/hooks';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { whatIfSlotText } from '../report/copy.ts';
import type { LoadWhatIf, WhatIfFold } from './load.ts';

interface Props {
  readonly code: string;
  readonly load: LoadWhatIf;
}

/** The fold of a hypothesis, given to a report, which may go without: the tag does not carry it. */
export function whatIfFold(load: LoadWhatIf): WhatIfFold {
  return ({ code }) => <WhatIfSlot code={code} load={load} />;
}

function WhatIfSlot({ code, load }: Props) {
  return (
    <Section name="what-if" title={whatIfSlotText.title} method="3.10">
      <LoadedFold
        summary={whatIfSlotText.open}
        class="dn-what-if-fold"
        load={useCallback(() => load(code), [code, load])}
        words={whatIfSlotText}
      >
        {({ WhatIf, ...loaded }) => <WhatIf {...loaded} />}
      </LoadedFold>
    </Section>
  );
}
