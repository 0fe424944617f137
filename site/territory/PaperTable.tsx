// The communes on paper: a plain table of all columns where it fits, else how to have it.

import { columnsFor } from './columns.ts';
import { tableText } from './copy.ts';
import type { Row } from './rows.ts';

interface Props {
  readonly nom: string;
  readonly rows: readonly Row[];
}

/** Two pages: more would be printed for nobody. */
const MAX = 80;

export function PaperTable({ nom, rows }: Props) {
  if (rows.length > MAX) return <p class="on-paper">{tableText.onPaper}</p>;
  const columns = columnsFor(rows);
  return (
    <div class="on-paper dn-table">
      <table>
        <caption>{tableText.caption(nom)}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th scope="col" key={key}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              {columns.map(({ key, text }) =>
                key === 'nom' ? (
                  <th scope="row" key={key}>
                    {text(row)}
                  </th>
                ) : (
                  <td key={key}>{text(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
