// Where the documents of a council may be opened, on the page of a commune: closed, one line.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Folds } from '../../widget/report/folds.ts';
import { councilSlotText } from './slot-copy.ts';

type CouncilStore = Pick<Store, 'commune' | 'places' | 'manifest'>;

/** Nothing where nobody lives. To be called once for a page: a new one would close what is open. */
export function councilFold(store: CouncilStore): Folds {
  return ({ diagnosis }) =>
    diagnosis.estimate.rounded.display === 'nobody' ? null : (
      <CouncilSlot diagnosis={diagnosis} store={store} />
    );
}

function CouncilSlot(asked: { readonly diagnosis: Diagnosis; readonly store: CouncilStore }) {
  const { diagnosis, store } = asked;
  const load = useCallback(async () => {
    const [{ CouncilDocuments }, { councilSource }] = await Promise.all([
      import('./CouncilDocuments.tsx'),
      import('./council-source.ts'),
    ]);
    return { CouncilDocuments, source: await councilSource(diagnosis, store) };
  }, [diagnosis, store]);
  return (
    <Section name="council" title={councilSlotText.title}>
      <LoadedFold
        summary={councilSlotText.open}
        class="site-council"
        load={load}
        words={councilSlotText}
      >
        {({ CouncilDocuments, source }) => <CouncilDocuments source={source} />}
      </LoadedFold>
    </Section>
  );
}
