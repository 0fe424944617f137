// Where the advice will stand: the report is complete without it, and says so if it cannot come.
import { useCallback } from 'preact/hooks';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { useScheduler } from '../../ui/scheduler.ts';
import { useNear } from '../../ui/use-near.ts';
import type { AdviceSource } from './load-advice.ts';
import { adviceSlotText } from './slot-copy.ts';

interface Props extends AdviceSource {
  readonly diagnosis: Diagnosis;
}

/** Fetched at once, or with `whenNear` as the screen comes near it; again for each diagnosis. */
export function AdviceSlot({ diagnosis, load, whenNear = false }: Props) {
  const { target, near } = useNear(!whenNear);
  const { pause } = useScheduler();
  const loadAdvice = useCallback(async () => {
    const loaded = await load(diagnosis);
    // Decoded in one turn, advised in another.
    await pause();
    return loaded;
  }, [diagnosis, load, pause]);
  return (
    <LoadedPart
      load={near ? loadAdvice : null}
      words={adviceSlotText}
      frame={(content) => (
        <Section name="advice" title={adviceSlotText.title}>
          <div ref={target} />
          {content}
        </Section>
      )}
    >
      {({ Advice, ...loaded }) => <Advice diagnosis={diagnosis} {...loaded} />}
    </LoadedPart>
  );
}

/** Before it has a place: told without taking any, since the parts above are not there yet. */
export function AdviceAnnounced() {
  return (
    <p class="dn-hidden" role="status">
      {adviceSlotText.loading}
    </p>
  );
}
