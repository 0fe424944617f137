// Who can help, set side by side: read once the figures are on screen, and again for each commune added.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { compareText, labelOf } from './copy.ts';

interface Props {
  readonly diagnoses: readonly Diagnosis[];
  readonly store: Pick<Store, 'commune' | 'places'>;
}

const words = { loading: compareText.placesLoading, failed: compareText.placesFailed };

export function ComparePlaces({ diagnoses, store }: Props) {
  const codes = diagnoses.map(({ commune }) => commune.code).join();
  const load = useCallback(async () => {
    const { placeRows } = await import('./place-rows.ts');
    const labels = diagnoses.map(({ commune }) => labelOf(commune));
    return { labels, rows: await placeRows(store, diagnoses) };
    // The same communes have the same places: other objects are not read again.
  }, [codes, store]);
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
