// Groups of communes in a table: numbers with their range, in an order that is never that of the figures.
import { between, people, percent, shareBetween, typeset } from '../../src/text/index.ts';
import { observatoryText } from '../../src/text/observatory.ts';
import { WideTable } from '../WideTable.tsx';
import type { NamedGroup } from './load.ts';

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
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.group}</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.code}>
              <th scope="row">
                {href ? <a href={href(group)}>{typeset(group.nom)}</a> : typeset(group.nom)}
              </th>
              <td>{people(group.population)}</td>
              <td>
                {people(group.people.concerned.point)}
                <small>{between(group.people.concerned)}</small>
              </td>
              <td>
                {percent(group.share.point)}
                <small>{shareBetween(group.share)}</small>
              </td>
              <td>{people(group.people.exclus.point)}</td>
              <td>{people(group.people.eloignes.point)}</td>
              <td>{people(group.people.presqueAutonomes.point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
