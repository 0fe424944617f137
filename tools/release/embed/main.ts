// The second half of `npm run build`: what other sites embed, put beside the site in dist/. A folder a
// version (/v1.2.3/, never changed once published), an alias for the newest of a major (/v1/), dated
// data (/data/ID/), then compressed twins of everything. The last file written dates the whole build.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { decodeManifest } from '../../../src/files/index.ts';
import { BUILT, DIST } from '../../dev/build.ts';
import { headersFile, redirectsFile } from '../../hosting/netlify.ts';
import { readPublisher } from '../../vite-plugins/legal-pages.ts';
import { compress } from '../compress.ts';
import { writeNotFound } from '../not-found.ts';
import { siteAddress } from '../pages/site-address.ts';
import { writeExtension } from '../wordpress/main.ts';
import { writeAlias } from './alias.ts';
import { writeIntegrity } from './integrity.ts';
import { buildVersion } from './version.ts';

const { version } = manifest;
const folder = join(DIST, `v${version}`);
rmSync(folder, { recursive: true, force: true });
await buildVersion(folder);
writeIntegrity(folder);
writeAlias(DIST, version);
writeExtension(DIST);

const data = join(DIST, 'data');
const { dataset } = decodeManifest(JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')));
const site = siteAddress(process.argv[2], readPublisher()?.adresse ?? null);
writeNotFound(DIST, site?.pathname ?? '/');
await compress(DIST);
// After compression, so that the twins are copied too.
for (const name of readdirSync(data).filter((name) => name !== dataset.id)) {
  cpSync(join(data, name), join(data, dataset.id, name), { recursive: true });
}
const redirects = redirectsFile(DIST);
if (redirects !== '') writeFileSync(join(DIST, '_redirects'), redirects);
writeFileSync(BUILT, headersFile(DIST));
