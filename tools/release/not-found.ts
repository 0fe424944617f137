// dist/404.html, which servers send in the place of what is not there, at whatever depth: it takes nothing else from
// the site, since a relative address would lead from that depth.
import { notFoundText } from '../../site/copy.ts';

/** The page, whole. */
export function notFoundPage(): string {
  const { title, text, home, territory } = notFoundText;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <ul>
        <li><a href="/">${home}</a></li>
        <li><a href="/territoire.html">${territory}</a></li>
      </ul>
    </main>
  </body>
</html>
`;
}
