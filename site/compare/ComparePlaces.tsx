// Who can help, set side by side: read once the figures are on screen, and again for each place added.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { compareText } from './copy.ts';
import type { Subject } from './subject.ts';

interface Props {
  readonly subjects: readonly Subject[];
  readonly store: Pick<Store, 'commune' | 'places'>;
}

const words = { loading: compareText.placesLoading, failed: compareText.placesFailed };

export function ComparePlaces({ subjects, store }: Props) {
  const pages = subjects.map(({ href }) => href).join(' ');
  const load = useCallback(async () => {
    const { placeRows } = await import('./place-rows.ts');
    return { labels: subjects.map(({ label }) => label), rows: await placeRows(store, subjects) };
    // Those of the same pages have the same places: other objects are not read again.
  }, [pages, store]);
  return (
    <Section name="compare-places" title={compareText.places}>
      <LoadedPart load={load} words={words} keepPrevious>
        {({ labels, rows }) => (
          <StackedTable
            caption={compareText.placesCaption}
            columns={[compareText.place, ...labels]}
            rows={rows}
          />
        )}
      </LoadedPart>
    </Section>
  );
}
