// The page of somebody else, as the preview shows it: a few words of a town hall around the pasted code,
// read by the browser's own parser as it will be there.
import { previewText } from './copy.ts';
import hostile from './hostile.css?url&no-inline';
import neutral from './neutral.css?url&no-inline';

/** The text of a whole page, for `srcdoc`. */
export function previewPage(snippet: string, ground: 'ordinaire' | 'envahissant'): string {
  const sheet = new URL(ground === 'envahissant' ? hostile : neutral, document.baseURI).href;
  // The policy of our own page refuses style attributes; the sheet says the same.
  const code = snippet.replace(/ width="\d+"| style="[^"]*"/g, '');
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${previewText.pageTitle}</title>
    <link rel="stylesheet" href="${sheet}">
  </head>
  <body class="wp-site">
    <div class="entry-content">
      <h1>${previewText.hostTitle}</h1>
      <p>${previewText.before}</p>
      ${code}
      <p>${previewText.after}</p>
    </div>
  </body>
</html>`;
}
