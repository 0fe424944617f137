// Where to begin in this territory, or in what is chosen of it: the page is whole without, and says so when
// it cannot come.
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { stateText } from '../../ui/copy.ts';
import { Section } from '../../ui/Section.tsx';
import { planSlotText as text } from './copy.ts';
import type { Focus } from './state.ts';

interface Props {
  readonly focus: Focus;
  readonly store: Pick<Store, 'places'>;
}

export function PlanSlot({ focus, store }: Props) {
  const [plan, setPlan] = useState<ComponentChild>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    import('./plan.tsx')
      .then(({ planOf }) => planOf(focus, store))
      .then(
        (found) => wanted && setPlan(found),
        () => wanted && setFailed(true),
      );
    return () => {
      wanted = false;
    };
  }, [focus, store, attempt]);
  if (plan !== null && !failed) return <>{plan}</>;
  return (
    <Section name="actions-first" title={text.title}>
      <p role="status">{failed ? text.failed : text.loading}</p>
      {failed && (
        <button type="button" class="dn-button" onClick={() => setAttempt(attempt + 1)}>
          {stateText.retry}
        </button>
      )}
    </Section>
  );
}
