// Where the documents of a council may be opened, on the page of a commune: closed, one line.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import type { LoadAdvice } from '../../widget/advice/load-advice.ts';
import type { Folds } from '../../widget/report/folds.ts';
import { councilSlotText } from './slot-copy.ts';

interface CouncilFrom {
  /** The advice on screen, which these documents follow. */
  readonly shown: LoadAdvice;
  readonly store: Pick<Store, 'manifest'>;
}

/** Nothing where nobody lives. To be called once for a page: a new one would close what is open. */
export function councilFold(from: CouncilFrom): Folds {
  return ({ diagnosis }) =>
    diagnosis.estimate.rounded.display === 'nobody' ? null : (
      <CouncilSlot diagnosis={diagnosis} {...from} />
    );
}

function CouncilSlot({ diagnosis, shown, store }: CouncilFrom & { readonly diagnosis: Diagnosis }) {
  const load = useCallback(async () => {
    const [{ CouncilDocuments }, { councilSource }, advice, manifest] = await Promise.all([
      import('./CouncilDocuments.tsx'),
      import('./council-source.ts'),
      shown(diagnosis),
      store.manifest(),
    ]);
    return { CouncilDocuments, source: () => councilSource({ diagnosis, ...advice }, manifest) };
  }, [diagnosis, shown, store]);
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
