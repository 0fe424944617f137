// The report as one page that needs nothing else: to be printed, sent or put on a site. Frames are written in, right
// in the page, before it is printed.
import { base64 } from './base64.ts';
import {
  type Block,
  factRows,
  isShort,
  type OutlineSection,
  opensPage,
  type Sheet,
  togetherOf,
  type WrittenCell,
  type WrittenTable,
} from './blocks.ts';
import { type Branding, logoSize } from './branding.ts';
import { writtenText } from './copy.ts';
import type { Figure } from './figures.ts';
import { htmlStyle } from './html-style.ts';
import type { ReportMap } from './map/map-of-report.ts';
import { svgOf } from './map/svg.ts';
import { type Outline, outlineOf } from './outline.ts';
import { metadataOf, type Provenance } from './provenance.ts';
import type { TerritoryReport } from './report.ts';
import { coverText } from './sections/copy.ts';
import { escaped } from './xml-text.ts';

/** The page of a territory, as text. */
export function html(
  report: TerritoryReport,
  map: ReportMap | null,
  branding: Branding = {},
): string {
  return htmlOf(outlineOf(report, map), report.provenance, branding);
}

/** The page of any document. Those of a page or two are written in as a whole; a report, in its frames. */
export function htmlOf(outline: Outline, provenance: Provenance, branding: Branding = {}): string {
  const { layout, title, day, footer, sections } = outline;
  const metadata = metadataOf(provenance);
  const meta = Object.entries(metadata).map(
    ([name, value]) => `<meta name="dn:${name}" content="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escaped(metadata.producer ?? '')}">
${branding.author === undefined ? '' : `<meta name="author" content="${escaped(branding.author)}">\n`}${meta.join('\n')}
<title>${escaped(title)}</title>
<style>${htmlStyle(`${title} · ${day}`, layout, outline.scale)}</style>
</head>
<body class="${layout}">
<main${layout === 'report' ? '' : ' contenteditable="true"'}>
${coverOf(outline, branding)}
${sections.map((section, i) => sectionOf(section, i, layout === 'report' && opensPage(sections, i))).join('\n')}
</main>
<footer><p>${layout === 'poster' ? signed(branding) : ''}${escaped(footer)}</p></footer>
</body>
</html>
`;
}

/** Of CSS, in a millimetre. */
const PIXELS = 96 / 25.4;

function coverOf(
  { layout, title, day, sections, cover }: Outline,
  { author, logo }: Branding,
): string {
  const size = logo && logoSize(logo);
  const picture =
    logo && size
      ? `<img alt="${escaped(coverText.logo(author ?? ''))}" style="width:${size.width.toFixed(1)}mm;height:${size.height.toFixed(1)}mm" src="data:image/${logo.type === 'jpg' ? 'jpeg' : 'png'};base64,${base64(logo.bytes)}">\n`
      : '';
  const contents = sections.map(
    ({ title: name }, i) => `<li><a href="#s${i + 1}">${escaped(name)}</a></li>`,
  );
  const head = `${picture}<h1>${escaped(title)}</h1>`;
  if (layout === 'poster') return head;
  if (layout !== 'report')
    return author === undefined ? head : `${head}\n<p class="day">${escaped(author)}</p>`;
  return `${head}
<p class="day">${escaped(day)}</p>
${author === undefined ? freeOf(coverText.authorToFill) : `<p class="day">${escaped(author)}</p>`}
${freeOf(coverText.forewordToFill)}
<nav aria-label="${escaped(writtenText.contents)}"><h2>${escaped(writtenText.contents)}</h2><ol>${contents.join('')}</ol></nav>${cover === undefined ? '' : `\n<div style="width:${((cover.scene.width * cover.scale) / PIXELS).toFixed(1)}mm;max-width:100%">${figureOf(cover)}</div>`}`;
}

/** Who signs a poster, at its foot: residents look for a place first. */
function signed({ author }: Branding): string {
  return author === undefined ? '' : `${escaped(author)}. `;
}

function sectionOf(section: OutlineSection, index: number, fresh: boolean): string {
  const { title, blocks } = section;
  const alone = blocks.filter(({ kind }) => kind === 'table').length < 2;
  const kind = fresh ? ' class="fresh"' : '';
  // Where the document alone has a title, its parts come right under it.
  const level = title === '' ? 'h2' : 'h3';
  const parts = togetherOf(blocks).map((group, i) => {
    const said = group.map((block) => blockOf(block, alone, level));
    if (i === 0 && title !== '') said.unshift(`<h2 id="s${index + 1}">${escaped(title)}</h2>`);
    return together(said, group.at(-1));
  });
  return `<section${kind}>
${parts.join('\n')}
</section>`;
}

/** On one page; of a table that is longer than one, with its first rows. */
function together(said: readonly string[], last: Block | undefined): string {
  if (said.length < 2 && last?.kind !== 'table') return said.join('');
  if (last?.kind !== 'table' || isShort(last.table))
    return `<div class="together">${said.join('\n')}</div>`;
  return `<div class="lead">${said.slice(0, -1).join('\n')}</div>\n${said.at(-1) ?? ''}`;
}

function blockOf(block: Block, alone: boolean, level: 'h2' | 'h3'): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${withBreaks(withBlanks(escaped(block.text)))}</p>`;
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
    case 'heading':
      return `<${level}>${escaped(block.text)}</${level}>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'figure':
      return figureOf(block.figure);
    case 'table':
      return tableOf(block.table, alone);
    case 'sheet':
      return sheetOf(block.sheet);
    case 'free':
      return freeOf(block.prompt);
    case 'lines':
      return block.labels.map(lineOf).join('');
  }
}

