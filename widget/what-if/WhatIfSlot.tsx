// Where a hypothesis may be opened. Closed, it is one line; its form and words come when it opens.
import { useCallback } from 'preact/hooks';
import { hasShare } from '../../src/terms/estimate.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Folds } from '../report/folds.ts';
import type { LoadWhatIf } from './load-what-if.ts';
import { whatIfSlotText } from './slot-copy.ts';

interface Props {
  readonly code: string;
  readonly load: LoadWhatIf;
}

/** The fold of a hypothesis, given to a report; there is none about fewer than 20 people. */
export function whatIfFold(load: LoadWhatIf): Folds {
  return ({ diagnosis: { commune, estimate } }) =>
    hasShare(estimate.rounded) ? <WhatIfSlot code={commune.code} load={load} /> : null;
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
