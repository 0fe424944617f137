// A page of a commune or an EPCI as a document: the built page of the site, with another title, what search
// engines and social networks read, and its article already in place. The programs of the page take over.

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** What the picture shows, in words. */
  readonly pictured: string;
  readonly siteName: string;
  /** schema.org, as an object. */
  readonly dataset: object;
}

/** The address of what stands beside a page, whole where the site's is known. */
export interface Addresses {
  readonly page: string;
  readonly picture: string;
  readonly oembed: string;
}

export const PICTURE = 'apercu.png';
export const OEMBED = 'oembed.json';
/** The sheet of what the live page brings with its programs. */
export const SHEET = 'pages.css';
/** From a page of a place to the root of the site. */
export const ROOT = '../../';

export function addressesOf(site: URL, path: string): Addresses {
  const page = new URL(path, site);
  return {
    page: page.href,
    picture: new URL(PICTURE, page).href,
    oembed: new URL(OEMBED, page).href,
  };
}

/** Written on the place of the program, and read there: site/pages/here.ts. */
const pagedAttributes = (root: string, pages: string) =>
  ` data-root="${root}" data-pages="${pages}"`;

/**
 * A built page told which places have pages: where its addresses start from, and what `pages` says of them.
 * With `root` it may be written deeper: "../../".
 */
export function pagedShell(html: string, root: string, pages: string): string {
  const moved = html.replace(/\b(href|src)="\.\//g, `$1="${root}`);
  return replaced(moved, /<div id="app"/, (start) => start + pagedAttributes(root, pages));
}

/** The document. `addresses` is null where nobody said where the site stands: nothing then names it. */
export function documentOf(
  shell: string,
  { title, description, pictured, siteName, dataset }: PageHead,
  article: string,
  addresses: Addresses | null,
): string {
  const meta = (name: string, content: string) =>
    `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${attribute(content)}" />`;
  const head = [
    ...(addresses === null
      ? []
      : [
          `<link rel="canonical" href="${attribute(addresses.page)}" />`,
          `<link rel="alternate" type="application/json+oembed" href="${attribute(addresses.oembed)}" title="${attribute(title)}" />`,
          meta('og:url', addresses.page),
          meta('og:image', addresses.picture),
          meta('og:image:alt', pictured),
          meta('twitter:card', 'summary_large_image'),
        ]),
    meta('og:type', 'website'),
    meta('og:locale', 'fr_FR'),
    meta('og:site_name', siteName),
    meta('og:title', title),
    meta('og:description', description),
    `<link rel="stylesheet" href="${ROOT}${SHEET}" />`,
    `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`,
  ];
  let page = replaced(shell, /<title>[^<]*<\/title>/, `<title>${attribute(title)}</title>`);
  page = replaced(page, /<meta name="description" content="[^"]*" \/>/, () =>
    [meta('description', description), ...head].join('\n    '),
  );
  page = replaced(page, /\s*<noscript>.*?<\/noscript>/s, '');
  // The three needs of France are for the home page alone.
  page = page.replace(/\s*<section id="besoins".*?<\/section>/s, '');
  return replaced(
    page,
    /(<div id="app"[^>]*)>.*?<\/div>/s,
    (_, start) => `${start} data-still>${article}</div>`,
  );
}

/** @throws Error when the page has no such place: the site changed, and this file with it */
function replaced(
  html: string,
  place: RegExp,
  by: string | ((found: string, group: string) => string),
): string {
  if (!place.test(html)) throw new Error(`Built page without ${place}`);
  return html.replace(place, typeof by === 'string' ? () => by : by);
}

export function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
