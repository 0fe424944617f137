// The report of a territory to read in a terminal: the same outline as the documents, in 78 columns, without what
// only a document can hold: pictures, frames to fill, annexes.
import { type Block, textOf, type WrittenCell, type WrittenTable } from '../reports/blocks.ts';
import { outlineOf } from '../reports/outline.ts';
import type { TerritoryReport } from '../reports/report.ts';
import { fr } from '../src/explain/typography.ts';
import { heading, paragraph, table } from './layout.ts';
import { provenanceBlock } from './provenance-block.ts';

/** The whole report; long tables stay in the files made for them. */
export function territoryText(report: TerritoryReport): string {
  const { title, sections, footer } = outlineOf(report);
  const blocks = sections
    .filter(({ annex }) => !annex)
    .map(({ title: name, blocks: own }) =>
      [heading(name), ...own.flatMap((block) => blockText(block))].join('\n'),
    );
  return `${[heading(title, '='), ...blocks, footer].join('\n\n')}\n${provenanceBlock(report.provenance)}`;
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [paragraph(block.text)];
    case 'heading':
      return ['', paragraph(block.text)];
    case 'list':
      return block.items.map((item) => paragraph(item, '- '));
    case 'table':
      return [tableOf(block.table)];
    case 'sheet':
      return [
        '',
        paragraph(block.sheet.title),
        ...block.sheet.facts.map(({ name, said }) =>
          paragraph(`${name}\u00a0: ${said.map(textOf).join(' ')}`, '  '),
        ),
      ];
    case 'figure':
    case 'free':
    case 'lines':
      return [];
  }
}

/** Figures in columns; words, which a terminal would break anywhere, a line a row. */
function tableOf({ caption, columns, rows, labelled }: WrittenTable): string {
  const texts = rows.map((row) => row.map(spelt));
  if (columns.some(({ numeric }) => numeric)) {
    return table(
      [columns.map(({ title }) => title), ...texts],
      columns.map(({ numeric }) => (numeric ? 'right' : 'left')),
    );
  }
  if (labelled) {
    const lines = texts.flatMap(([header = '', ...cells]) => [
      paragraph(header, '- '),
      ...cells.map((cell, i) => paragraph(fr`${columns[i + 1]?.title ?? ''} : ${cell}`, '    ')),
    ]);
    return ['', paragraph(caption), ...lines, ''].join('\n');
  }
  return texts
    .map((row) => paragraph(row.filter((cell) => cell !== '').join(' · '), '- '))
    .join('\n');
}

/** A terminal follows no link: a site named in short is told by its whole address. */
function spelt(cell: WrittenCell): string {
  return typeof cell !== 'string' && cell.href.includes(cell.text) ? cell.href : textOf(cell);
}
