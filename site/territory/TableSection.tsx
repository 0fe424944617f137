// Commune by commune: filters, groups, and the grid.
import { useMemo } from 'preact/hooks';
import { Section } from '../../ui/Section.tsx';
import { CommuneGrid } from './CommuneGrid.tsx';
import { tableText } from './copy.ts';
import { Filters } from './Filters.tsx';
import { Groups } from './Groups.tsx';
import { PaperTable } from './PaperTable.tsx';
import type { About, TerritoryState } from './territory-state.ts';
import { rowsIn } from './view-of.ts';
import type { Loaded } from './with-estimates.ts';

interface Props {
  readonly loaded: Loaded;
  readonly about: About;
  readonly state: TerritoryState;
}

export function TableSection({ loaded, about, state }: Props) {
  const view = state.table.value;
  const shown = useMemo(() => rowsIn(loaded.rows, view), [loaded, view]);
  return (
    <Section name="territory-table" title={tableText.title}>
      <p>{tableText.notARanking}</p>
      <Filters state={state} shown={shown} total={loaded.rows.length} />
      {view.grouping !== 'none' && (
        <Groups rows={shown} grouping={view.grouping} model={about.model} state={state} />
      )}
      <CommuneGrid nom={loaded.area.nom} rows={shown} state={state} />
      <PaperTable nom={loaded.area.nom} rows={shown} />
    </Section>
  );
}
