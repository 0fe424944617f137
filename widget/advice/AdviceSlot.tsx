// Where the advice will stand: the report is complete without it, and says so if it cannot come.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { stateText } from '../../ui/copy.ts';
import { Section } from '../../ui/Section.tsx';
import { nextTurn } from '../../ui/scheduler.ts';
import { useNear } from '../../ui/use-near.ts';
import { adviceSlotText } from '../report/copy.ts';
import type { AdviceSource, LoadedAdvice } from './load.ts';

interface Props extends AdviceSource {
  readonly diagnosis: Diagnosis;
}

type Slot =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly loaded: LoadedAdvice };

export function AdviceSlot({ diagnosis, load, whenNear = false }: Props) {
  const { room, near } = useNear(!whenNear);
  const [slot, setSlot] = useState<Slot>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!near) return;
    let wanted = true;
    setSlot({ status: 'loading' });
    load(diagnosis).then(
      // Decoded in one turn, advised in another.
      (loaded) => void nextTurn().then(() => wanted && setSlot({ status: 'ready', loaded })),
      () => wanted && setSlot({ status: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [diagnosis, load, attempt, near]);
  if (slot.status === 'ready') {
    const { Advice, ...loaded } = slot.loaded;
    return <Advice diagnosis={diagnosis} {...loaded} />;
  }
  if (slot.status === 'loading') return <AdviceComing room={room} />;
  return (
    <Section name="advice" title={adviceSlotText.title}>
      <p role="status">{adviceSlotText.failed}</p>
      <button type="button" class="dn-button" onClick={() => setAttempt(attempt + 1)}>
        {stateText.retry}
      </button>
    </Section>
  );
}

/** Before it has a place: told without taking any, since the parts above are not there yet. */
export function MoreToCome() {
  return (
    <p class="dn-hidden" role="status">
      {adviceSlotText.loading}
    </p>
  );
}

/** Its place until it comes; `room` tells when that is near the screen. */
function AdviceComing({ room }: { readonly room: RefObject<HTMLDivElement | null> }) {
  return (
    <Section name="advice" title={adviceSlotText.title}>
      <div ref={room} />
      <p role="status">{adviceSlotText.loading}</p>
    </Section>
  );
}
