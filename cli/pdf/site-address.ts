// Where is the page of a commune online? At the address that whoever hosts wrote in public/site.json, which the
// build copies beside the pages; nowhere when it is empty.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The build refuses what is wrong in the rest of the file: tools/vite-plugins/publisher.ts. */
const schema = z.object({ adresse: z.url({ protocol: /^https?$/ }) });

/** @param site folder of the built pages */
export function onlineAddress(site: string, code: string): string | null {
  const read = schema.safeParse(JSON.parse(readFileSync(join(site, 'site.json'), 'utf8')));
  if (!read.success) return null;
  const address = new URL(read.data.adresse);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  address.search = `?commune=${code}`;
  return address.href;
}