/** Without a script: the browser itself lets it be written in. */
function freeOf(prompt: string): string {
  return `<p class="free" contenteditable="plaintext-only">${escaped(prompt)}</p>`;
}

/** A word to be written, in the text: in a PDF, a line to write it on by hand. */
function withBlanks(text: string): string {
  const typed = escaped(coverText.wordToFill);
  return text.replaceAll(
    typed,
    `<span class="to-type">${typed}</span><span class="to-write"></span>`,
  );
}

/** An address goes on to the next line after a slash or a parameter, never within a word. */
function withBreaks(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      /^[\w.-]+\.[a-z]+\//.test(word) ? word.replace(/\/|\?|&amp;/g, '$&<wbr>') : word,
    )
    .join(' ');
}

/** Typed after its label, or written by hand on its rule. */
function lineOf(label: string): string {
  return `<p class="line" contenteditable="plaintext-only">${escaped(label)} </p>`;
}

function figureOf({ scene, legend, notes }: Figure): string {
  const items = legend.map(
    ({ name, colour, ring }) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true">${swatch(colour, ring)}</svg>${escaped(name)}</li>`,
  );
  const list = items.length > 0 ? `\n<ul class="legend">${items.join('')}</ul>` : '';
  return `<div class="drawn"><figure role="img" aria-label="${escaped(scene.title)}">${svgOf(scene)}</figure>${list}
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}</div>`;
}

function swatch(colour: string, ring = false): string {
  return ring
    ? `<circle cx="5" cy="5" r="4" fill="#fff" stroke="${colour}" stroke-width="2"/>`
    : `<rect width="10" height="10" fill="${colour}"/>`;
}

function cellText(cell: WrittenCell): string {
  return typeof cell === 'string'
    ? escaped(cell)
    : `<a href="${escaped(cell.href)}">${escaped(cell.text)}</a>`;
}

/** A caption is seen where a section has several tables; elsewhere its title says it already. */
function tableOf({ caption, columns, rows, small }: WrittenTable, alone: boolean): string {
  const kind = (i: number) => (columns[i]?.numeric ? ' class="number"' : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${kind(i)}>${escaped(title)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0
        ? `<th scope="row"${kind(i)}>${cellText(cell)}</th>`
        : // An empty cell has no place in a tagged PDF: a blank keeps its column.
          `<td${kind(i)}>${cellText(cell) || '&nbsp;'}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" role="group" tabindex="0" aria-label="${escaped(caption)}"><table${small ? ' class="small"' : ''}>
<caption${alone ? ' class="unseen"' : ''}>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function sheetOf(sheet: Sheet): string {
  const { title } = sheet;
  const rows = factRows(sheet).map((facts) => {
    const span = facts.length === 1 ? ' colspan="3"' : '';
    const cells = facts.map(
      ({ name, said }) =>
        `<th scope="row">${escaped(name)}</th><td${span}>${said.map(cellText).join('<br>')}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="sheet"><h3>${escaped(title)}</h3>
<table><caption class="unseen">${escaped(title)}</caption><tbody>${rows.join('')}</tbody></table></div>`;
}
