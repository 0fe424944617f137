// Where to begin in this territory, or in what is chosen of it: the page is whole without, and says so when
// it cannot come.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import type { Territories } from '../../src/territories/index.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { planSlotText } from './copy.ts';
import type { Focus } from './territory-state.ts';

interface Props {
  readonly focus: Focus;
  readonly territories: Pick<Territories, 'places'>;
  readonly store: Pick<Store, 'places'>;
}

export function PlanSlot({ focus, territories, store }: Props) {
  const load = useCallback(
    async () => (await import('./plan.tsx')).planOf(focus, territories, store),
    [focus, territories, store],
  );
  return (
    <LoadedPart
      load={load}
      words={planSlotText}
      keepPrevious
      frame={(content) => (
        <Section name="actions-first" title={planSlotText.title}>
          {content}
        </Section>
      )}
    >
      {(plan) => plan}
    </LoadedPart>
  );
}
