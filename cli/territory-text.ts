// The report of a territory to read in a terminal: the same outline as the documents, in 78 columns.
import { outlineOf, type WrittenTable } from '../reports/outline.ts';
import type { TerritoryReport } from '../reports/report.ts';
import { heading, paragraph, table } from './layout.ts';

/** The whole report; long tables stay in the files made for them. */
export function territoryText(report: TerritoryReport): string {
  const { title, sections, footer } = outlineOf(report);
  const blocks = sections.map(({ title: name, paragraphs, table: cells }) =>
    [
      heading(name),
      ...paragraphs.map((text) => paragraph(text)),
      ...(cells ? [tableOf(cells)] : []),
    ].join('\n'),
  );
  return `${[heading(title, '='), ...blocks, footer].join('\n\n')}\n`;
}

/** Figures in columns; words, which a terminal would break anywhere, a line a row. */
function tableOf({ columns, rows }: WrittenTable): string {
  if (columns.some(({ numeric }) => numeric)) {
    return table(
      [columns.map(({ title }) => title), ...rows],
      columns.map(({ numeric }) => (numeric ? 'right' : 'left')),
    );
  }
  return rows
    .map((row) => paragraph(row.filter((cell) => cell !== '').join(' · '), '- '))
    .join('\n');
}
