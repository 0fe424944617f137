// The territory beside wider ones, whose totals are a file of their own: the rest is whole without it.

import { sectionText } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import type { WiderTerritory } from '../../src/territories/index.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { Section } from '../../ui/Section.tsx';
import { Around } from './Around.tsx';

interface Props {
  readonly estimate: AreaEstimate;
  /** Called again when it is another function. */
  readonly wider: () => Promise<readonly WiderTerritory[]>;
  readonly national: number;
}

export function AroundSlot({ estimate, wider, national }: Props) {
  return (
    <LoadedPart
      load={wider}
      words={territoryText.around}
      keepPrevious
      frame={(content) => (
        <Section name="comparison" title={sectionText.comparison}>
          {content}
        </Section>
      )}
    >
      {(known) => <Around estimate={estimate} wider={known} national={national} />}
    </LoadedPart>
  );
}
