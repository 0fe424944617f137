// The public address of the site, which a link to share, a sitemap and a picture must name in full: given to
// the build, or written in public/site.json by whoever hosts.
import { quoted } from '../../../src/explain/quoted.ts';
import { fr } from '../../../src/explain/typography.ts';

/**
 * The address with its final slash, or null when nobody gave it.
 * @param given by `--address`, which goes before that of the file
 * @throws Error in French when it is no web address
 */
export function siteAddress(given: string | undefined, filed: string | null): URL | null {
  const written = given ?? filed;
  if (!written) return null;
  const address = written.endsWith('/') ? written : `${written}/`;
  if (!/^https?:\/\/[^?#]+$/.test(address) || !URL.canParse(address)) {
    throw new Error(
      fr`Adresse du site : « ${quoted(written)} » n'en est pas une. Écrivez par exemple --address https://diagnostic.exemple.fr/`,
    );
  }
  return new URL(address);
}
