// The report as one page that needs nothing else: to be printed, sent or put on a site.
import { LIGHT } from '../ui/light-tokens.ts';
import type { Figure } from './figures.ts';
import type { ReportMap } from './map/report-map.ts';
import { type Outline, outlineOf, type WrittenTable } from './outline.ts';
import type { TerritoryReport } from './report.ts';
import { escaped } from './xml-text.ts';

const STYLE = `
:root { color-scheme: light; }
body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 Arial, sans-serif; color: ${LIGHT.ink}; }
h1 { line-height: 1.2; } h2 { margin-top: 2em; break-after: avoid; } .above { break-after: avoid; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9em; }
caption { padding: .3em 0; font-weight: bold; text-align: start; }
th, td { padding: .35em .5em; border-bottom: 1px solid ${LIGHT.line}; text-align: start; vertical-align: top; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1em 0 .3em; } figure svg { display: block; width: 100%; height: auto; max-height: 150mm; }
.note { font-size: .85em; }
.legend { display: flex; flex-wrap: wrap; gap: .2em 1.5em; padding: 0; list-style: none; font-size: .9em; }
.legend svg { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
footer { margin-top: 3em; font-size: .85em; color: ${LIGHT.soft}; }
@page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial; } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; } }
`;

/** The page, as text. */
export function html(report: TerritoryReport, map: ReportMap | null): string {
  const outline: Outline = outlineOf(report, map);
  const sections = outline.sections.map(
    ({ title, paragraphs, figure, table }) => `<section>
<h2>${escaped(title)}</h2>
${paragraphs.map((paragraph) => `<p${figure ? ' class="above"' : ''}>${escaped(paragraph)}</p>`).join('\n')}
${figure ? figureOf(figure) : ''}
${table ? tableOf(table) : ''}
</section>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(outline.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(outline.title)}</h1>
${sections.join('\n')}
</main>
<footer><p>${escaped(outline.footer)}</p></footer>
</body>
</html>
`;
}

function figureOf({ words, svg, legend, notes }: Figure): string {
  const items = legend.map(
    ({ name, colour, ring }) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true">${swatch(colour, ring)}</svg>${escaped(name)}</li>`,
  );
  return `<figure role="img" aria-label="${escaped(words)}">${svg()}</figure>
<ul class="legend">${items.join('')}</ul>
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}`;
}

function swatch(colour: string, ring = false): string {
  return ring
    ? `<circle cx="5" cy="5" r="4" fill="#fff" stroke="${colour}" stroke-width="2"/>`
    : `<rect width="10" height="10" fill="${colour}"/>`;
}

function tableOf({ caption, columns, rows }: WrittenTable): string {
  const kind = (i: number) => (columns[i]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${kind(i)}>${escaped(title)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0
        ? `<th scope="row"${kind(i)}>${escaped(cell)}</th>`
        : `<td${kind(i)}>${escaped(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" role="group" tabindex="0" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}
