// sitemap.xml: the pages that search engines are told of, https://www.sitemaps.org. At most 50 000 a file, and
// France has 36 141 communes and EPCI.

/** @param paths from the root of the site: "commune/58194/" */
export function sitemapOf(site: URL, paths: readonly string[]): string {
  const lines = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

/** robots.txt is read at the root of a host alone: elsewhere, whoever owns it names the sitemap. */
export function robotsOf(site: URL): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
}
