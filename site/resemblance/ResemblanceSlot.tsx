// Where the communes that resemble one are asked for: one line until it opens.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { resemblanceSlotText as text } from './copy.ts';
import { loadResemblance } from './load-resemblance.ts';

interface Props {
  readonly code: string;
  readonly store: Store;
  /** Whether the commune has figures to be compared by. */
  readonly described: boolean;
}

export function ResemblanceSlot({ code, store, described }: Props) {
  const load = useCallback(
    () => Promise.all([import('./ResemblancePart.tsx'), loadResemblance(code, store)]),
    [code, store],
  );
  if (!described) {
    return (
      <Section name="resemblance" title={text.title} method="13">
        <p class="resemblance-none">{text.none(code)}</p>
      </Section>
    );
  }
  return (
    <Section name="resemblance" title={text.title} method="13">
      <LoadedFold summary={text.open} class="resemblance-fold" load={load} words={text}>
        {([{ ResemblancePart }, resemblance]) => <ResemblancePart {...resemblance} />}
      </LoadedFold>
    </Section>
  );
}
