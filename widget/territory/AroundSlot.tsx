// The territory beside wider ones, whose totals are a file of their own: the rest is whole without it.

import { useCallback } from 'preact/hooks';
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
  // Their look comes with them: a report of a commune is without both. Nothing is shown that has lost it.
  const load = useCallback(async () => {
    const [known, { adoptStyles }] = await Promise.all([
      wider(),
      import('../report/places-styles.ts'),
    ]);
    // Called, and not handed over: an empty file is a program that exports nothing, and a `ref` of nothing is none.
    return { known, adoptStyles: (node: Node | null) => adoptStyles(node) };
  }, [wider]);
  return (
    <LoadedPart
      load={load}
      words={territoryText.around}
      keepPrevious
      frame={(content) => (
        <Section name="comparison" title={sectionText.comparison}>
          {content}
        </Section>
      )}
    >
      {({ known, adoptStyles }) => (
        <Around estimate={estimate} wider={known} national={national} adoptStyles={adoptStyles} />
      )}
    </LoadedPart>
  );
}
