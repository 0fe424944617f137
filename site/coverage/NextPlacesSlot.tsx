// Where the next place is asked for, on the page of territories: one line until it opens.
import { useCallback, useState } from 'preact/hooks';
import { FIRST_QUESTION, type Question } from '../../src/coverage/coverage.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { useScheduler } from '../../ui/scheduler.ts';
import type { About, Focus } from '../territory/territory-state.ts';
import { nextPlacesSlotText as text } from './copy.ts';

interface Props {
  readonly focus: Focus;
  readonly about: About;
  readonly store: Pick<Store, 'files'>;
  readonly contours: ReadContours;
  /** The question asked so far; null while the line is closed. */
  readonly asked: () => Question | null;
  /** Called with each question asked, once the line is open. */
  readonly onAsk: (question: Question) => void;
}

export function NextPlacesSlot({ focus, about, store, contours, asked, onAsk }: Props) {
  const [open] = useState(() => asked() !== null);
  const { pause } = useScheduler();
  const load = useCallback(async () => {
    const { loadNextPlaces } = await import('./load-next-places.ts');
    const question = asked() ?? FIRST_QUESTION;
    return loadNextPlaces({ focus, about, store, contours, question, pause });
  }, [focus, about, store, contours, asked, pause]);
  return (
    <Section name="next-places" title={text.title} method="14">
      <LoadedFold summary={text.open} class="next-places-fold" open={open} load={load} words={text}>
        {({ NextPlaces, ...loaded }) => <NextPlaces {...loaded} onAsk={onAsk} />}
      </LoadedFold>
    </Section>
  );
}
