// `npm run examples`: the pages of examples/, opened as their visitors would: from one address, with the
// diagnosis served from another. Builds the site if needed; Ctrl+C stops both servers.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../src/explain/typography.ts';
import { buildIfStale, DIST, ROOT } from './build.ts';
import { serve } from './serve.ts';
import { serveHosts } from './serve-hosts.ts';

buildIfStale();
const site = await serve(DIST, 0, 'localhost');
const hosts = await serveHosts(site.address);

console.log(fr`Le diagnostic : ${site.address}`);
console.log(fr`Les exemples, qui l'affichent :`);
for (const path of pagesOf(join(ROOT, 'examples'))) {
  console.log(`  ${new URL(`examples/${path}`, hosts.address).href}`);
}
console.log(fr`Ctrl+C pour arrêter.`);

/** "plain-html/", "wordpress/block.html": what opens in a browser, one a folder. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (!/^[\w-]+$/.test(name)) return [];
    const files = readdirSync(join(folder, name));
    if (files.includes('index.html')) return [`${name}/`];
    return files.includes('block.html') ? [`${name}/block.html`] : [];
  });
}
