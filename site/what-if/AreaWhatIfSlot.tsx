// Where a hypothesis on the whole territory, or on what is chosen of it, may be opened: one line until then.
import { useCallback } from 'preact/hooks';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import type { About, Focus } from '../territory/territory-state.ts';
import { areaWhatIfSlotText as text } from './slot-copy.ts';

interface Props {
  readonly focus: Focus;
  readonly about: About;
}

export function AreaWhatIfSlot({ focus: { rows, estimate }, about: { model } }: Props) {
  const load = useCallback(async () => {
    const { AreaWhatIf } = await import('./AreaWhatIf.tsx');
    return { AreaWhatIf, original: estimate, communes: rows.map(({ profile }) => profile), model };
  }, [rows, estimate, model]);
  return (
    <Section name="what-if" title={text.title} method="3.10">
      <LoadedFold summary={text.open} class="dn-what-if-fold" load={load} words={text}>
        {({ AreaWhatIf, ...loaded }) => <AreaWhatIf {...loaded} />}
      </LoadedFold>
    </Section>
  );
}
