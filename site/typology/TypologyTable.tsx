// How many communes and inhabitants of a territory are in each class, beside France.
import { type ClassShare, classesTable } from '../../reports/optional/class-shares.ts';
import { resemblanceText } from '../../src/resemblance/index.ts';
import { StackedTable } from '../../ui/StackedTable.tsx';

export function TypologyTable({ shares }: { readonly shares: readonly ClassShare[] }) {
  const { caption, columns, rows } = classesTable(shares);
  return (
    <>
      <p>{resemblanceText.classesLead}</p>
      <StackedTable
        caption={caption}
        columns={columns}
        rows={rows.map(([header = '', ...cells]) => ({ header, cells }))}
      />
      <p class="dn-note">{resemblanceText.classesNote}</p>
    </>
  );
}
