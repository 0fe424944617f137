// The worked reports of examples/, which a test holds to what the command writes, on a page of the site.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { escaped } from '../../reports/xml-text.ts';
import { examplesText as text } from '../../site/report-examples/copy.ts';
import { pagePolicy, withPolicy } from '../hosting/page-policy.ts';
import { iconAddress } from './page-plugins.ts';

const FOLDER = 'exemples';
const EXAMPLES = new URL('../../examples/', import.meta.url);

const ICON = fileURLToPath(new URL('../../site/icon.svg', import.meta.url));

/** A report stands alone: on the site, whose policy refuses a style within a page, its styles are a file beside it. */
function reports() {
  return text.examples.map(({ folder, nom, holds }) => {
    const written = readFileSync(new URL(`${folder}/rapport.html`, EXAMPLES), 'utf8');
    const [element = '', css = ''] = /<style>(.*?)<\/style>/s.exec(written) ?? [];
    const links = `<link rel="icon" href="${iconAddress(ICON)}">\n<link rel="stylesheet" href="./${folder}.css">`;
    const page = {
      file: `${FOLDER}/${folder}.html`,
      source: withPolicy(
        written.replace(element, () => links),
        pagePolicy(),
      ),
    };
    const styles = { file: `${FOLDER}/${folder}.css`, source: css };
    return { nom, holds, page, files: [page, styles], kilobytes: Math.ceil(written.length / 1000) };
  });
}

function listHtml(): string {
  const items = reports().map(
    ({ page, kilobytes, nom, holds }) => `<h2>${escaped(nom)}</h2>
<p>${escaped(holds)}</p>
<p><a class="site-action" href="./${page.file}">${escaped(text.open(nom, kilobytes))}</a></p>`,
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
      for (const { file, source } of reports().flatMap(({ files }) => files))
        this.emitFile({ type: 'asset', fileName: file, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const found = reports()
          .flatMap(({ files }) => files)
          .find(({ file }) => request.url === `/${file}`);
        if (found === undefined) return next();
        const type = found.file.endsWith('.css') ? 'text/css' : 'text/html';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(found.source);
      });
    },
  };
}
