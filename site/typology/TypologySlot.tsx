// Where the classes of the communes are asked for, on the page of territories: one line until it opens.
import { useCallback } from 'preact/hooks';
import type { CommuneProfile } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { typologySlotText as text } from './copy.ts';

interface Props {
  readonly communes: readonly CommuneProfile[];
  readonly store: Store;
  /** Told once the classes are shown: files to take away then have them too. */
  readonly onShow: () => void;
}

export function TypologySlot({ communes, store, onShow }: Props) {
  const load = useCallback(async () => {
    const { loadTypology } = await import('./load-typology.ts');
    const typology = await loadTypology(communes, store);
    onShow();
    return typology;
  }, [communes, store, onShow]);
  return (
    <Section name="typology" title={text.title} method="13">
      <LoadedFold summary={text.open} class="typology-fold" load={load} words={text}>
        {({ TypologyTable, shares }) => <TypologyTable shares={shares} />}
      </LoadedFold>
    </Section>
  );
}
