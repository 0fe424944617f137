// The worked reports of examples/, which a test holds to what the command writes, on a page of the site.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { escaped } from '../../reports/xml-text.ts';
import { examplesText as text } from '../../site/report-examples/copy.ts';

const FOLDER = 'exemples';
const EXAMPLES = new URL('../../examples/', import.meta.url);

const reports = () =>
  text.examples.map(({ folder, nom, holds }) => ({
    file: `${FOLDER}/${folder}.html`,
    source: readFileSync(new URL(`${folder}/rapport.html`, EXAMPLES)),
    nom,
    holds,
  }));

function listHtml(): string {
  const items = reports().map(
    ({ file, source, nom, holds }) => `<h2>${escaped(nom)}</h2>
<p>${escaped(holds)}</p>
<p><a class="site-action" href="./${file}">${escaped(text.open(nom, Math.ceil(source.length / 1000)))}</a></p>`,
  );
  return [
    `<h1>${escaped(text.title)}</h1>`,
    `<p>${escaped(text.lead)}</p>`,
    ...items,
    `<p><a class="site-action" href="./territoire.html">${escaped(text.own)}</a></p>`,
  ].join('\n');
}

export function reportExamples(): Plugin {
  return {
    name: 'report-examples',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!-- exemples -->', listHtml),
    },
    generateBundle() {
      for (const { file, source } of reports())
        this.emitFile({ type: 'asset', fileName: file, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const found = reports().find(({ file }) => request.url === `/${file}`);
        if (found === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(found.source);
      });
    },
  };
}
