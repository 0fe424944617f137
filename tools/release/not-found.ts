// dist/404.html, which servers send in the place of what is not there, at whatever depth: a relative address would
// lead from that depth. Its links start from the folder of the site, as its public address says; where nobody gave
// one, from the root. Its small program (site/not-found) proposes the place that a mistyped address names.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFoundText } from '../../site/copy.ts';
import { ROOT } from '../dev/build.ts';
import { earlyScript } from '../dev/early-script.ts';
import { pagePolicy, withPolicy } from '../hosting/page-policy.ts';
import { NOT_FOUND } from '../hosting/rules.ts';
import { iconAddress } from '../vite-plugins/page-plugins.ts';

const PROGRAM = '404.js';
const ICON = join(ROOT, 'site/icon.svg');

/** Writes the page and its program. @param root folder of the site on its server, "/diagnostic/" */
export function writeNotFound(dist: string, root: string): void {
  writeFileSync(join(dist, NOT_FOUND), notFoundPage(root));
  writeFileSync(join(dist, PROGRAM), earlyScript('site/not-found/main.ts'));
}

/** The page, whole. It has no sheet: paragraphs keep its links far enough apart for a finger. */
export function notFoundPage(root: string): string {
  const { title, text, commune, epci, home, territory } = notFoundText;
  return withPolicy(
    `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="${iconAddress(ICON)}">
    <script defer src="${root}${PROGRAM}"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <ul>
        <li id="commune" hidden><p><a>${commune} <b></b></a></p></li>
        <li id="epci" hidden><p><a>${epci} <b></b></a></p></li>
        <li><p><a href="${root}">${home}</a></p></li>
        <li><p><a href="${root}territoire.html">${territory}</a></p></li>
      </ul>
    </main>
  </body>
</html>
`,
    pagePolicy(),
  );
}
