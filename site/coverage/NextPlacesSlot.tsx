// Where the next place is asked for, on the page of territories: one line until it opens.
import { useCallback } from 'preact/hooks';
import type { Question } from '../../src/coverage/index.ts';
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
  /** Told of each question asked, once the line is open. */
  readonly onAsk: (question: Question) => void;
}

export function NextPlacesSlot({ focus, about, store, contours, onAsk }: Props) {
  const { pause } = useScheduler();
  const load = useCallback(async () => {
    const { loadNextPlaces } = await import('./load-next-places.ts');
    return loadNextPlaces({ focus, about, store, contours, pause });
  }, [focus, about, store, contours, pause]);
  return (
    <Section name="next-places" title={text.title} method="14">
      <LoadedFold summary={text.open} class="next-places-fold" load={load} words={text}>
        {({ NextPlaces, ...loaded }) => <NextPlaces {...loaded} onAsk={onAsk} />}
      </LoadedFold>
    </Section>
  );
}
