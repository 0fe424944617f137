// The territory beside the wider ones that hold it, and France: in widening order, never ranked. METHOD §3.9.

import { comparisonText, percent, typeset } from '../src/explain/index.ts';
import { referenceRates } from '../src/terms/model.ts';
import { exportText, writtenText } from './copy.ts';
import type { TerritoryReport } from './report.ts';
import type { SheetTable } from './table.ts';

/** Shares with their range as numbers; France, which is exact, has none. No row without wider territory. */
export function aroundTable({ total, wider }: TerritoryReport): SheetTable {
  const { low, point, high } = total.rounded.concerned;
  const here = total.shares.concerned;
  const figures = total.rounded.display === 'figures';
  return {
    name: exportText.sheets.around,
    columns: [
      { title: comparisonText.columns.area, form: 'text' },
      { title: exportText.share, form: 'share' },
      { title: exportText.shareLow, form: 'share' },
      { title: exportText.shareHigh, form: 'share' },
      { title: comparisonText.columns.people, form: 'people' },
      { title: exportText.low, form: 'people' },
      { title: exportText.high, form: 'people' },
    ],
    rows:
      wider.length === 0
        ? []
        : [
            [
              typeset(total.area.nom),
              ...[here.point, here.low, here.high],
              ...(figures ? [point, low, high] : [null, null, null]),
            ],
            ...wider.map(({ kind, nom, group: { share, people } }) => [
              typeset(nom),
              share.point,
              ...(kind === 'france' ? [null, null] : [share.low, share.high]),
              people.concerned.point,
              ...(kind === 'france' ? [null, null] : [people.concerned.low, people.concerned.high]),
            ]),
          ],
  };
}

/** The same to be read: one column for the range. */
export function aroundInShort(report: TerritoryReport): SheetTable {
  const { name, columns, rows } = aroundTable(report);
  const [area, share, , , people] = columns;
  return {
    name,
    columns: [area, share, { title: exportText.range, form: 'people' as const }, people].flatMap(
      (column) => column ?? [],
    ),
    rows: rows.map(([nom = null, point = null, low, high, count = null]) => [
      nom,
      point,
      typeof low === 'number' && typeof high === 'number'
        ? writtenText.between(percent(low), percent(high))
        : null,
      count,
    ]),
  };
}

/** Whether the gap with France can be told from the range, in a sentence. */
export function aroundVerdict({ total, model, diagnosis }: TerritoryReport): string {
  return comparisonText.verdict(
    total.shares.concerned,
    referenceRates(model.reference).concerned,
    diagnosis?.estimate.notices,
  );
}
