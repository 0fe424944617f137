// The public address of the site, which a link to share, a sitemap and a picture must name in full: given to
// the build, or written in public/site.json by whoever hosts.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { quoted } from '../../../src/explain/quoted.ts';
import { fr } from '../../../src/explain/typography.ts';

/** Only what is read here: the rest of the file is the page's. */
const siteFile = z.object({ address: z.string().nullish() });

/**
 * The address with its final slash, or null when nobody gave it.
 * @param given by `--address`, which goes before the file
 * @throws Error in French when it is no web address
 */
export function siteAddress(given: string | undefined, file: string): URL | null {
  const written = given ?? (existsSync(file) ? addressIn(file) : null);
  if (!written) return null;
  const address = written.endsWith('/') ? written : `${written}/`;
  if (!/^https?:\/\/[^?#]+$/.test(address) || !URL.canParse(address)) {
    throw new Error(
      fr`Adresse du site : ${quoted(written)} n'en est pas une. Écrivez par exemple --address https://diagnostic.exemple.fr/`,
    );
  }
  return new URL(address);
}

function addressIn(file: string): string | null {
  const read = siteFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(fr`${file} : « address » doit être un texte, ou manquer.`);
  return read.data.address ?? null;
}
