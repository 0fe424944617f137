// Where the communes that resemble one are asked for: one line until it opens.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { resemblanceSlotText as text } from './copy.ts';
import { loadResemblance } from './load.ts';

interface Props {
  readonly code: string;
  readonly store: Store;
}

export function ResemblanceSlot({ code, store }: Props) {
  return (
    <Section name="resemblance" title={text.title} method="13">
      <LoadedFold
        summary={text.open}
        class="resemblance-fold"
        load={useCallback(
          () => Promise.all([import('./ResemblancePart.tsx'), loadResemblance(code, store)]),
          [code, store],
        )}
        words={text}
      >
        {([{ ResemblancePart }, told]) => <ResemblancePart {...told} />}
      </LoadedFold>
    </Section>
  );
}
