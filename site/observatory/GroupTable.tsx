// Groups of communes in a table: numbers with their range, in an order that is never that of the figures.
import { between, people, percent, shareBetween, typeset } from '../../src/explain/index.ts';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { WideTable } from '../../ui/WideTable.tsx';
import { observatoryText } from './copy.ts';
import type { NamedGroup } from './load-observatory.ts';

interface Props {
  readonly caption: string;
  readonly groups: readonly NamedGroup[];
  /** Page of a group; left out, names are plain. */
  readonly href?: (group: NamedGroup) => string;
}

export function GroupTable({ caption, groups, href }: Props) {
  const { columns } = observatoryText;
  const heads = [
    columns.population,
    columns.people,
    columns.share,
    columns.exclus,
    columns.eloignes,
    columns.presqueAutonomes,
  ];
  return (
    <WideTable label={caption}>
      <StackedTable
        caption={caption}
        columns={[columns.group, ...heads]}
        rows={groups.map((group) => ({
          header: typeset(group.nom),
          key: group.code,
          href: href?.(group),
          cells: [
            people(group.population),
            <Ranged
              key="people"
              point={people(group.people.concerned.point)}
              range={between(group.people.concerned)}
            />,
            <Ranged
              key="share"
              point={percent(group.share.point)}
              range={shareBetween(group.share)}
            />,
            people(group.people.exclus.point),
            people(group.people.eloignes.point),
            people(group.people.presqueAutonomes.point),
          ],
        }))}
      />
    </WideTable>
  );
}

function Ranged({ point, range }: { readonly point: string; readonly range: string }) {
  return (
    <>
      {point}
      <small>{range}</small>
    </>
  );
}
