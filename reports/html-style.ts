// How the page of a report looks, on a screen and on paper. The head of each printed page bears the name of the report.
import { LIGHT } from '../ui/light-tokens.ts';
import { POSTER_LETTERS } from './council/poster-size.ts';
import type { Layout } from './outline.ts';

/** Letters on paper, in points. Residents read what is theirs from farther, and at any age. */
const POINTS: Readonly<Record<Layout, number>> = {
  report: 10,
  sheet: 10.5,
  article: 10,
  poster: POSTER_LETTERS,
};

/** @param running what each printed page bears at its head; a poster is one page, to its edges @param scale of its letters */
export function htmlStyle(running: string, layout: Layout, scale = 1): string {
  const margin = layout === 'poster' ? '11mm 13mm' : '18mm 16mm';
  const foot =
    layout === 'poster'
      ? ''
      : `@bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial; }`;
  return `
:root { color-scheme: light; }
body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 Arial, sans-serif; color: ${LIGHT.ink}; }
h1 { line-height: 1.2; } h2 { margin-top: 2em; } h3 { margin: 1.4em 0 .4em; }
h2, h3 { break-after: avoid; } p { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
a { color: ${LIGHT.accent}; } .day { color: ${LIGHT.soft}; }
.free { margin: 1em 0; padding: .6em .8em; border: 1px dashed ${LIGHT.soft}; color: ${LIGHT.soft}; font-style: italic; white-space: pre-wrap; break-inside: avoid; }
.to-write { display: none; width: 10em; height: 1em; border-bottom: 1px solid ${LIGHT.soft}; }
.line { padding-top: .9em; border-bottom: 1px solid ${LIGHT.soft}; white-space: pre-wrap; }
nav a { display: flex; justify-content: space-between; } .page-number { font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; position: relative; }
table { width: 100%; border-collapse: collapse; font-size: .9em; }
caption { padding: .6em 0 .3em; font-weight: bold; text-align: start; }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .35em .5em; border-bottom: 1px solid ${LIGHT.line}; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead { display: table-header-group; } thead th { background: ${LIGHT.wash}; } tbody th { font-weight: normal; }
tr, div.sheet, .drawn, .together, .lead { break-inside: avoid; } tbody tr:nth-last-child(2) { break-after: avoid; }
div.sheet th { width: 10em; font-weight: bold; background: ${LIGHT.wash}; } div.sheet td:has(+ th) { width: 21em; } div.sheet td + th { width: 4em; }
td a { overflow-wrap: anywhere; } @media (max-width: 30em) { div.sheet td { overflow-wrap: anywhere; } }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
figure { margin: 1em 0 .3em; } figure svg { display: block; width: 100%; height: auto; max-height: 150mm; }
.note { font-size: .85em; }
.legend { display: flex; flex-wrap: wrap; gap: .2em 1.5em; padding: 0; list-style: none; font-size: .9em; }
.legend svg { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
.poster { font-size: 1.5rem; } .poster h1 { font-size: 1.6em; margin: 0 0 .2em; } .poster h2 { font-size: 1.1em; } .poster p { margin: .1em 0; overflow-wrap: anywhere; }
body:not(.report) figure svg { width: 38mm; height: 38mm; } body:not(.report) h2 { margin: .8em 0 .3em; }
body.poster h2 { margin: .45em 0 0; } .poster .drawn { float: right; margin-left: .9em; } .poster :is(.drawn, .together:has(> .drawn)) + p { padding-top: .7em; } .poster figure { margin: .2em 0; } .poster footer { clear: both; } body.poster figure svg { width: 7em; height: 7em; } .poster footer { margin-top: .3em; font-size: .6em; } body:not(.report) main > img { float: right; margin-left: 5mm; }
footer { margin-top: 3em; font-size: .85em; color: ${LIGHT.soft}; }
@page { size: A4; margin: ${margin}; @top-left { content: ${cssText(running)}; font: 8pt Arial; color: ${LIGHT.soft}; } ${foot} }
@page :first { @top-left { content: none; } }
@media print { .lead { padding-bottom: 9em; margin-bottom: -9em; } body.${layout} { margin: 0; padding: 0; max-width: none; font-size: ${(POINTS[layout] * scale).toFixed(1)}pt; } .poster { line-height: 1.25; } .sheet, .article { line-height: 1.35; } :is(.sheet, .article) :is(p, ul) { margin: .4em 0; } :is(.sheet, .article) h1 { margin: 0 0 .3em; font-size: 1.7em; } :is(.sheet, .article) footer { margin-top: 1em; } .wide { overflow: visible; } .report :is(th, td) { padding: .2em .4em; } .report .small { font-size: 8pt; line-height: 1.2; } .report .small :is(th, td) { padding: .1em .4em; } .report :is(p, ul) { margin: .6em 0; } .report h2 { margin-top: 1.4em; } .report div.sheet { font-size: 9pt; line-height: 1.3; } .report div.sheet :is(th, td) { padding: .08em .4em; } .report h3 { margin: 1em 0 .3em; } .fresh { break-before: page; } }
`;
}

/** A string of CSS that stands in a style element: whatever could end either is written by its code. */
function cssText(text: string): string {
  const safe = [...text].map((letter) =>
    /[\p{L}\p{N} .,·:()-]/u.test(letter)
      ? letter
      : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
