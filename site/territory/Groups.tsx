// The communes shown, put in groups: each group has a total and a range of its own.

import { densityText, sizeText } from '../../src/explain/groups.ts';
import { between, people, percent, typeset } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { Model } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { WideTable } from '../../ui/WideTable.tsx';
import { tableText } from './copy.ts';
import type { Row } from './rows.ts';
import type { TerritoryState } from './territory-state.ts';
import { type Grouping, groupsOf, type RowGroup } from './view-of.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly grouping: Grouping;
  readonly model: Model;
  readonly state: TerritoryState;
}

export function Groups({ rows, grouping, model, state }: Props) {
  const { groupColumns: columns } = tableText;
  const groups = groupsOf(rows, grouping, model);
  return (
    <WideTable label={tableText.groupCaption}>
      <StackedTable
        caption={tableText.groupCaption}
        columns={Object.values(columns)}
        rows={groups.map((group) => {
          const nom = nameOf(group, grouping);
          const { rounded, rates, population, communes } = group.area;
          return {
            header: nom,
            key: group.key,
            cells: [
              people(communes),
              people(population),
              rounded.display === 'too-few' ? (
                tableText.tooFew
              ) : rounded.display === 'under-20' ? (
                territoryText.few
              ) : (
                <>
                  {people(rounded.concerned.point)}
                  {rounded.display === 'figures' && <small>{between(rounded.concerned)}</small>}
                </>
              ),
              hasShare(rounded) ? percent(rates.concerned) : '–',
              <button
                key="choose"
                type="button"
                class="dn-quiet"
                aria-label={tableText.chooseGroup(nom)}
                onClick={() => state.choose(group.rows.map(({ code }) => code))}
              >
                {columns.choose}
              </button>,
            ],
          };
        })}
      />
    </WideTable>
  );
}

function nameOf({ key, rows }: RowGroup, grouping: Grouping): string {
  if (grouping === 'density') return densityText[Number(key)] ?? key;
  if (grouping === 'size') return sizeText(Number(key));
  const profile = rows[0]?.profile;
  if (grouping === 'departement') return typeset(profile?.departement.nom ?? '');
  return profile?.epci ? epciTitle(profile.epci.nom) : tableText.noEpci;
}
